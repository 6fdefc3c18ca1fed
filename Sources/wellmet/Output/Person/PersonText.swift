import Foundation
import Vetting
import Workflows

/// A person with everything known as a person reads it in the terminal.
enum PersonText {
  static func print(_ story: PersonStory) {
    ConnectionText.print(story.card)
    if !story.aliases.isEmpty { Terminal.line("Also called \(story.aliases.joined(separator: ", ")).") }
    if !story.tags.isEmpty { Terminal.line("Tags: \(story.tags.joined(separator: ", ")).") }
    for merged in story.merged { Terminal.line("Merged into them: \(merged.name)  \(merged.key.rawValue)") }
    for proposal in story.proposals {
      let other = proposal.kept.key == story.card.entry.key ? proposal.merged : proposal.kept
      Terminal.line("May be the same person: \(other.name)  \(other.key.rawValue)")
      for reason in proposal.reasons { Terminal.line("  \(reason.words)") }
    }
    Terminal.line()
    for item in story.timeline {
      let day = item.at.map { Day(secondsSince1970: Int64($0.timeIntervalSince1970)).iso } ?? "undated   "
      let place = item.provenance.map { "  (\($0.file), line \($0.line))" } ?? ""
      Terminal.line("\(day)  \(item.title)\(item.text.isEmpty ? "" : ": \(item.text)")\(place)")
    }
  }
}

extension TimelineItem {
  /// What it is, as the beginning of a line.
  var title: String {
    switch kind {
    case .message(let isFromThem, let isGroup):
      isGroup ? "they wrote in a group" : isFromThem ? "they wrote" : "you wrote"
    case .request: "they asked to connect"
    case .sentInvitation: "you asked to connect"
    case .connected: "you connected"
    case .change(let change):
      "your export says: \(change.kind.rawValue)"
        + (change.after.words.isEmpty ? "" : ", \(change.before.words) → \(change.after.words)")
    case .recommendation(.received): "they recommended you"
    case .recommendation(.given): "you recommended them"
    case .endorsement(.received, let skill): "they endorsed you for \(skill)"
    case .endorsement(.given, let skill): "you endorsed them for \(skill)"
    case .addressBook: "in your address book"
    case .record(let record): "\(record.kind.title) [\(record.id)]"
    case .requestDecision(let decision): "you decided on their request: \(decision.choice.rawValue)"
    case .decision(let decision):
      "you decided: \(decision.choice.rawValue)\(decision.undoneAt == nil ? "" : ", taken back")"
    }
  }

  /// A stable name of its kind, for programs.
  var kindName: String {
    switch kind {
    case .message: "message"
    case .request: "request"
    case .sentInvitation: "sentInvitation"
    case .connected: "connected"
    case .change: "change"
    case .recommendation: "recommendation"
    case .endorsement: "endorsement"
    case .addressBook: "addressBook"
    case .record: "record"
    case .requestDecision: "requestDecision"
    case .decision: "decision"
    }
  }
}
