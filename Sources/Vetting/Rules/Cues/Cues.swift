/// One place in a note that a pattern of a lexicon matches.
struct CueMatch: Equatable, Sendable {
  /// The tokens.
  var range: Range<Int>
  /// How much it says: 2 for one that counts double, 1 as usual, ½ where the other side writes it as well.
  var strength: Double
}

/// Where the patterns of each cue stand in a note.
struct Cues: Sendable {
  private var matches = [[CueMatch]](repeating: [], count: Cue.allCases.count)

  /// The places of one cue, in order and without overlap.
  subscript(_ cue: Cue) -> [Range<Int>] { matches[cue.rawValue].map(\.range) }

  /// The matches of some cues together, by place; of two that overlap the stronger one, then the longer one.
  func all(of cues: [Cue]) -> [CueMatch] {
    guard cues.count > 1 else { return cues.first.map { matches[$0.rawValue] } ?? [] }
    var all: [CueMatch] = []
    for cue in cues { for match in matches[cue.rawValue] { Cues.add(match, to: &all) } }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The sum of the strengths of some cues.
  func strength(of cues: [Cue]) -> Double {
    // Most notes hold few cues.
    guard cues.contains(where: { !isEmpty($0) }) else { return 0 }
    return all(of: cues).reduce(0) { $0 + $1.strength }
  }

  /// True where the note holds none of it.
  func isEmpty(_ cue: Cue) -> Bool { matches[cue.rawValue].isEmpty }

  /// Adds a match unless one as strong covers its place.
  mutating func add(_ match: CueMatch, to cue: Cue) { Cues.add(match, to: &matches[cue.rawValue]) }

  private static func add(_ match: CueMatch, to matches: inout [CueMatch]) {
    var index = matches.count - 1
    while index >= 0 {
      let other = matches[index]
      guard other.range.overlaps(match.range) else {
        index -= 1
        continue
      }
      let isBetter =
        match.strength != other.strength
        ? match.strength > other.strength : match.range.count > other.range.count
      guard isBetter else { return }
      matches.remove(at: index)
      index -= 1
    }
    matches.append(match)
  }
}
