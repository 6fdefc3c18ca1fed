import Foundation

extension LearnedModel {
  /// What was learned says of a note, beside what the rules found; nil where the note holds no words of its own.
  ///
  /// The list sums to the whole exactly. Sequences of letters count for the word that they lie in, pairs of words half
  /// for each. The whole bends towards the reach, so that it never passes it and more is always more.
  package func part(text: String, names: [String], evidence: [Evidence]) -> LearnedPart? {
    part(of: NoteText(text), names: NoteFrame.words(of: names), evidence: evidence)
  }

  func part(of note: NoteText, names: Set<String>, evidence: [Evidence]) -> LearnedPart? {
    guard LearnedModel.saysSomething(note, evidence) else { return nil }
    var causes: [LearnedPart.Cause] = []
    var values: [Double] = []
    let slope = calibration?.slope ?? 1
    for word in words(of: note, names: names) {
      causes.append(word.cause)
      values.append(slope * word.value)
    }
    for (index, value) in NoteShape(note).values.enumerated() where value != 0 {
      guard let measure = NoteShape.Measure(rawValue: index) else { continue }
      causes.append(.shape(measure.words))
      values.append(
        slope * value * NoteFeatures.Spread.shape * Double(weights[NoteFeatures.shape + index])
      )
    }
    let points = LearnedModel.points(of: evidence)
    for symbol in points.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let change = rules[symbol], let points = points[symbol] else { continue }
      causes.append(.rule(symbol))
      // The rule counts slope × (1 + change) times, which is never below nought: it keeps its sign.
      values.append((slope * (1 + change) - 1) * points)
    }
    causes.append(.usual)
    values.append(
      slope * NoteFeatures.Spread.usual * Double(weights[NoteFeatures.usual]) + (calibration?.shift ?? 0)
    )
    let whole = values.reduce(0, +)
    let bent = reach * tanh(whole / reach)
    let scale = abs(whole) < 1e-12 ? 1 : bent / whole
    let hundredths = LearnedPart.hundredths(values.map { $0 * scale })
    return LearnedPart(
      note: note,
      items: zip(causes, hundredths).map { LearnedPart.Item(cause: $0, hundredths: $1) }
    )
  }

  /// Each word of the note once, with what its sequences add up to.
  private func words(of note: NoteText, names: Set<String>) -> [(cause: LearnedPart.Cause, value: Double)] {
    let grams = NoteGrams(note, names: names)
    var values = [Double](repeating: 0, count: note.tokens.count)
    add(grams.words, spread: NoteFeatures.Spread.words, to: &values)
    add(grams.letters, spread: NoteFeatures.Spread.letters, to: &values)
    var places: [String: Int] = [:]
    var words: [(cause: LearnedPart.Cause, value: Double)] = []
    for (index, token) in note.tokens.enumerated() where values[index] != 0 {
      let mask = NoteGrams.mask(token, names: names)
      let key = mask ?? token.folded
      if let place = places[key] {
        words[place].value += values[index]
        continue
      }
      places[key] = words.count
      let cause = mask.map { LearnedPart.Cause.masked(LearnedModel.words(ofMask: $0)) }
      words.append((cause ?? .word(token: index), values[index]))
    }
    return words
  }

  private func add(_ grams: [NoteGrams.Gram], spread: Double, to values: inout [Double]) {
    let table = GramTable(grams)
    let scale = spread / table.norm
    // Shared out evenly among the places where the sequence stands, and the two tokens there.
    let shares = zip(table.hashes, table.counts).map { hash, count in
      NoteFeatures.value(count, hash: hash, scale: scale) * Double(weights[Int(hash & 0x7FFF_FFFF)])
        / Double(2 * count)
    }
    for (gram, index) in zip(grams, table.indices) {
      let share = shares[Int(index)]
      values[Int(gram.first)] += share
      values[Int(gram.last)] += share
    }
  }

  private static func words(ofMask mask: String) -> String {
    switch mask {
    case "#": "numbers"
    case "@link": "links"
    case "@mail": "mail addresses"
    default: "names"
    }
  }
}
