import Markup
import Vetting
import Workflows

/// What was just noted of an introduction, carried in the address as a number of the journal.
enum IntroductionToasts {
  /// The way on after a step.
  static func noted(_ record: IntroductionRecord) -> LocalPath {
    introductionPath(record).query("noted", record.steps.last?.number.map(String.init))
  }

  /// The toast for what the address names; nil where the journal does not bear it out.
  static func noted(_ query: FormFields, _ record: IntroductionRecord) -> Frame.Toast? {
    let undo = Frame.Undo(introduction: record.id, step: record.steps.last?.number)
    if query["undone"] != nil { return Frame.Toast(words: .text("Taken back."), undo: nil) }
    if query.text("noted") == "asked", record.steps.isEmpty {
      return Frame.Toast(words: .text("Noted. Nobody was asked yet."), undo: undo)
    }
    if query.text("noted") == "wording" { return Frame.Toast(words: .text("Kept."), undo: nil) }
    guard let number = Int64(query.text("noted")), let last = record.steps.last, last.number == number else {
      return nil
    }
    return Frame.Toast(
      words: .joined([.text("Noted: "), person(record.words(last)), .text(".")]),
      undo: undo
    )
  }

  /// The toast of the list.
  static func list(_ query: FormFields, _ workspace: Workspace) -> Frame.Toast? {
    if query["undone"] != nil { return Frame.Toast(words: .text("Taken back."), undo: nil) }
    let ask = query.text("aside")
    guard !ask.isEmpty else { return nil }
    return Frame.Toast(words: .text("Set aside."), undo: Frame.Undo(found: ask))
  }
}
