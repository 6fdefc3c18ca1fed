package import Foundation

/// Something to do by hand on LinkedIn, because of a decision.
package struct Action: Equatable, Sendable {
  /// What to click.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Click Accept.
    case accept
    /// Reply without accepting, to meet or talk first.
    case reply
    /// Click Ignore; nobody is told.
    case ignore
  }

  /// How an action ended.
  package enum Outcome: String, Sendable, Codable {
    case done
    case notPossible = "not-possible"
    case withdrawn
  }

  /// The decision that the action follows from; an action has the decision's number.
  package var decision: Decision.ID
  package var request: Request.ID
  package var kind: Kind
  package var name: String
  package var slug: Slug?
  package var decidedAt: Date
  package var outcome: Outcome?
  package var endedAt: Date?
  /// The day of the export that shows it true, if one does.
  package var confirmedOn: Day?
  /// The day to do it on, so that no day has more than the policy's pace.
  package var plannedOn: Day

  /// An action.
  package init(
    decision: Decision.ID,
    request: Request.ID,
    kind: Kind,
    name: String,
    slug: Slug?,
    decidedAt: Date,
    outcome: Outcome?,
    endedAt: Date?,
    confirmedOn: Day?,
    plannedOn: Day
  ) {
    self.decision = decision
    self.request = request
    self.kind = kind
    self.name = name
    self.slug = slug
    self.decidedAt = decidedAt
    self.outcome = outcome
    self.endedAt = endedAt
    self.confirmedOn = confirmedOn
    self.plannedOn = plannedOn
  }

  /// True while it is still to be done.
  package var isOpen: Bool { outcome == nil && confirmedOn == nil }
}
