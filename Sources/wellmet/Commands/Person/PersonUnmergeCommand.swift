import ArgumentParser
import Vetting
import Workflows

/// Takes a merge back.
struct PersonUnmergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge",
    abstract: "Take back that two entries are one person; both are as they were."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Argument(help: "The key of the entry that was merged into them, as `person show` gives it.")
  var merged: String

  @Flag(name: .long, help: "Say what would be taken back, and take nothing back.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let kept = try workspace.person(named: person)
      if dryRun {
        let story = try workspace.personStory(kept.key)
        guard story.merged.contains(where: { $0.key.rawValue == merged }) else {
          throw PeopleError.notMerged(kept.name, merged)
        }
      } else {
        try workspace.unmerge(Person.Key(rawValue: merged), from: kept.key, by: decidedOnCommandLine)
      }
      if options.json {
        try JSONOutput.print(
          PersonPayload(workspace.personStory(kept.key, limit: 100)),
          notice: dryRun ? "Dry run: nothing was taken back." : nil
        )
      } else {
        Terminal.line("\(dryRun ? "Would be" : "Now") two people: \(kept.key.rawValue) and \(merged).")
      }
    }
  }
}
