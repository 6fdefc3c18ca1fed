package import Foundation
package import Vetting

/// A session of review: some people in their order, decided one by one.
package struct Review: Equatable, Sendable {
  package var id: Int64
  package var people: [Person.Key]
  package var startedAt: Date
  package var endedAt: Date?

  /// A session.
  package init(id: Int64, people: [Person.Key], startedAt: Date, endedAt: Date?) {
    self.id = id
    self.people = people
    self.startedAt = startedAt
    self.endedAt = endedAt
  }
}

/// How many connections there are, and how they stand.
package struct ReviewCounts: Equatable, Sendable {
  /// Current connections with a name.
  package var connections = 0
  /// Those without a decision that holds, by what is recommended.
  package var open: [ConnectionAdvice: Int] = [:]
  /// Those decided, by the choice that holds.
  package var decided: [ConnectionDecision.Choice: Int] = [:]
  /// Undecided people of each obvious group.
  package var groups: [CullGroup: Int] = [:]
  /// To meet, with a day that is past.
  package var overdue = 0
  package var dormant = 0

  /// Nothing yet.
  package init() {}

  /// Those without a decision that holds.
  package var undecided: Int { open.values.reduce(0, +) }
}

/// Somebody to talk to, and why.
package struct Call: Equatable, Sendable {
  /// Why a call is worth it.
  package enum Ground: String, Sendable, Codable {
    /// Undecided: by a day.
    case unsure
    /// Kept, and silent for three years after earlier trust.
    case dormant
    /// They would take the call, says the user.
    case takesCall
  }

  package var person: PersonEntry
  package var ground: Ground
  package var deadline: Day?

  /// A call.
  package init(person: PersonEntry, ground: Ground, deadline: Day?) {
    self.person = person
    self.ground = ground
    self.deadline = deadline
  }
}

/// A removal that holds, with what came of its action.
package struct RemovalState: Equatable, Sendable {
  package var decision: ConnectionDecision
  package var outcome: Action.Outcome?
  package var endedAt: Date?
  /// The first export that no longer lists them; nil while one does.
  package var confirmedOn: Day?
  /// The newest export, made after the click was noted, that lists them still.
  package var stillListedOn: Day?
  /// True where a connection has reason to think that they share others, from a group conversation.
  package var sharesOthers: Bool

  /// A state.
  package init(
    decision: ConnectionDecision,
    outcome: Action.Outcome?,
    endedAt: Date?,
    confirmedOn: Day?,
    stillListedOn: Day?,
    sharesOthers: Bool
  ) {
    self.decision = decision
    self.outcome = outcome
    self.endedAt = endedAt
    self.confirmedOn = confirmedOn
    self.stillListedOn = stillListedOn
    self.sharesOthers = sharesOthers
  }
}
