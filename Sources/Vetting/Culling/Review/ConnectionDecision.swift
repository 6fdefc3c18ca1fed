package import Foundation

/// The user's answer on a connection.
package struct ConnectionDecision: Equatable, Sendable {
  /// The place of a decision in its journal, from 1.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// What was answered.
  package enum Choice: String, CaseIterable, Sendable, Codable {
    case keep, meet, remove
    /// Passed over for now: decides nothing.
    case skip

    /// The advice that it agrees with; nil for a skip.
    package var advice: ConnectionAdvice? { ConnectionAdvice(rawValue: rawValue) }
  }

  package var id: ID
  package var person: Person.Reference
  /// What they did then, for a card of somebody removed.
  package var company: String
  package var position: String
  package var connectedOn: Day
  package var choice: Choice
  /// The day by which a *meet* must end.
  package var deadline: Day?
  /// Why, in the user's words; may be empty.
  package var reason: String
  package var decidedAt: Date
  /// What Wellmet recommended at that moment.
  package var recommended: ConnectionAdvice?
  package var ruleset: Int?
  /// The digest of the policy.
  package var policy: String?
  /// The session of review that it was made in.
  package var review: Int64?
  /// Where: `pages` or `command line`.
  package var decidedBy: String
  package var undoneAt: Date?

  /// A decision.
  package init(
    id: ID,
    person: Person.Reference,
    company: String,
    position: String,
    connectedOn: Day,
    choice: Choice,
    deadline: Day?,
    reason: String,
    decidedAt: Date,
    recommended: ConnectionAdvice?,
    ruleset: Int?,
    policy: String?,
    review: Int64?,
    decidedBy: String,
    undoneAt: Date? = nil
  ) {
    self.id = id
    self.person = person
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.choice = choice
    self.deadline = deadline
    self.reason = reason
    self.decidedAt = decidedAt
    self.recommended = recommended
    self.ruleset = ruleset
    self.policy = policy
    self.review = review
    self.decidedBy = decidedBy
    self.undoneAt = undoneAt
  }

  /// True where the user chose otherwise than Wellmet recommended.
  package var isOverride: Bool { recommended != nil && choice.advice != nil && recommended != choice.advice }
}
