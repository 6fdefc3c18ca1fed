import Vetting

extension IntroductionAdvice {
  /// The colour that goes with it.
  var colour: String {
    switch self {
    case .introduce: "accept"
    case .askFirst: "meet"
    case .decline: "decline"
    }
  }
}
