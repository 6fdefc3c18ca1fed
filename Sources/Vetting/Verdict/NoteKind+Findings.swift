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
    if reading.stock != nil {
      self = .stock
      return
    }
    var points = KindPoints()
    for finding in findings where finding.evidence.direction != .neutral {
      if let kind = rules[finding.rule].kind { points.add(finding.hundredths, to: kind) }
    }
    self = points.heaviest
  }

}

/// Points in hundredths, by the kinds of note that they speak for.
struct KindPoints {
  private var points = [Int](repeating: 0, count: NoteKind.allCases.count)

  mutating func add(_ hundredths: Int, to kind: NoteKind) {
    points[kind.number] += hundredths
  }

  /// The kind that they come to.
  var heaviest: NoteKind {
    let personal = points[NoteKind.personal.number]
    let networking = points[NoteKind.networking.number]
    var total = 0
    var heaviest = (kind: NoteKind.mass, points: 0)
    for kind in NoteKind.allCases where kind.isMass {
      let points = points[kind.number]
      total += points
      // The first of several that weigh the same, in the order of the kinds.
      if points > heaviest.points { heaviest = (kind, points) }
    }
    if total > personal, total >= 80 || networking == 0 {
      return networking > total ? .networking : heaviest.kind
    }
    return networking > 0 && personal < 150 ? .networking : .personal
  }
}

extension NoteKind {
  /// Its place among the kinds.
  fileprivate var number: Int {
    switch self {
    case .empty: 0
    case .stock: 1
    case .pitch: 2
    case .recruiting: 3
    case .scam: 4
    case .mass: 5
    case .networking: 6
    case .personal: 7
    }
  }
}
