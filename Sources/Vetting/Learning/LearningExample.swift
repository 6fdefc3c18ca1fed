/// A note whose kind the user told, by an answer or by a mark.
package struct LearningExample: Equatable, Sendable {
  /// A stable name: examples are put in its order, so that the order in which they come does not matter.
  package var key: String
  package var text: String
  /// The names of both parties, which are masked.
  package var names: [String]
  /// True where the user wanted it.
  package var isWanted: Bool
  /// How much the label tells, from 0 to 1.
  package var weight: Double
  /// The sender and the campaign, each by a stable name; examples that share one are never held apart.
  package var groups: [String]
  /// What the rules found, as weighed by the policy: learning begins where they end.
  package var evidence: [Evidence]

  /// An example.
  package init(
    key: String,
    text: String,
    names: [String] = [],
    isWanted: Bool,
    weight: Double,
    groups: [String] = [],
    evidence: [Evidence] = []
  ) {
    self.key = key
    self.text = text
    self.names = names
    self.isWanted = isWanted
    self.weight = weight
    self.groups = groups
    self.evidence = evidence
  }

  /// A total order, so that equal sets of examples are equal lists.
  static func precedes(_ left: LearningExample, _ right: LearningExample) -> Bool {
    if left.key != right.key { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
    if left.text != right.text { return left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
    if left.isWanted != right.isWanted { return right.isWanted }
    return left.weight < right.weight
  }
}

/// What the user said of a note, and how much it tells.
///
/// An answer is a noisy label: people decline for want of time and accept out of politeness. An explicit mark is not.
package enum LearningLabel: String, CaseIterable, Sendable {
  case markedPitch, markedPersonal, accepted, met, ignored, declined

  /// True where the note was wanted.
  package var isWanted: Bool {
    switch self {
    case .markedPersonal, .accepted, .met: true
    case .markedPitch, .ignored, .declined: false
    }
  }

  /// How much it tells: a mark in full, an answer three tenths, silence a tenth.
  package var weight: Double {
    switch self {
    case .markedPitch, .markedPersonal: 1
    case .accepted, .met, .declined: 0.3
    case .ignored: 0.1
    }
  }

  /// What an answer says of a note.
  package init(_ answer: Recommendation) {
    switch answer {
    case .accept: self = .accepted
    case .meet: self = .met
    case .ignore: self = .ignored
    case .decline: self = .declined
    }
  }

  /// What a mark says of a note.
  package init(_ mark: NoteMark) {
    switch mark {
    case .pitch: self = .markedPitch
    case .personal: self = .markedPersonal
    }
  }
}
