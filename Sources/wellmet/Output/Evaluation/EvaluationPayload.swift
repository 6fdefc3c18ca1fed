import Vetting

/// What `policy evaluate --json` prints; field names are stable.
struct EvaluationPayload: Encodable {
  struct OfLabel: Encodable {
    @Nullable var precision: Double?
    @Nullable var recall: Double?
    let notes: Int
    let predicted: Int
  }

  struct OfPart: Encodable {
    let notes: Int
    @Nullable var rocAUC: Double?
    @Nullable var accuracy: Double?
    @Nullable var genuineDeclined: Double?
  }

  struct Judged: Encodable {
    let id: String
    /// Notes of one number are never split.
    let group: Int
    let text: String
    let label: NoteLabel
    let predicted: NoteLabel
    let kind: NoteKind
    let p: Double
    let recommendation: Recommendation
    let summary: String
    let evidence: [RequestPayload.EvidencePayload]
  }

  struct Learned: Encodable {
    /// From how many notes was learned, the fewest and the most over the rounds.
    let fewest: Int
    let most: Int
    let rounds: Int
  }

  let counts: [String: Int]
  /// Null where nothing was learned first.
  @Nullable var learnedFrom: Learned?
  @Nullable var rocAUC: Double?
  @Nullable var prAUC: Double?
  @Nullable var prAUCGenuine: Double?
  @Nullable var brier: Double?
  @Nullable var ece: Double?
  @Nullable var recallAtPrecision95: Double?
  @Nullable var coverageAtError5: Double?
  @Nullable var genuineDeclined: Double?
  @Nullable var genuineDeclinedInterval: [Double]?
  let genuineDeclinedCount: Int
  @Nullable var networkingDeclined: Double?
  let networkingDeclinedCount: Int
  @Nullable var massDeclined: Double?
  let massDeclinedCount: Int
  @Nullable var stockFound: Double?
  let stockFoundCount: Int
  let notesPerSecond: Double
  let perKind: [String: OfLabel]
  let perLanguage: [String: OfPart]
  let perFileKind: [String: OfPart]
  let worst: [Judged]
  /// With `--each` only.
  let notes: [Judged]?

  init(
    _ evaluation: Evaluation,
    _ trial: LearningTrial?,
    notesPerSecond: Double,
    judged: [JudgedNote],
    each: Bool
  ) {
    learnedFrom = trial.map {
      Learned(fewest: $0.learnedFrom.lowerBound, most: $0.learnedFrom.upperBound, rounds: $0.rounds)
    }
    var counts = ["notes": evaluation.total]
    for label in NoteLabel.allCases { counts[label.rawValue] = evaluation.counts[label] ?? 0 }
    self.counts = counts
    rocAUC = evaluation.rocAUC
    prAUC = evaluation.prAUC
    prAUCGenuine = evaluation.prAUCGenuine
    brier = evaluation.brier
    ece = evaluation.expectedError
    recallAtPrecision95 = evaluation.recallAtPrecision95
    coverageAtError5 = evaluation.coverageAtError5
    genuineDeclined = evaluation.genuineDeclined.value
    genuineDeclinedInterval = evaluation.genuineDeclined.interval.map { [$0.lowerBound, $0.upperBound] }
    genuineDeclinedCount = evaluation.genuineDeclined.count
    networkingDeclined = evaluation.networkingDeclined.value
    networkingDeclinedCount = evaluation.networkingDeclined.count
    massDeclined = evaluation.massDeclined.value
    massDeclinedCount = evaluation.massDeclined.count
    stockFound = evaluation.stockFound.value
    stockFoundCount = evaluation.stockFound.count
    self.notesPerSecond = notesPerSecond.rounded()
    perKind = Dictionary(
      uniqueKeysWithValues: evaluation.labels.map { one in
        let label = OfLabel(
          precision: one.precision.value,
          recall: one.recall.value,
          notes: one.recall.total,
          predicted: one.precision.total
        )
        return (one.label.rawValue, label)
      }
    )
    perLanguage = EvaluationPayload.parts(evaluation.languages)
    perFileKind = EvaluationPayload.parts(evaluation.kinds)
    let judged = judged.sorted { LabelledNote.precedes($0.note, $1.note) }
    let numbers = NoteGroups(judged.map(\.note)).numbers
    let groups = Dictionary(zip(judged.map(\.note), numbers)) { first, _ in first }
    worst = evaluation.worst.map { Judged($0, group: groups[$0.note] ?? 0) }
    notes = each ? zip(judged, numbers).map { Judged($0, group: $1) } : nil
  }

  private static func parts(_ parts: [Evaluation.OfPart]) -> [String: OfPart] {
    Dictionary(
      uniqueKeysWithValues: parts.map { part in
        let payload = OfPart(
          notes: part.notes,
          rocAUC: part.rocAUC,
          accuracy: part.rightlyLabelled.value,
          genuineDeclined: part.genuineDeclined.value
        )
        return (part.name, payload)
      }
    )
  }
}

extension EvaluationPayload.Judged {
  init(_ judged: JudgedNote, group: Int) {
    self.group = group
    id = judged.note.id
    text = judged.note.text
    label = judged.note.label
    predicted = judged.predicted
    kind = judged.verdict.kind
    p = judged.verdict.probabilityOfMass
    recommendation = judged.verdict.recommendation
    summary = judged.verdict.summary
    evidence = judged.verdict.evidence.map(RequestPayload.EvidencePayload.init)
  }
}
