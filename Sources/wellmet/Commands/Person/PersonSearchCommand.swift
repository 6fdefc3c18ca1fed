import ArgumentParser
import Vetting
import Workflows

/// Finds people.
struct PersonSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find people by name, company, position, note, tag or message, the best match first."
  )

  @Argument(help: "Words, each of which may be the beginning of one; case and accents do not matter.")
  var words: [String]

  @OptionGroup var filter: PeopleFilter
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let query = filter.query(text: words.joined(separator: " "), standing: .everybody)
      let slice = try options.open().people(query)
      if options.json {
        try JSONOutput.print(PeoplePayload(slice))
      } else {
        PeopleText.print(slice, query)
      }
      if slice.matching == 0 { throw ToldFailure(code: .nothingMatched) }
    }
  }
}
