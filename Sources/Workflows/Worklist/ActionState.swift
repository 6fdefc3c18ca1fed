package import Foundation
package import Vetting

/// A decision that holds, with what came of its action.
package struct ActionState: Equatable, Sendable {
  package var decision: Decision
  package var outcome: Action.Outcome?
  package var endedAt: Date?
  /// For accept: the export that lists the person as a connection.
  ///
  /// For ignore and decline: the first export with invitations, made after the decision, that no longer
  /// lists the request. Nil where none does.
  package var confirmedOn: Day?

  /// A state.
  package init(decision: Decision, outcome: Action.Outcome?, endedAt: Date?, confirmedOn: Day?) {
    self.decision = decision
    self.outcome = outcome
    self.endedAt = endedAt
    self.confirmedOn = confirmedOn
  }
}
