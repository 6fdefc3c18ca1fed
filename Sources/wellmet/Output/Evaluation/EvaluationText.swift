import Vetting

/// An evaluation as a person reads it in the terminal.
struct EvaluationText {
  let evaluation: Evaluation
  let trial: LearningTrial?
  let notesPerSecond: Double

  init(_ evaluation: Evaluation, _ trial: LearningTrial?, notesPerSecond: Double) {
    self.evaluation = evaluation
    self.trial = trial
    self.notesPerSecond = notesPerSecond
  }

  /// The report, line by line.
  var report: String {
    (head + figures + [""] + kinds + parts("Language", evaluation.languages)
      + parts("Kind in the file", evaluation.kinds) + mistakes + foot).joined(separator: "\n")
  }

  private var head: [String] {
    let counts = NoteLabel.allCases.map { "\(evaluation.counts[$0] ?? 0) \($0.rawValue)" }
    return ["\(evaluation.total) notes: \(counts.joined(separator: ", "))."] + lessons + [""]
  }

  private var lessons: [String] {
    guard let trial else { return [] }
    let (low, high) = (trial.learnedFrom.lowerBound, trial.learnedFrom.upperBound)
    let count = low == high ? "\(low)" : "\(low) to \(high)"
    let rounds = trial.rounds == 1 ? "once" : "in \(trial.rounds) rounds"
    return ["Learned \(rounds), from \(count) notes; no group both learned from and judged by it."]
  }

  private var figures: [String] {
    [
      ("ROC AUC, mass against genuine", EvaluationText.figure(evaluation.rocAUC)),
      ("PR AUC, mass", EvaluationText.figure(evaluation.prAUC)),
      ("PR AUC, genuine", EvaluationText.figure(evaluation.prAUCGenuine)),
      ("Brier score", EvaluationText.figure(evaluation.brier)),
      ("Calibration error, 10 bins", EvaluationText.figure(evaluation.expectedError)),
      ("Mass found at 95 % precision", EvaluationText.percent(evaluation.recallAtPrecision95)),
      ("Decided at 5 % error", EvaluationText.percent(evaluation.coverageAtError5)),
      ("Genuine recommended for decline", EvaluationText.share(evaluation.genuineDeclined)),
      ("Networking recommended for decline", EvaluationText.share(evaluation.networkingDeclined)),
      ("Mass recommended for decline", EvaluationText.share(evaluation.massDeclined)),
      ("Stock texts found", EvaluationText.share(evaluation.stockFound)),
    ].map { EvaluationText.row($0.0, $0.1) }
  }

  private var kinds: [String] {
    ["Kind                                precision  recall"]
      + evaluation.labels.map { one in
        EvaluationText.row(one.label.rawValue, "\(column(one.precision.value))\(column(one.recall.value))")
      }
  }

  private func parts(_ title: String, _ parts: [Evaluation.OfPart]) -> [String] {
    guard !parts.isEmpty else { return [] }
    let rows = parts.map { part in
      EvaluationText.row(
        part.name,
        "\(EvaluationText.right(String(part.notes), 9))  \(EvaluationText.right(EvaluationText.figure(part.rocAUC), 7))"
          + "  \(EvaluationText.right(EvaluationText.percent(part.rightlyLabelled.value), 9))"
          + "  \(EvaluationText.right(EvaluationText.percent(part.genuineDeclined.value), 16))"
      )
    }
    return ["", EvaluationText.row(title, "    notes      ROC  right kind  genuine declined")] + rows
  }

  private var mistakes: [String] {
    guard !evaluation.worst.isEmpty else { return ["", "No mistakes."] }
    var lines = ["", "The worst mistakes:"]
    for judged in evaluation.worst {
      lines += [
        "",
        "\(judged.note.label.rawValue), and the verdict is: \(judged.verdict.summary)",
        "  chance of mass \(EvaluationText.percent(judged.verdict.probabilityOfMass))\(name(judged.note))",
        "  «\(EvaluationText.excerpt(judged.note.text))»",
      ]
      lines += judged.verdict.evidence.map { "    \(RequestText.points($0))  \($0.words)" }
    }
    return lines
  }

  private var foot: [String] {
    ["", "\(Int(notesPerSecond.rounded())) notes a second on one core."]
  }

  private func name(_ note: LabelledNote) -> String { note.id.isEmpty ? "" : "  \(note.id)" }

  private func column(_ value: Double?) -> String {
    EvaluationText.right(EvaluationText.percent(value), 9)
  }
}

extension EvaluationText {
  /// Three decimals, or a dash where there is no figure.
  static func figure(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((value * 1_000).rounded())
    let decimals = String(thousandths % 1_000)
    return "\(thousandths / 1_000).\(String(repeating: "0", count: 3 - decimals.utf8.count))\(decimals)"
  }

  /// One decimal and the sign, or a dash.
  static func percent(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int((value * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A share with its counts and bounds: «1.4 %  (1 of 74; 0.2 to 7.3 %)».
  static func share(_ share: Share) -> String {
    guard let interval = share.interval else { return "–" }
    let (low, high) = (percent(interval.lowerBound).dropLast(2), percent(interval.upperBound))
    return "\(percent(share.value))  (\(share.count) of \(share.total); \(low) to \(high))"
  }

  /// A name and what stands in the column beside it.
  static func row(_ name: String, _ value: String) -> String {
    name + String(repeating: " ", count: max(1, 36 - name.unicodeScalars.count)) + value
  }

  /// Right-aligned in a column.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }

  /// The beginning of a note on one line.
  static func excerpt(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(240) { result.append(scalar == "\n" ? " " : scalar) }
    return String(result) + (text.unicodeScalars.count > 240 ? "…" : "")
  }
}
