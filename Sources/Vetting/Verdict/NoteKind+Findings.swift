extension NoteKind {
  /// The kind of note that the findings on its words point to.
  ///
  /// What is written to many wins where it outweighs what is written to one; then the kind with most points. The grey
  /// zone is what networkers write, as long as neither side has much to say.
  init(_ reading: NoteReading, _ findings: some Collection<Weighed>, rules: [any Rule]) {
    if reading.body.isEmpty {
      self = .empty
      return
    }
    if NoteStock.sentence(in: reading.note, names: reading.names) != nil {
      self = .stock
      return
    }
    var points: [NoteKind: Int] = [:]
    for finding in findings where finding.evidence.direction != .neutral {
      guard let kind = rules[finding.rule].kind else { continue }
      points[kind, default: 0] += finding.hundredths
    }
    self = NoteKind.heaviest(points)
  }

  /// The kind that points in hundredths, by the kinds that they speak for, come to.
  static func heaviest(_ points: [NoteKind: Int]) -> NoteKind {
    let personal = points[.personal] ?? 0
    let networking = points[.networking] ?? 0
    let mass = NoteKind.allCases.filter(\.isMass).map { (kind: $0, points: points[$0] ?? 0) }
    let total = mass.reduce(0) { $0 + $1.points }
    // The first of several that weigh the same, in the order of the kinds.
    let heaviest = mass.reduce((kind: NoteKind.mass, points: 0)) { $1.points > $0.points ? $1 : $0 }
    if total > personal, total >= 80 || networking == 0 {
      return networking > total ? .networking : heaviest.kind
    }
    return networking > 0 && personal < 150 ? .networking : .personal
  }
}
