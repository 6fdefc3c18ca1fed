/// The user's own statement: what they do, whom they help, what they offer, what they are looking for, what they do not want.
///
/// Free text in the user's words and language; nothing of it is ever sent anywhere.
package struct Purpose: Hashable, Sendable {
  package var work: String
  package var audience: String
  package var offer: String
  package var seeking: String
  package var unwanted: String

  /// The longest part that is taken, in unicode scalars: some eighty words.
  package static let longest = 500

  /// A purpose; nothing said, by default.
  package init(
    work: String = "",
    audience: String = "",
    offer: String = "",
    seeking: String = "",
    unwanted: String = ""
  ) {
    self.work = work
    self.audience = audience
    self.offer = offer
    self.seeking = seeking
    self.unwanted = unwanted
  }

  /// One part by its name.
  package subscript(part: PurposePart) -> String {
    get {
      switch part {
      case .work: work
      case .audience: audience
      case .offer: offer
      case .seeking: seeking
      case .unwanted: unwanted
      }
    }
    set {
      switch part {
      case .work: work = newValue
      case .audience: audience = newValue
      case .offer: offer = newValue
      case .seeking: seeking = newValue
      case .unwanted: unwanted = newValue
      }
    }
  }

  /// True where nothing is said in any part.
  package var isEmpty: Bool { PurposePart.allCases.allSatisfy { self[$0].isEmpty } }

  /// The values as sixteen hexadecimal digits; empty where nothing is said.
  package var digest: String {
    if isEmpty { return "" }
    var hash = FNV1a()
    for part in PurposePart.allCases {
      hash.add(self[part].utf8)
      hash.add([0])
    }
    return hash.hexadecimal
  }

  /// The purpose as it is kept: blanks at the ends gone, runs of marks cut.
  ///
  /// Throws where a part is too long, or nothing is said at all.
  package func checked() throws(PurposeError) -> Purpose {
    var kept = Purpose()
    for part in PurposePart.allCases {
      let text = self[part]
      guard text.utf8.count <= Purpose.longest * 4 else {
        throw .tooLong(part, limit: Purpose.longest)
      }
      let capped = TextBounds.trimmed(TextBounds.capped(text))
      guard capped.unicodeScalars.count <= Purpose.longest else {
        throw .tooLong(part, limit: Purpose.longest)
      }
      kept[part] = capped
    }
    guard !kept.isEmpty else { throw .empty }
    return kept
  }
}

/// Why a purpose is not taken.
package enum PurposeError: Error, Equatable, Sendable {
  /// Nothing is said in any part.
  case empty
  /// A part is longer than is read.
  case tooLong(PurposePart, limit: Int)
  /// A line of the text does not belong to any part.
  case misplaced(line: Int, text: String)
  /// A heading names no part.
  case noSuchPart(line: Int, name: String)
  /// There is no earlier purpose to go back to.
  case nothingToTakeBack
}
