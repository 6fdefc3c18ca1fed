import Vetting
import Workflows

/// The values of the page that shows what was learned.
struct LearnedPage: Sendable {
  /// A word and what it adds.
  struct Word: Equatable, Sendable {
    var quote: String
    /// With its sign: «−0.42».
    var points: String
    var notes: String
  }

  /// A rule that counts otherwise.
  struct RuleChange: Equatable, Sendable {
    var question: String
    /// «0.5 times».
    var words: String
  }

  static let title = "What Wellmet learned from you"

  var isOn: Bool
  var isEmpty: Bool
  /// From how much, how far it may go, and how its figures were set right.
  var sentences: [String]
  var wanted: [Word]
  var unwanted: [Word]
  var rules: [RuleChange]

  /// The values from what the verb gave.
  init(_ report: LearnedReport) {
    isOn = report.isOn
    isEmpty = report.isEmpty
    sentences = [report.summary, report.reachWords, report.calibrationWords]
    wanted = report.wantedWords.map(Word.init)
    unwanted = report.unwantedWords.map(Word.init)
    rules = report.rules.map {
      RuleChange(question: $0.question, words: "\(LearnedReport.factor($0.factor)) times")
    }
  }
}

extension LearnedPage.Word {
  fileprivate init(_ word: LearnedModel.Word) {
    quote = word.quote
    points = Learned.signed(word.hundredths)
    notes = Wording.count(word.notes, "note", "notes")
  }
}
