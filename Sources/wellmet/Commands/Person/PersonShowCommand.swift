import ArgumentParser
import Vetting
import Workflows

/// Shows everything that is known of a person.
struct PersonShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything that is known of a person, newest first, with where it was read."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Option(name: .long, help: "How much of it at the most.")
  var limit: Int = 100

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let story = try workspace.personStory(workspace.person(named: person).key, limit: max(1, limit))
      if options.json {
        try JSONOutput.print(PersonPayload(story))
      } else {
        PersonText.print(story)
      }
    }
  }
}
