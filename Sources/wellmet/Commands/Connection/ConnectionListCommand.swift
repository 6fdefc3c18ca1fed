import ArgumentParser
import Vetting
import Workflows

/// Lists connections with what is recommended.
struct ConnectionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your connections with what Wellmet recommends, the strongest tie first."
  )

  @Flag(name: .long, help: "Those who are gone, instead of those who are connected.")
  var gone = false

  @OptionGroup var filter: PeopleFilter
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let query = filter.query(text: "", standing: gone ? .gone : .connected)
      let slice = try options.open().people(query)
      if options.json {
        try JSONOutput.print(PeoplePayload(slice))
      } else {
        PeopleText.print(slice, query)
      }
    }
  }
}
