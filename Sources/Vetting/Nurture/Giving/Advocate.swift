/// Somebody likely to speak well of the user, by evidence: never because nothing is known against it.
package struct Advocate: Equatable, Sendable {
  /// How sure it is.
  package enum Standing: Int, CaseIterable, Sendable, Codable, Comparable {
    /// They did so already: a recommendation in writing, or an introduction.
    case spoke = 2
    /// Several things make it likely.
    case likely = 1

    /// The standing as a heading.
    package var title: String {
      switch self {
      case .spoke: "They have spoken for you"
      case .likely: "They would likely speak for you"
      }
    }

    /// The standing by its name, for programs.
    package var name: String {
      switch self {
      case .spoke: "spoke"
      case .likely: "likely"
      }
    }

    package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  package var tie: Tie
  package var standing: Standing
  /// What it rests on, as sentences, the weightiest first.
  package var grounds: [String]
  /// The sum of what they rest on: the order within a standing.
  package var points: Double

  /// From so many points they are likely to speak for the user: it takes several things of different kinds.
  static let likelyFrom = 3.0
  /// Months at one employer together that let somebody judge the user's work.
  static let monthsTogether = 12
  /// From so many beginnings on it is told how often they answer.
  static let enoughStarts = 3

  /// What evidence makes of somebody; nil where it does not make them an advocate, which says nothing against them.
  ///
  /// One click is a tenth of a recommendation (Burke and Kraut, CHI 2014).
  package init?(_ giving: GiveAndTake) {
    let (tie, facts) = (giving.tie, giving.tie.facts)
    guard tie.choice != .remove, tie.group == nil, facts.takesCall != false else { return nil }
    var found: [(points: Double, words: String)] = []
    if let count = facts.recommendationsReceived, count > 0 {
      found.append(
        (3, "They recommended you in writing\(facts.recommendedOn.map { " on \($0.iso)" } ?? "").")
      )
    }
    if giving.introductions.received > 0 {
      found.append(
        (3, "They introduced you\(giving.introductions.receivedOn.map { " on \($0.iso)" } ?? "").")
      )
    }
    let hasSpoken = !found.isEmpty
    if facts.takesCall == true { found.append((1.5, "They would take your call, you said.")) }
    if let months = facts.overlapMonths, months >= Advocate.monthsTogether {
      found.append((1.25, "You worked at the same place for \(months) months."))
    }
    if tie.band == .strong { found.append((1, "The tie is strong.")) }
    if giving.introductions.given > 0 { found.append((1, "You introduced them.")) }
    if facts.recommendationsGiven ?? 0 > 0 { found.append((0.75, "You recommended them.")) }
    let starts = facts.starts
    if starts.begunByMember >= Advocate.enoughStarts,
      starts.answeredByThem * 4 >= starts.begunByMember * 3
    {
      found.append(
        (0.75, "They answer you: \(starts.answeredByThem) of \(starts.begunByMember) times.")
      )
    }
    if let count = facts.endorsementsReceived, count > 0 {
      found.append((0.3, "They endorsed you for \(count == 1 ? "one skill" : "\(count) skills")."))
    }
    let points = found.reduce(0) { $0 + $1.points }
    guard hasSpoken || points >= Advocate.likelyFrom else { return nil }
    self.tie = tie
    standing = hasSpoken ? .spoke : .likely
    grounds = found.map(\.words)
    self.points = points
  }

  /// Whom evidence makes an advocate: those who spoke first, then by what it rests on.
  package static func all(_ givings: [GiveAndTake]) -> [Advocate] {
    givings.compactMap(Advocate.init).sorted { left, right in
      if left.standing != right.standing { return left.standing > right.standing }
      return left.points != right.points ? left.points > right.points : Tie.isStronger(left.tie, right.tie)
    }
  }
}
