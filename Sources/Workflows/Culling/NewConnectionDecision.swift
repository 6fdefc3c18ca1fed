package import Foundation
package import Vetting

/// A decision on a connection before the journal gave it its number.
package struct NewConnectionDecision: Equatable, Sendable {
  package var person: Person.Reference
  package var company: String
  package var position: String
  package var connectedOn: Day
  package var choice: ConnectionDecision.Choice
  package var deadline: Day?
  package var reason: String
  package var decidedAt: Date
  package var recommended: ConnectionAdvice?
  package var stamp: AssessmentStamp?
  package var review: Int64?
  package var decidedBy: String

  /// A decision to append.
  package init(
    person: Person.Reference,
    company: String,
    position: String,
    connectedOn: Day,
    choice: ConnectionDecision.Choice,
    deadline: Day?,
    reason: String,
    decidedAt: Date,
    recommended: ConnectionAdvice?,
    stamp: AssessmentStamp?,
    review: Int64?,
    decidedBy: String
  ) {
    self.person = person
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.choice = choice
    self.deadline = deadline
    self.reason = reason
    self.decidedAt = decidedAt
    self.recommended = recommended
    self.stamp = stamp
    self.review = review
    self.decidedBy = decidedBy
  }
}
