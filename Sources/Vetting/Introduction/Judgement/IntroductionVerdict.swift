/// What is recommended where somebody asks to be introduced.
package enum IntroductionAdvice: String, CaseIterable, Sendable, Codable {
  /// Ask both, and introduce them if both say yes.
  case introduce
  /// Something has to be known first.
  case askFirst = "ask-first"
  /// The kind no.
  case decline

  /// The recommendation in words: «ask first».
  package var words: String {
    switch self {
    case .introduce: "introduce"
    case .askFirst: "ask first"
    case .decline: "decline"
    }
  }
}

/// What is concluded of an introduction somebody asks for, and why.
package struct IntroductionVerdict: Equatable, Sendable {
  package var advice: IntroductionAdvice
  /// Points for less points against.
  package var net: Double
  package var benefit: PairBenefit
  package var requesterStrength: TieStrength
  package var targetStrength: TieStrength
  /// One sentence that concludes.
  package var summary: String
  /// For first, then against, then neither, each by points.
  package var evidence: [Evidence]
  package var unknown: [Unknown]
  /// What would change the recommendation, as sentences.
  package var changers: [String]
}
