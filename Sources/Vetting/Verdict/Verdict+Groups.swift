extension Verdict {
  /// The findings that argue one way.
  package struct Group: Equatable, Sendable {
    /// A finding and its place among all of them, from 1.
    package struct Item: Equatable, Sendable {
      package var number: Int
      package var evidence: Evidence
    }

    package var direction: Evidence.Direction
    package var items: [Item]

    /// The points of all of them together.
    package var points: Double {
      // Points are whole hundredths, so their sum is exact as long as it is taken in hundredths.
      Double(items.reduce(0) { $0 + Group.hundredths($1.evidence.points) }) / 100
    }

    private static func hundredths(_ points: Double) -> Int {
      points.isFinite ? Int((min(max(points, 0), 1e6) * 100).rounded()) : 0
    }

    /// The heading: «Against».
    package var title: String { direction.title }
  }

  /// The findings by the way they argue: first those that carry the answer; ways without a finding are left out.
  package var groups: [Group] {
    let order: [Evidence.Direction] =
      recommendation == .accept ? [.supports, .opposes, .neutral] : [.opposes, .supports, .neutral]
    return order.compactMap { direction in
      let items = evidence.enumerated().filter { $0.element.direction == direction }
        .map { Group.Item(number: $0.offset + 1, evidence: $0.element) }
      return items.isEmpty ? nil : Group(direction: direction, items: items)
    }
  }

  /// How likely it is by the points that nobody wrote this for the member, as a sentence.
  ///
  /// It is told in tenths, because the calibration error on unseen notes is up to a tenth, and never as certain.
  package var oddsSentence: String {
    let tenths = Int((probabilityOfMass * 10).rounded())
    let share = tenths < 1 ? "fewer than 1" : tenths > 9 ? "more than 9" : "about \(tenths)"
    return "As the points have it, \(share) in 10 such requests are unwanted."
  }

  /// What sort of note it is, as a sentence; empty where there is no text to go by.
  package var kindSentence: String {
    switch kind {
    case .empty, .stock: ""
    default: "By its words: \(kind.words)."
    }
  }
}

extension Evidence.Direction {
  /// The way a finding argues, as a heading: «Against».
  package var title: String {
    switch self {
    case .supports: "For"
    case .opposes: "Against"
    case .neutral: "Neither way"
    }
  }
}

extension NoteKind {
  /// The kind within a sentence: «a pitch».
  package var words: String {
    switch self {
    case .empty: "no note"
    case .stock: "LinkedIn’s own text"
    case .pitch: "a pitch"
    case .recruiting: "the note of a recruiter"
    case .scam: "what frauds write"
    case .mass: "a note to many"
    case .networking: "what networkers write to everybody"
    case .personal: "a note of their own"
    }
  }
}
