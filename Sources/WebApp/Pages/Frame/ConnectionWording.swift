import Foundation
import Markup
import Vetting
import Workflows

extension ConnectionAdvice {
  /// The answer on its button.
  var word: String {
    switch self {
    case .keep: "Keep"
    case .meet: "Unsure"
    case .remove: "Let go"
    }
  }

  /// The colour that goes with it.
  var colour: String {
    switch self {
    case .keep: "accept"
    case .meet: "meet"
    case .remove: "decline"
    }
  }

  /// What the answer means on LinkedIn and who gets to know, as plain sentences.
  var onLinkedIn: String {
    switch self {
    case .keep: "Nothing is to be done on LinkedIn."
    case .meet: "Nothing is to be done on LinkedIn yet. Talk to them by the day you set, then decide."
    case .remove:
      "It goes on the work list: on their profile, More, then Remove connection. Nothing is sent to them."
    }
  }
}

extension ConnectionDecision.Choice {
  /// What was done, as the beginning of a sentence.
  var done: String {
    switch self {
    case .keep: "Kept"
    case .meet: "To talk to"
    case .remove: "To let go"
    case .skip: "Passed over"
    }
  }

  /// The colour that goes with it; none for a skip.
  var colour: String { advice?.colour ?? "soft" }
}

extension Wording {
  /// What somebody does: «Treasurer, Corvalle Bank»; nothing where neither is known.
  static func work(_ position: String, _ company: String) -> Markup {
    if position.isEmpty { return company.isEmpty ? .empty : person(company) }
    return company.isEmpty ? person(position) : .joined([person(position), .text(", "), person(company)])
  }

  /// A value from 0 to 1 in hundredths: `0.42`.
  static func hundredths(_ value: Double) -> String {
    let number = Int((min(max(value, 0), 1) * 100).rounded())
    return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }

  /// How long cards take: «about 7 minutes».
  static func minutes(_ seconds: Double) -> String {
    let minutes = Int((seconds / 60).rounded(.up))
    return minutes <= 1 ? "about a minute" : "about \(minutes) minutes"
  }
}
