import Markup
import Vetting
import Workflows

/// The values of the Purpose page.
struct PurposePage: Sendable {
  /// One of the five questions.
  struct Answer: Sendable {
    var part: PurposePart
    var text: String
    /// What Wellmet read from it.
    var terms: [PurposeTerm]
  }

  var answers: [Answer]
  /// What was wrong with what was sent, as a sentence.
  var problem = ""
  /// What the last change did to the queue; nil unless it was just made.
  var effect: PurposeEffect?
  /// True where something was written already.
  var isWritten: Bool
  /// The number of the purpose that can be taken back; nil where there is none.
  var newest: Int64?

  /// The page for what is written, or for what was sent and not taken.
  init(
    _ purpose: Purpose,
    newest: Int64?,
    isWritten: Bool,
    problem: String = "",
    effect: PurposeEffect? = nil
  ) {
    let terms = problem.isEmpty ? PurposeGround.reading(of: purpose) : []
    answers = PurposePart.allCases.map { part in
      Answer(part: part, text: purpose[part], terms: terms.filter { $0.part == part })
    }
    self.newest = newest
    self.isWritten = isWritten
    self.problem = problem
    self.effect = effect
  }
}
