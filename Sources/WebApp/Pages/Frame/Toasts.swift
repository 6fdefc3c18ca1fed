import Markup
import Vetting
import Workflows

/// What was just done, carried in the address from a POST to the page after it, as numbers of decisions.
enum Toasts {
  /// More decisions than one answer makes: a campaign may have thousands of open requests.
  static let longest: Int64 = 20_000

  /// The way on after an answer.
  static func done(_ decisions: [Decision], _ path: LocalPath) -> LocalPath {
    path.query("done", text(decisions))
  }

  /// The way on after something was taken back.
  static func undone(_ decisions: [Decision], _ path: LocalPath) -> LocalPath {
    path.query("undone", text(decisions))
  }

  /// The toast for what the address names; nil where the journal does not bear it out.
  static func toast(_ query: FormFields, _ recent: [Decision]) -> Frame.Toast? {
    if let range = range(query.text("done")) {
      let decided = recent.filter { range.contains($0.id.rawValue) && $0.undoneAt == nil }
      guard let first = decided.first else { return nil }
      return Frame.Toast(words: words(first.choice.done, decided), undo: Frame.Undo(decisions: range))
    }
    if let range = range(query.text("undone")) {
      let undone = recent.filter { range.contains($0.id.rawValue) && $0.undoneAt != nil }
      guard !undone.isEmpty else { return nil }
      return Frame.Toast(words: words("Taken back", undone), undo: nil)
    }
    return nil
  }

  /// The way on after an action ended or was put back.
  static func ended(_ action: Action.ID, _ path: LocalPath) -> LocalPath {
    path.query("ended", action.rawValue)
  }

  /// The toast for the action that the address names; nil where the work list does not bear it out.
  static func toast(_ query: FormFields, _ actions: [Action]) -> Frame.Toast? {
    let id = Action.ID(rawValue: query.text("ended"))
    guard let action = actions.first(where: { $0.id == id }) else { return nil }
    let words = { (what: String) -> Markup in .joined([.text("\(what): "), person(action.name), .text(".")]) }
    return switch action.outcome {
    case .done?: Frame.Toast(words: words("Done"), undo: Frame.Undo(ended: id))
    case .notPossible?: Frame.Toast(words: words("Not possible"), undo: Frame.Undo(ended: id))
    case .withdrawn?: nil
    case nil: Frame.Toast(words: words("Back on the list"), undo: nil)
    }
  }

  /// `12-18` as a range; nil where it is anything else.
  static func range(_ text: String) -> ClosedRange<Int64>? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let first = Int64(parts[0]), let last = Int64(parts[1]) else { return nil }
    guard first > 0, first <= last, last - first < longest else { return nil }
    return first...last
  }

  private static func text(_ decisions: [Decision]) -> String? {
    let numbers = decisions.map(\.id.rawValue)
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return "\(first)-\(last)"
  }

  private static func words(_ what: String, _ decisions: [Decision]) -> Markup {
    guard decisions.count == 1, let only = decisions.first else {
      return .text("\(what): \(Wording.count(decisions.count, "request", "requests")).")
    }
    return .joined([.text("\(what): "), person(only.name), .text(".")])
  }
}

extension Frame {
  /// The frame with what the workspace says about every page.
  func settled(_ workspace: Workspace) throws -> Frame {
    var copy = self
    copy.hasShortcuts = try workspace.singleKeyShortcuts()
    copy.isSample = try workspace.isSample()
    return copy
  }
}
