/// A named factor of vetted worth, 0 to 1.
///
/// Its symbol is a key of the policy's `[weights]`, like that of a rule: 1 as it comes, 0 left out, 2 twice as much.
package enum WorthFactor: String, CaseIterable, Sendable, Codable {
  case vetted = "worth-vetted"
  case recalled = "worth-recalled"
  case strong = "worth-strong"
  case mutual = "worth-mutual"
  case inTouch = "worth-in-touch"
  case takesCall = "worth-takes-call"
  case guarded = "worth-guarded"
  case vouched = "worth-vouched"
  case decided = "worth-decided"
  case spread = "worth-spread"

  /// The version of the reckoning: figures of different versions are not to be compared.
  package static let reckoning = 1

  /// The key by which the policy weighs it: `worth-vetted`.
  package var symbol: String { rawValue }

  /// True for a key of the policy's weights that names a factor.
  package static func isSymbol(_ text: String) -> Bool { WorthFactor(rawValue: text) != nil }

  /// Its name on a page.
  package var title: String {
    switch self {
    case .vetted: "Vetted"
    case .recalled: "Recalled"
    case .strong: "Strong ties"
    case .mutual: "Both write"
    case .inTouch: "In touch"
    case .takesCall: "Would take a call"
    case .guarded: "Pitches kept out"
    case .vouched: "Speak for you"
    case .decided: "Decided"
    case .spread: "Spread"
    }
  }

  /// What it measures, as a sentence.
  package var explanation: String {
    switch self {
    case .vetted: "The share of your connections whom you decided to keep, accepted by a decision, or met."
    case .recalled: "The share of those you were asked about whom you recall; it takes ten answers."
    case .strong:
      "How many of your 150 closest places, or of all where you have fewer, hold a strong tie; a fair one counts half."
    case .mutual: "The share of those with whom anything was written where both wrote."
    case .inTouch:
      "The share of your fifty closest with whom you were in touch in the year before the export."
    case .takesCall: "The share of those you were asked about who would take your call; it takes ten answers."
    case .guarded:
      "The share of the pitches that came to you, as requests or once connected, that are kept out."
    case .vouched: "How many connections recommended you; all of the way at fifteen."
    case .decided: "The share of the requests that came in which you decided for good."
    case .spread: "Over how many industries your network spreads in effect; all of the way at twelve."
    }
  }

  /// What it counts where the policy says nothing.
  package var defaultWeight: Double {
    switch self {
    case .vetted: 3
    case .recalled, .strong: 2
    case .mutual, .inTouch, .takesCall, .guarded: 1.5
    case .vouched, .decided: 1
    case .spread: 0.5
    }
  }
}
