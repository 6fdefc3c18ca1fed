/// A rule that weighs how much of some cues stands in a note, and quotes the words.
protocol CueRule: Rule {
  /// What it looks for.
  var cues: [Cue] { get }
  /// How its finding begins: «Names a price».
  var lead: String { get }
  /// True where sellers use the same words as a hook, so that they count less beside an offer.
  var isHook: Bool { get }
  /// How much of its points the finding has beside what else stands in the note: 1 for all.
  func trust(in reading: Reading) -> Double
}

extension CueRule {
  var isHook: Bool { ground == .claim }

  package func examine(_ reading: Reading) -> Findings {
    let found = matches(in: reading)
    guard !found.isEmpty else { return .nothing }
    let quotes = reading.quotes(found.map(\.range))
    let strength = found.reduce(0) { $0 + $1.strength }
    return Findings(evidence: [
      finding(
        Quoting.list(quotes, after: lead),
        scale: CueScale.of(strength) * trust(in: reading),
        quotes: quotes,
        provenance: reading.dossier.request.provenance
      )
    ])
  }

  /// Where the cues stand, in order.
  func matches(in reading: Reading) -> [CueMatch] { reading.cues.all(of: cues) }

  /// How far a claim is believed: less where the note sells, since pitches use personal hooks.
  func trust(in reading: Reading) -> Double {
    guard isHook else { return 1 }
    return 1 / (1 + 0.25 * max(0, reading.text.selling - 1))
  }
}

/// How much several signs of one kind count together: each further one less, never more than 1.6 times the rule's
/// points.
///
/// One sign counts 0.73, two 1, four 1.23.
enum CueScale {
  static func of(_ strength: Double) -> Double { 1.6 * strength / (strength + 1.2) }
}
