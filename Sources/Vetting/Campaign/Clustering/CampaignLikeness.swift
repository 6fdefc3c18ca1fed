/// Compares one text with others.
struct CampaignLikeness {
  /// What two texts have in common.
  struct Result {
    /// Of all different pairs of words, the share that both have.
    var jaccard: Double
    /// Linked: enough in common to be of one campaign where a third text is of the template of both.
    var isLinked: Bool
    /// Of one template.
    var isSameTemplate: Bool
  }

  /// The measured thresholds: at 0.27 one pair in ten thousand of unrelated texts is taken for one.
  private static let linked = 0.30
  private static let sameTemplate = 0.40
  private static let contained = 0.60
  /// Short texts share half their words by chance.
  private static let sameShort = 0.60
  /// A sentence of fewer shared runs may be anybody's.
  private static let fewestContained = 6

  private let texts: DistinctTexts
  private var pairs = ShingleTable(width: 2)
  private var otherPairs = ShingleTable(width: 2)
  private var triples = ShingleTable(width: 3)
  private var others = ShingleTable(width: 3)
  private var hasTriples = false
  private var text = 0
  /// How many different pairs each text has, once that was asked; 0 before.
  private var counts: [UInt16]

  init(_ texts: DistinctTexts) {
    self.texts = texts
    counts = [UInt16](repeating: 0, count: texts.count)
  }

  /// Takes up a text.
  mutating func begin(_ text: Int) {
    self.text = text
    pairs.fill(text, of: texts)
    counts[text] = UInt16(truncatingIfNeeded: pairs.count)
    hasTriples = false
  }

  /// Compares with another text.
  mutating func compare(with other: Int) -> Result {
    let shared = pairs.shared(with: other, of: texts)
    let count = count(of: other)
    let fewer = min(pairs.count, count)
    let union = pairs.count + count - shared
    let jaccard = union > 0 ? Double(shared) / Double(union) : 0
    if texts.isShort[text] || texts.isShort[other] {
      let isSame = jaccard >= CampaignLikeness.sameShort
      return Result(jaccard: jaccard, isLinked: isSame, isSameTemplate: isSame)
    }
    if jaccard >= CampaignLikeness.sameTemplate {
      return Result(jaccard: jaccard, isLinked: true, isSameTemplate: true)
    }
    let isContained = Double(shared) >= CampaignLikeness.contained * Double(fewer) && contains(other)
    return Result(
      jaccard: jaccard,
      isLinked: isContained || jaccard >= CampaignLikeness.linked,
      isSameTemplate: isContained
    )
  }

  /// How many different pairs a text has.
  private mutating func count(of text: Int) -> Int {
    if counts[text] == 0 {
      otherPairs.fill(text, of: texts)
      counts[text] = UInt16(truncatingIfNeeded: otherPairs.count)
    }
    return Int(counts[text])
  }

  /// True where the shorter of the two stands in the longer, by runs of three words.
  private mutating func contains(_ other: Int) -> Bool {
    if !hasTriples {
      triples.fill(text, of: texts)
      hasTriples = true
    }
    others.fill(other, of: texts)
    let shared = triples.shared(with: other, of: texts)
    return shared >= CampaignLikeness.fewestContained
      && Double(shared) >= CampaignLikeness.contained * Double(min(triples.count, others.count))
  }
}
