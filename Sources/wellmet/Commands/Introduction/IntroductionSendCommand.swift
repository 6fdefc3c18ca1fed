import ArgumentParser
import Vetting
import Workflows

/// Prints the message to both, and notes that they were introduced.
struct IntroductionSendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Print the message to both, and note that you sent it. Refused before both said yes.",
    discussion: """
      Wellmet sends nothing: copy the text into your mail program. With --dry-run it is printed and nothing is noted. For one \
      that you asked for yourself, it notes that you were introduced.
      """
  )

  @Argument(help: "The number as the list gives it.")
  var number: Int64

  @Option(name: .long, help: "en, de, fr, es, it, nl or pt. Default: your first language.")
  var language: String?

  @Option(name: .long, help: "The day. Default: today.", transform: Day.argument)
  var on: Day?

  @Flag(name: .long, help: "Note it although places are left to fill in: you filled them in yourself.")
  var filledIn = false

  @Flag(name: .long, help: "Note it although it is recommended to decline by now.")
  var anyway = false

  @Flag(name: .long, help: "Print the message, and note nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let chosen = try language.map { code in
        guard let language = NoteLanguage(code: code) else { throw DraftError.noSuchLanguage(code) }
        return language
      }
      let workspace = try options.open(dryRun: dryRun)
      let id = Introduction.ID(rawValue: number)
      let before = try workspace.introduction(id)
      // The text first: where it cannot be written, nothing is noted.
      let draft =
        before.isOwn ? nil : try workspace.introductionDraft(.joint, for: id, in: chosen)
      let verdict =
        try before.isOwn || !before.introduction.isOpen ? nil : workspace.introductionVerdict(before)
      if !dryRun, !anyway, let verdict, verdict.advice == .decline {
        throw IntroductionError.notRecommended(verdict.summary)
      }
      if !dryRun, !filledIn, let draft, !draft.draft.missing.isEmpty {
        throw IntroductionError.holes(draft.draft.missing)
      }
      let record = try workspace.take(
        .introduced,
        of: id,
        on: on,
        dryRun: dryRun,
        by: decidedOnCommandLine
      )
      if options.json {
        return try JSONOutput.print(
          IntroductionSentPayload(
            introduction: IntroductionPayload(record, today: workspace.today),
            message: draft.map(IntroductionDraftPayload.init)
          ),
          notice: dryRun ? "Dry run: nothing was noted." : nil
        )
      }
      if let draft { IntroductionText.print(draft) }
      if let verdict, verdict.advice == .decline { Terminal.note("Recommended by now: \(verdict.summary).") }
      Terminal.note(dryRun ? "Dry run: nothing is noted." : "Noted: \(record.standing)")
    }
  }
}
