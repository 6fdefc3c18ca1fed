/// A note as the learned model sees it: places in one table of weights, and values there.
package struct NoteFeatures {
  /// How strongly each kind of feature may be drawn upon: a feature's weight is as if drawn around nought with this
  /// spread, so a kind with a smaller one needs more decisions to say as much.
  enum Spread {
    static let words = 3.0
    static let letters = 3.0
    static let shape = 0.7
    static let usual = 0.3
    static let rule = 0.3
  }

  /// Where the weights of the shape begin, after those of the hashed sequences.
  static let shape = NoteGrams.count
  /// Where the weight of what the user usually answers stands.
  static let usual = shape + NoteShape.Measure.allCases.count
  /// Where the weights of the rules begin.
  static let rules = usual + 1

  package private(set) var places: [UInt32] = []
  package private(set) var values: [Float] = []

  /// The features of a note of which nothing but its text is known, for comparing with other learners.
  package init(text: String) { self.init(NoteText(text), names: [], rules: []) }

  /// The features of a note; `rules` are the places of rules with their points, those against negative.
  init(_ note: NoteText, names: Set<String>, rules: [(place: Int, points: Double)]) {
    let grams = NoteGrams(note, names: names)
    let words = GramTable(grams.words)
    let letters = GramTable(grams.letters)
    let count = words.hashes.count + letters.hashes.count + 16
    places.reserveCapacity(count)
    values.reserveCapacity(count)
    add(words, spread: Spread.words)
    add(letters, spread: Spread.letters)
    for (index, value) in NoteShape(note).values.enumerated() where value != 0 {
      append(NoteFeatures.shape + index, value * Spread.shape)
    }
    append(NoteFeatures.usual, Spread.usual)
    for rule in rules { append(NoteFeatures.rules + rule.place, rule.points * Spread.rule) }
  }

  private mutating func add(_ table: GramTable, spread: Double) {
    let scale = spread / table.norm
    for (hash, count) in zip(table.hashes, table.counts) {
      places.append(hash & 0x7FFF_FFFF)
      values.append(Float(NoteFeatures.value(count, hash: hash, scale: scale)))
    }
  }

  /// The square root of a count, scaled, with the sign of its hash.
  static func value(_ count: Int32, hash: UInt32, scale: Double) -> Double {
    let root = count == 1 ? 1 : Double(count).squareRoot()
    return hash >> 31 == 1 ? -scale * root : scale * root
  }

  private mutating func append(_ place: Int, _ value: Double) {
    places.append(UInt32(place))
    values.append(Float(value))
  }
}
