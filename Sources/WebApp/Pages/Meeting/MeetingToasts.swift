import Markup
import Vetting
import Workflows

/// What was just noted of something undecided, carried in the address as numbers of the journal.
enum MeetingToasts {
  /// The way on after a step.
  static func noted(_ record: FenceRecord) -> LocalPath {
    Paths.meetings.segment(record.deadline.id.rawValue)
      .query("noted", record.lastStep?.number.map(String.init))
  }

  /// The way on after it ended.
  static func ended(_ ended: Workspace.Ended) -> LocalPath {
    switch ended {
    case .requests(let decisions): Toasts.done(decisions, Paths.fence)
    case .connections(let decisions): ReviewToasts.done(decisions, Paths.fence).query("of", "connections")
    }
  }

  /// The toast for a step that the address names; nil where the journal does not bear it out.
  static func noted(_ query: FormFields, _ record: FenceRecord) -> Frame.Toast? {
    let id = record.deadline.id
    if query["undone"] != nil { return Frame.Toast(words: .text("Taken back."), undo: nil) }
    guard let number = Int64(query.text("noted")), let last = record.lastStep, last.number == number,
      record.deadline.isUndecided
    else { return nil }
    let words: Markup =
      switch last.event {
      case .asked: .joined([.text("Noted: you asked "), person(record.person.name), .text(".")])
      case .planned:
        .joined([
          .text("Planned with "), person(record.person.name),
          .text(". To be decided by \(record.deadline.by.iso)."),
        ])
      case .cancelled: .text("The meeting is cancelled.")
      case .held: .text("Noted. Now decide.")
      case .snoozed, .moved: .text("The day is moved.")
      case .decided: .text("Decided.")
      }
    return Frame.Toast(words: words, undo: Frame.Undo(step: id))
  }

  /// The toast for what ended.
  static func ended(_ query: FormFields, _ workspace: Workspace) throws -> Frame.Toast? {
    if query.text("of") == "connections" { return try ReviewToasts.toast(query, workspace) }
    return Toasts.toast(query, try workspace.history(limit: 200))
  }
}
