import Vetting
import Workflows

/// What `policy show --learned --json` prints.
struct LearnedPayload: Encodable {
  struct Word: Encodable {
    let word: String
    /// Points that it adds on average where it stands; below nought against.
    let points: Double
    let notes: Int

    init(_ word: LearnedModel.Word) {
      self.word = word.quote
      points = Double(word.hundredths) / 100
      notes = word.notes
    }
  }

  struct RuleChange: Encodable {
    let symbol: String
    /// How many times its points count.
    let factor: Double
  }

  let isOn: Bool
  let decisions, wanted, unwanted: Int
  /// The points by which it may move a verdict at the most.
  let mostPoints: Double
  let isCalibrated: Bool
  let wordsFor, wordsAgainst: [Word]
  let rules: [RuleChange]

  init(_ report: LearnedReport) {
    isOn = report.isOn
    decisions = report.decisions
    wanted = report.wanted
    unwanted = report.decisions - report.wanted
    mostPoints = (report.reach * 100).rounded() / 100
    isCalibrated = report.isCalibrated
    wordsFor = report.wantedWords.map(Word.init)
    wordsAgainst = report.unwantedWords.map(Word.init)
    rules = report.rules.map { RuleChange(symbol: $0.symbol, factor: ($0.factor * 100).rounded() / 100) }
  }
}

extension LearnedReport {
  /// The report as a person reads it in the terminal, line by line.
  var lines: [String] {
    guard isOn else { return ["Learning is off: [habits] says learn = false."] }
    guard !isEmpty else { return ["Nothing yet: it learns from your answers."] }
    var lines = [summary, reachWords, calibrationWords]
    for (title, words) in [("For letting somebody in:", wantedWords), ("Against:", unwantedWords)]
    where !words.isEmpty {
      lines += ["", title]
      lines += words.map {
        "  \(Learned.signed($0.hundredths))  \($0.quote)  (\(LearnedReport.notes($0.notes)))"
      }
    }
    if !rules.isEmpty {
      lines += ["", "Rules that count otherwise:"]
      lines += rules.map { "  × \(LearnedReport.factor($0.factor))  \($0.symbol)" }
    }
    return lines
  }
}
