import Vetting
import Workflows

/// A brief as a person reads it in the terminal.
enum BriefText {
  static func print(_ brief: MeetingBrief, _ workspace: Workspace) {
    MeetingText.print(brief.record, workspace)
    if !brief.summary.isEmpty {
      Terminal.line()
      Terminal.line(brief.summary)
    }
    if !brief.note.isEmpty {
      Terminal.line()
      Terminal.lines("«\(brief.note)»")
    }
    let parts = [
      ("What you share", brief.brief.shared), ("What is in it for both", brief.brief.benefit),
      ("Speaks for them", brief.brief.inFavour), ("Speaks against", brief.brief.against),
      ("Not known", brief.brief.unknown), ("Three questions worth asking", brief.brief.questions),
      ("A good outcome", brief.brief.goodOutcome),
    ]
    for (title, lines) in parts where !lines.isEmpty {
      Terminal.line()
      Terminal.line(title)
      for line in lines { Terminal.line("  \(line)") }
    }
  }
}
