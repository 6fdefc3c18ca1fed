/// Up to where the journal has been learned from: it says by itself when there is something new to learn.
///
/// A pure function of the journal, which is only appended to, so equal moments of one journal mean equal models.
package struct LearningMoment: Hashable, Sendable, Codable {
  /// So many answers, the oldest first, taken-back ones included.
  package var answers: Int
  /// So many of the journal's entries take an answer back.
  package var takenBack: Int
  /// So many entries set a mark or take one back.
  package var marks: Int

  /// A moment as it was kept.
  package init(answers: Int, takenBack: Int, marks: Int) {
    self.answers = answers
    self.takenBack = takenBack
    self.marks = marks
  }

  /// The last moment of a journal at which something is learned.
  ///
  /// From every answer up to 20, then from every fifth up to 100, then from every twentieth; and at once where an
  /// answer was taken back or a mark set, which settles the `settled` answers before it as well.
  package init(answers: Int, settled: Int, takenBack: Int, marks: Int) {
    let scheduled =
      switch answers {
      case ...20: answers
      case ...100: answers - answers % 5
      default: answers - answers % 20
      }
    self.init(answers: max(scheduled, min(settled, answers)), takenBack: takenBack, marks: marks)
  }

  /// True where there is nothing to learn from.
  package var isEmpty: Bool { answers == 0 && marks == 0 }
}
