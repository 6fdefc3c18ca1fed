/// One of the five parts of a purpose.
package enum PurposePart: String, CaseIterable, Sendable, Codable {
  case work, audience, offer, seeking, unwanted

  /// What the part says, as the question that asks for it.
  package var question: String {
    switch self {
    case .work: "What do you do?"
    case .audience: "Whom do you help?"
    case .offer: "What do you offer?"
    case .seeking: "What are you looking for?"
    case .unwanted: "What do you not want?"
    }
  }

  /// The name of the part in a sentence, such as «what you are looking for».
  package var name: String {
    switch self {
    case .work: "what you do"
    case .audience: "whom you help"
    case .offer: "what you offer"
    case .seeking: "what you are looking for"
    case .unwanted: "what you do not want"
    }
  }

  /// How a finding names it: «you look for».
  package var claim: String {
    switch self {
    case .work: "you do"
    case .audience: "you help"
    case .offer: "you offer"
    case .seeking: "you look for"
    case .unwanted: "you do not want"
    }
  }

  /// A good answer of somebody invented.
  package var example: String {
    switch self {
    case .work: "Pension lawyer for small and medium firms"
    case .audience: "Finance directors and owners of firms with 20 to 200 people"
    case .offer: "Pension plans, disputes with insurers, a second opinion in plain words"
    case .seeking: "Actuaries and tax advisers to work with, owners who plan their own retirement"
    case .unwanted: "Lead generation, crypto, recruiters"
    }
  }

  /// What it is used for, honestly.
  package var use: String {
    switch self {
    case .work:
      "Somebody who asks for what you do counts as somebody whom you could help."
    case .audience:
      "Somebody who is one of them counts both ways: you can help them, and they are whom you work for."
    case .offer:
      "Compared with what people say that they need, in their headline, note and messages."
    case .seeking:
      "Compared with what people are and do. One thing between commas is one wish; the best met one counts."
    case .unwanted:
      "Argues against, with the words that were found. It never declines anybody by itself."
    }
  }
}
