/// What verdicts are worth, measured on notes whose labels are known.
///
/// Ranking and calibration are those of mass against genuine notes; the other two labels are counted apart. The same
/// notes give the same figures, in whatever order they come.
package struct Evaluation: Equatable, Sendable {
  /// How often a label was right, and how much of it was found.
  package struct OfLabel: Equatable, Sendable {
    package var label: NoteLabel
    /// Of those taken for it, how many were.
    package var precision: Share
    /// Of those that were, how many were taken for it.
    package var recall: Share
  }

  /// The same for the notes that share a language, or a finer kind.
  package struct OfPart: Equatable, Sendable {
    package var name: String
    package var notes: Int
    package var rocAUC: Double?
    /// How many got the label that they have.
    package var rightlyLabelled: Share
    package var genuineDeclined: Share
  }

  package var counts: [NoteLabel: Int]
  package var rocAUC: Double?
  package var prAUC: Double?
  package var prAUCGenuine: Double?
  package var brier: Double?
  package var expectedError: Double?
  package var recallAtPrecision95: Double?
  package var coverageAtError5: Double?
  package var genuineDeclined: Share
  package var networkingDeclined: Share
  package var massDeclined: Share
  package var stockFound: Share
  package var labels: [OfLabel]
  package var languages: [OfPart]
  package var kinds: [OfPart]
  /// The mistakes that matter most, worst first: declined though not mass, then by how far the verdict is off.
  package var worst: [JudgedNote]

  /// Measures judged notes.
  package init(_ judged: [JudgedNote], worst limit: Int = 10) {
    let judged = judged.sorted { LabelledNote.precedes($0.note, $1.note) }
    let cases = Evaluation.cases(judged)
    let ranking = Ranking(cases)
    let calibration = Calibration(cases.map { (probability: $0.score, isPositive: $0.isPositive) })
    counts = Dictionary(grouping: judged, by: \.note.label).mapValues(\.count)
    rocAUC = ranking.rocAUC
    prAUC = ranking.averagePrecision
    prAUCGenuine = Ranking(cases.map { (score: -$0.score, isPositive: !$0.isPositive) }).averagePrecision
    brier = calibration.brier
    expectedError = calibration.expectedError()
    recallAtPrecision95 = ranking.recall(atPrecision: 0.95)
    coverageAtError5 = calibration.coverage(atError: 0.05)
    genuineDeclined = Evaluation.declined(judged, .genuine)
    networkingDeclined = Evaluation.declined(judged, .networking)
    massDeclined = Evaluation.declined(judged, .mass)
    let stock = judged.filter { $0.note.label == .stock }
    stockFound = Share(stock.count { $0.predicted == .stock }, of: stock.count)
    labels = NoteLabel.allCases.map { label in
      let right = judged.count { $0.predicted == label && $0.note.label == label }
      return OfLabel(
        label: label,
        precision: Share(right, of: judged.count { $0.predicted == label }),
        recall: Share(right, of: judged.count { $0.note.label == label })
      )
    }
    languages = Evaluation.parts(judged) { $0.note.language }
    kinds = Evaluation.parts(judged) { $0.note.kind }
    worst = Evaluation.mistakes(judged, limit)
  }

  /// How many notes in all.
  package var total: Int { counts.values.reduce(0, +) }

  private static func cases(_ judged: [JudgedNote]) -> [(score: Double, isPositive: Bool)] {
    judged.filter { $0.note.label == .mass || $0.note.label == .genuine }
      .map { (score: $0.verdict.probabilityOfMass, isPositive: $0.note.label == .mass) }
  }

  private static func declined(_ judged: [JudgedNote], _ label: NoteLabel) -> Share {
    let those = judged.filter { $0.note.label == label }
    return Share(those.count { $0.verdict.recommendation == .decline }, of: those.count)
  }

  private static func parts(_ judged: [JudgedNote], by name: (JudgedNote) -> String) -> [OfPart] {
    Dictionary(grouping: judged, by: name).filter { !$0.key.isEmpty }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { name, notes in
        OfPart(
          name: name,
          notes: notes.count,
          rocAUC: Ranking(cases(notes)).rocAUC,
          rightlyLabelled: Share(notes.count { $0.predicted == $0.note.label }, of: notes.count),
          genuineDeclined: declined(notes, .genuine)
        )
      }
  }

  private static func mistakes(_ judged: [JudgedNote], _ limit: Int) -> [JudgedNote] {
    func isGrave(_ one: JudgedNote) -> Bool {
      one.note.label != .mass && one.verdict.recommendation == .decline
    }
    let wrong = judged.filter { one in
      if isGrave(one) { return true }
      switch one.note.label {
      case .mass, .genuine: return one.distance > 0.5
      case .networking: return false
      case .stock: return one.predicted != .stock
      }
    }
    let sorted = wrong.sorted { left, right in
      if isGrave(left) != isGrave(right) { return isGrave(left) }
      if left.distance != right.distance { return left.distance > right.distance }
      return LabelledNote.precedes(left.note, right.note)
    }
    return Array(sorted.prefix(limit))
  }
}
