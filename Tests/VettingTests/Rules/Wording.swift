import Testing

@testable import Vetting

/// What holds for the findings of every rule on the words of a note.
enum Wording {
  /// A pitch that takes from what a note claims.
  static let pitch = " We help firms like yours. Our platform is new. The first month is free."

  /// What a rule finds in the note of a stranger; its direction, its record and its quotes are looked at.
  static func finding(
    of rule: some Rule,
    in note: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Evidence {
    let evidence = Dossiers.findings(rule, note: note).evidence
    let finding = try #require(evidence.first, "nothing found", sourceLocation: sourceLocation)
    #expect(evidence.count == 1, sourceLocation: sourceLocation)
    #expect(finding.symbol == rule.symbol, sourceLocation: sourceLocation)
    #expect(finding.direction == rule.direction && finding.points > 0, sourceLocation: sourceLocation)
    #expect(finding.provenance == Dossiers.place, sourceLocation: sourceLocation)
    #expect(!finding.quotes.isEmpty, sourceLocation: sourceLocation)
    for quote in finding.quotes {
      #expect(note.unicodeScalars.contains(quote.unicodeScalars), sourceLocation: sourceLocation)
    }
    return finding
  }

  /// Each note counts more than the one before it, and none more than 1.6 times the rule's points.
  static func expectRising(
    _ rule: some Rule,
    _ notes: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let points = try notes.map { try finding(of: rule, in: $0, sourceLocation: sourceLocation).points }
    for (less, more) in zip(points, points.dropFirst()) {
      #expect(less < more, "\(points)", sourceLocation: sourceLocation)
    }
    #expect(points.allSatisfy { $0 <= rule.defaultPoints * 1.6 }, sourceLocation: sourceLocation)
  }

  /// A claim lets nobody in by itself, however much it is weighed; what pitches use as a hook counts less where the
  /// note sells.
  static func expectClaim(
    _ rule: some Rule,
    _ note: String,
    isHook: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let plain = try finding(of: rule, in: note, sourceLocation: sourceLocation)
    let selling = try finding(of: rule, in: note + pitch, sourceLocation: sourceLocation)
    #expect((selling.points < plain.points) == isHook, sourceLocation: sourceLocation)
    let policy = Policy(weights: [rule.symbol: 10])
    let verdict = Dossiers.verdict(Dossiers.stranger(note), policy: policy)
    #expect(verdict.recommendation == .meet, "\(verdict.summary)", sourceLocation: sourceLocation)
  }
}
