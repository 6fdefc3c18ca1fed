/// A text as far as campaigns compare it: its words, masked, between greeting and signature.
///
/// Names given, capitalised words within a sentence, numbers, links and addresses are masked, as in `NoteSkeleton`:
/// what a template fills in. Case, accents, quotes, blanks and punctuation do not count.
package struct CampaignText: Hashable, Sendable {
  /// Fewer words than this are what many might write: such texts count less, and must be more alike.
  package static let fewestWords = 12

  /// The masked words, each as a number.
  let words: [UInt32]
  /// A name for the words: the same wherever and whenever.
  let digest: UInt64
  /// Fewer words than `fewestWords`.
  package let isShort: Bool

  /// Reads a text; nil where it is empty, LinkedIn's stock sentence, or too short to tell anything.
  package init?(_ text: String, names: CampaignNames) {
    var text = text
    let read = text.withUTF8 { CampaignScanner.words(in: $0) }
    let body = CampaignFrame.body(of: read, names: names)
    guard body.count > 1, !CampaignFrame.isStock(read, body, text: text, names: names) else { return nil }
    // Where most words are capitals, capitals tell nothing.
    var capitals = 0
    for index in body where read[index].isCapitalised && !read[index].opensSentence { capitals += 1 }
    let masksCapitals = capitals * 2 <= body.count
    var words: [UInt32] = []
    words.reserveCapacity(body.count)
    var (count, letters) = (0, 0)
    for index in body {
      let word = read[index]
      let mayMask = masksCapitals && index > body.lowerBound
      if let mask = CampaignText.mask(word, names: names, masksCapitals: mayMask) {
        // «Acme» and «Acme Inc» fill the same slot.
        if words.last != mask { words.append(mask) }
      } else {
        words.append(word.hash)
        letters += Int(word.letters)
        count += 1
      }
    }
    guard count >= NoteSkeleton.fewestWords || letters >= NoteSkeleton.fewestLetters else { return nil }
    self.words = words
    digest = CampaignText.digest(words)
    isShort = body.count < CampaignText.fewestWords
  }

  private static func mask(_ word: CampaignWord, names: CampaignNames, masksCapitals: Bool) -> UInt32? {
    switch word.kind {
    case .number: return CampaignMask.number
    case .link: return CampaignMask.link
    case .email: return CampaignMask.email
    case .symbol: return nil
    case .word:
      guard word.isCapitalised else { return nil }
      if names.contain(word) { return CampaignMask.name }
      guard masksCapitals, !word.opensSentence, !CampaignFrame.isPronoun(word) else { return nil }
      return CampaignMask.name
    }
  }

  package static func == (left: CampaignText, right: CampaignText) -> Bool {
    left.digest == right.digest && left.words == right.words
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  private static func digest(_ words: [UInt32]) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      value = (value ^ UInt64(word)) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 29
    }
    return value
  }
}
