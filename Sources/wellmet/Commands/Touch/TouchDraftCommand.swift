import ArgumentParser
import Vetting
import Workflows

/// Prints a text to somebody.
struct TouchDraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Print a text to a connection: the one that fits the weightiest reason, or another.",
    discussion: """
      Wellmet sends nothing: copy the text, and put in what only you know. Your own wording goes into the file that --where \
      names. Fields: {name}, {me}, {company}, {years}.
      """
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String

  @Option(
    name: .long,
    help: """
      keep-in-touch, new-job, long-silence, thank-recommendation, return-favour, connection-anniversary, birthday, \
      ask-recommendation or offer-recommendation.
      """
  )
  var kind: DraftKind?

  @Option(name: .long, help: "en, de, fr, es, it, nl or pt. Default: theirs where it can be told.")
  var language: String?

  @Flag(name: .long, help: "Print only the file that holds your own wording.")
  var `where` = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let chosen = try language.map { code in
        guard let language = NoteLanguage(code: code) else { throw DraftError.noSuchLanguage(code) }
        return language
      }
      let workspace = try options.open()
      let draft = try workspace.touchDraft(kind, for: workspace.person(named: person).key, in: chosen)
      if options.json {
        try JSONOutput.print(TouchDraftPayload(draft))
      } else if `where` {
        Terminal.line(draft.path)
      } else {
        TouchText.print(draft)
      }
    }
  }
}
