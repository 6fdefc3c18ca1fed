package import Vetting

extension SkipReason {
  /// The reason as a person reads it.
  package var words: String {
    switch self {
    case .closedAccount: "account closed or hidden"
    case .sponsored: "sponsored message"
    case .draft: "draft, never sent"
    case .unreadableDate: "date not readable"
    case .nobodyNamed: "nobody named"
    case .unknownValue: "value not understood"
    case .duplicate: "same row again"
    case .empty: "nothing in it"
    }
  }
}
