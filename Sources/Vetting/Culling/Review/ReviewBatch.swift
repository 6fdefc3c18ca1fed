/// Which people come into a session of review, and in which order.
///
/// Keeps and removes alternate, so that nobody gets into the swing of removing, and a session ends with calls to make.
package enum ReviewBatch {
  /// About ten minutes, at ten seconds a card.
  package static let size = 60

  /// Somebody who is not decided upon.
  package struct Candidate: Equatable, Sendable {
    package var key: Person.Key
    package var advice: ConnectionAdvice
    package var strength: Double
    package var isDormant: Bool
    package var connectedOn: Day
    /// How often they were passed over.
    package var skips: Int

    /// A candidate.
    package init(
      key: Person.Key,
      advice: ConnectionAdvice,
      strength: Double,
      isDormant: Bool,
      connectedOn: Day,
      skips: Int
    ) {
      self.key = key
      self.advice = advice
      self.strength = strength
      self.isDormant = isDormant
      self.connectedOn = connectedOn
      self.skips = skips
    }
  }

  /// The people of the next session, in their order.
  ///
  /// Those who were passed over come after all others. Among those to keep the dormant come first, since they are
  /// worth a call; among those to meet the strongest tie; among those to remove the oldest connection.
  package static func choose(_ candidates: [Candidate], size: Int = size) -> [Person.Key] {
    let rounds = Dictionary(grouping: candidates, by: \.skips).sorted { $0.key < $1.key }
    return Array(rounds.flatMap { alternated($0.value) }.prefix(size))
  }

  /// Keeps, removes and those to meet in turn.
  private static func alternated(_ candidates: [Candidate]) -> [Person.Key] {
    var lists: [ConnectionAdvice: [Candidate]] = Dictionary(grouping: candidates, by: \.advice)
    lists[.keep]?.sort {
      order($0, $1) { $0.isDormant != $1.isDormant ? $0.isDormant : $0.strength > $1.strength }
    }
    lists[.meet]?.sort { order($0, $1) { $0.strength > $1.strength } }
    lists[.remove]?.sort { order($0, $1) { $0.connectedOn < $1.connectedOn } }
    var places: [ConnectionAdvice: Int] = [:]
    var chosen: [Person.Key] = []
    // Keep, remove, keep or meet, remove … as long as there are any.
    let rhythm: [ConnectionAdvice] = [.keep, .remove, .meet, .remove]
    var step = 0
    while chosen.count < candidates.count {
      let wanted = rhythm[step % rhythm.count]
      step += 1
      let next = ([wanted] + ConnectionAdvice.allCases).first {
        places[$0, default: 0] < lists[$0]?.count ?? 0
      }
      guard let advice = next, let list = lists[advice] else { break }
      chosen.append(list[places[advice, default: 0]].key)
      places[advice, default: 0] += 1
    }
    return chosen
  }

  private static func order(
    _ left: Candidate,
    _ right: Candidate,
    by precedes: (Candidate, Candidate) -> Bool
  ) -> Bool {
    if precedes(left, right) { return true }
    return precedes(right, left) ? false : left.key < right.key
  }
}
