extension Policy {
  /// A whole policy by its name.
  package enum Preset: String, CaseIterable, Sendable, Codable {
    /// The default: careful both ways.
    case guarded
    /// Lets in whoever does not clearly sell.
    case openDoor = "open door"
    /// Lets in those of whom much is known, and reads less.
    case strict

    /// The preset of this name, however its words are joined: `open door`, `open-door`.
    package init?(named name: String) {
      let bytes = name.utf8.map { $0 == 0x2D || $0 == 0x5F ? 0x20 : $0 }
      self.init(rawValue: String(decoding: bytes, as: UTF8.self).lowercased())
    }

    /// The policy that the name stands for.
    package var policy: Policy {
      switch self {
      case .guarded: Policy()
      case .openDoor: Policy(acceptFrom: 1.5, costOfLostPerson: 200, whenNothingIsSaid: .accept)
      case .strict: Policy(acceptFrom: 4.5, costOfLostPerson: 5)
      }
    }

    /// The name as a heading: «Open door».
    package var title: String {
      switch self {
      case .guarded: "Guarded"
      case .openDoor: "Open door"
      case .strict: "Strict"
      }
    }

    /// What it does and whom it suits, in a sentence or two.
    package var explanation: String {
      switch self {
      case .guarded:
        "Reads twenty pitches rather than lose one good person, accepts those who are known or who mean you, and "
          + "ignores those who say nothing."
      case .openDoor:
        "Accepts those who say nothing, and declines only what is almost certainly a pitch or a fraud: 200 pitches "
          + "read rather than one good person lost. For those who like a large network."
      case .strict:
        "Accepts only where much speaks for it, and declines as soon as a pitch is likely: one good person lost is "
          + "worth five pitches not read. For those who get more requests than they can read."
      }
    }
  }

  /// The preset whose judgement this is, whatever the habits; nil where it is the user's own.
  package var preset: Preset? { Preset.allCases.first { judgesLike($0.policy) } }

  /// This judgement with the habits of another policy: days, clicks, asks, what worth is made of, and whether it learns.
  package func withHabits(of other: Policy) -> Policy {
    var copy = self
    (copy.meetDays, copy.actionsPerDay, copy.learns) = (other.meetDays, other.actionsPerDay, other.learns)
    copy.introductionAsks = other.introductionAsks
    copy.touchesPerWeek = other.touchesPerWeek
    copy.weights.merge(other.weights.filter { WorthFactor.isSymbol($0.key) }) { _, habit in habit }
    return copy
  }

  /// True where both recommend the same in every case, as far as nothing was learned.
  package func judgesLike(_ other: Policy) -> Bool {
    acceptFrom == other.acceptFrom && costOfLostPerson == other.costOfLostPerson
      && whenNothingIsSaid == other.whenNothingIsSaid
      && judgingWeights == other.judgingWeights
  }

  /// The weights of rules that differ from how they come; those of the factors of worth judge nobody.
  private var judgingWeights: [String: Double] {
    weights.filter { $0.value != 1 && !WorthFactor.isSymbol($0.key) }
  }
}
