import SampleArchive
import Vetting
import Workflows

extension Bench {
  /// A workspace with the story network.
  func openedStory() throws -> Workspace {
    let workspace = try open()
    _ = try workspace.importArchives([export(story(), of: "2026-07-03")])
    return workspace
  }
}

extension Workspace {
  /// The key of a person of the story.
  func key(of name: String) throws -> Person.Key { try person(named: name).key }

  /// Ben asks to meet Petra, for his choir.
  func askForPetra() throws -> IntroductionRecord {
    try askForIntroduction(
      from: key(of: "Ben Aldous"),
      to: key(of: "Petra Zumwalden"),
      IntroductionRequest(
        why: "We look for a treasurer for our choir.",
        benefit: "A good evening, and singing."
      ),
      by: "test"
    ).record
  }
}
