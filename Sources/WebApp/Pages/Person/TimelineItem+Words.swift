import Markup
import Vetting
import Workflows

extension TimelineItem {
  /// True for what the user decided: its day is that of their clocks, while files give days of universal time.
  var isOwn: Bool {
    switch kind {
    case .requestDecision, .decision: true
    default: false
    }
  }

  /// What it is, as a sentence.
  var heading: Markup {
    switch kind {
    case .message(_, isGroup: true): .text("They wrote in a conversation of several")
    case .message(let isFromThem, _): .text(isFromThem ? "They wrote" : "You wrote")
    case .request(let note):
      .text(note.isEmpty ? "They asked to connect, without a note" : "They asked to connect")
    case .sentInvitation: .text("You asked to connect")
    case .connected: .text("You connected")
    case .change(let change): changeSentence(change)
    case .recommendation(.received): .text("They recommended you")
    case .recommendation(.given): .text("You recommended them")
    case .endorsement(let given, let skill):
      .joined([
        .text(given == .received ? "They endorsed you for " : "You endorsed them for "), person(skill),
      ])
    case .addressBook(let companies):
      companies.isEmpty
        ? .text("In your address book") : .joined([.text("In your address book, at "), person(companies)])
    case .record(let record): .text(record.kind.title)
    case .requestDecision(let decision):
      .text(
        "Your answer to their request: \(decision.choice.word)\(decision.undoneAt == nil ? "" : ", taken back")"
      )
    case .decision(let decision):
      .text("\(decision.choice.done)\(decision.undoneAt == nil ? "" : ", taken back")")
    }
  }
}

/// A change as a sentence.
func changeSentence(_ change: NetworkChange) -> Markup {
  let (before, after) = (change.before.words, change.after.words)
  switch change.kind {
  case .new: return .text("New in your export")
  case .gone: return .text("No longer in your export: removed by either side, or account closed")
  case .back: return .text("In your export again")
  case .reconnected: return .text("Connected anew: \(after), before \(before)")
  case .renamed: return .joined([.text("Now called "), person(after), .text(", before "), person(before)])
  case .job:
    if after.isEmpty { return .joined([.text("No longer says where they work; before, "), person(before)]) }
    if before.isEmpty { return .joined([.text("Now "), person(after)]) }
    return .joined([.text("Now "), person(after), .text("; before, "), person(before)])
  }
}
