import ArgumentParser
import Vetting
import Workflows

/// Prints a text for an introduction.
struct IntroductionDraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Print a text for one of the sides; the message to both only once both said yes.",
    discussion: """
      Wellmet sends nothing: copy the text. Your own wording goes into the file that --where names. Fields: {name}, {me}, \
      {requester}, {target}, {other}, {why}, {benefit}, {reason}.
      """
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Option(
    name: .long,
    help: """
      ask-requester, ask-target, blurb, joint, remind, decline-introduction, decline-introduction-plain, withdraw, \
      ask-for-introduction or outcome. Default: what comes next.
      """
  )
  var kind: DraftKind?

  @Option(name: .long, help: "For which side: requester, target or connector.")
  var side: Introduction.Side?

  @Option(name: .long, help: "The reason, for the kind no.")
  var reason = ""

  @Option(name: .long, help: "en, de, fr, es, it, nl or pt. Default: your first language.")
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
      let draft = try options.open().introductionDraft(
        kind,
        for: Introduction.ID(rawValue: number),
        side: side,
        reason: reason,
        in: chosen
      )
      if options.json {
        try JSONOutput.print(IntroductionDraftPayload(draft))
      } else if `where` {
        Terminal.line(draft.path)
      } else {
        IntroductionText.print(draft)
      }
    }
  }
}
