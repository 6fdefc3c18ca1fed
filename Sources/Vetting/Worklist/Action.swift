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
    /// Remove the connection; nobody is told.
    case remove
  }

  /// What names an action: the number of the decision on a request, or `c` and that of one on a connection.
  package struct ID: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The decision that an action follows from.
  package enum Subject: Hashable, Sendable {
    case request(Decision.ID, Request.ID)
    case connection(ConnectionDecision.ID, Person.Key)

    /// The name of the action.
    package var id: Action.ID {
      switch self {
      case .request(let decision, _): Action.ID(rawValue: String(decision.rawValue))
      case .connection(let decision, _): Action.ID(rawValue: "c\(decision.rawValue)")
      }
    }

    /// The order among actions of one moment.
    var place: (Int, Int64) {
      switch self {
      case .request(let decision, _): (0, decision.rawValue)
      case .connection(let decision, _): (1, decision.rawValue)
      }
    }
  }

  /// How an action ended.
  package enum Outcome: String, Sendable, Codable {
    case done
    case notPossible = "not-possible"
    case withdrawn
  }

  package var subject: Subject
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
  /// The export that shows that it was not done although it was noted as done: it is open again.
  package var reopenedBy: Day?
  /// For a removal: true where the two took part in a conversation with others, so that they stay at the second level.
  package var sharesOthers: Bool

  /// An action.
  package init(
    subject: Subject,
    kind: Kind,
    name: String,
    slug: Slug?,
    decidedAt: Date,
    outcome: Outcome?,
    endedAt: Date?,
    confirmedOn: Day?,
    plannedOn: Day,
    reopenedBy: Day? = nil,
    sharesOthers: Bool = false
  ) {
    self.subject = subject
    self.kind = kind
    self.name = name
    self.slug = slug
    self.decidedAt = decidedAt
    self.outcome = outcome
    self.endedAt = endedAt
    self.confirmedOn = confirmedOn
    self.plannedOn = plannedOn
    self.reopenedBy = reopenedBy
    self.sharesOthers = sharesOthers
  }

  /// What names it.
  package var id: ID { subject.id }

  /// The request that was answered; nil for a removal.
  package var request: Request.ID? {
    if case .request(_, let request) = subject { request } else { nil }
  }

  /// Whom it removes; nil for an answer to a request.
  package var person: Person.Key? {
    if case .connection(_, let person) = subject { person } else { nil }
  }

  /// True while it is still to be done.
  package var isOpen: Bool { outcome == nil && confirmedOn == nil }
}
