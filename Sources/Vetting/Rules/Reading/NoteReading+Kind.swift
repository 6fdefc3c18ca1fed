extension NoteReading {
  /// What the text is, going by its cues alone, with the points that the rules have by default.
  ///
  /// For texts that no verdict is asked for, such as a first message; a verdict names the kind under its policy.
  package var kind: NoteKind {
    if body.isEmpty { return .empty }
    if stock != nil { return .stock }
    var points = KindPoints()
    for rule in NoteReading.rules {
      guard let kind = rule.kind else { continue }
      let strength = cues.strength(of: rule.cues)
      guard strength > 0 else { continue }
      points.add(Int((rule.defaultPoints * CueScale.of(strength) * 100).rounded()), to: kind)
    }
    return points.heaviest
  }

  private static let rules = Ruleset.current.rules.compactMap { $0 as? any CueRule }
}
