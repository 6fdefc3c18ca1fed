import Markup
import Vetting
import Workflows

/// What was just decided on connections, carried in the address as numbers of decisions.
enum ReviewToasts {
  /// The way on after decisions.
  static func done(_ decisions: [ConnectionDecision], _ path: LocalPath) -> LocalPath {
    path.query("done", text(decisions))
  }

  /// The way on after something was taken back.
  static func undone(_ decisions: [ConnectionDecision], _ path: LocalPath) -> LocalPath {
    path.query("undone", text(decisions))
  }

  /// The toast for what the address names; nil where the journal does not bear it out.
  static func toast(_ query: FormFields, _ workspace: Workspace) throws -> Frame.Toast? {
    let (done, undone) = (Toasts.range(query.text("done")), Toasts.range(query.text("undone")))
    guard let range = done ?? undone else { return nil }
    let journal = try workspace.connectionHistory(limit: Int(range.count) + 50)
    let named = journal.filter { range.contains($0.id.rawValue) && ($0.undoneAt == nil) == (done != nil) }
    guard let first = named.last else { return nil }
    let what = done == nil ? "Taken back" : first.choice.done
    let words: Markup =
      named.count == 1
      ? .joined([.text("\(what): "), person(first.person.name), .text(".")])
      : .text("\(what): \(Wording.count(named.count, "connection", "connections")).")
    return Frame.Toast(words: words, undo: done == nil ? nil : Frame.Undo(connections: range))
  }

  private static func text(_ decisions: [ConnectionDecision]) -> String? {
    let numbers = decisions.map(\.id.rawValue)
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return "\(first)-\(last)"
  }
}
