package import Foundation
package import Vetting

/// Something that is or was undecided, as the store gives it: its deadline with all steps taken, and what is known.
package struct FenceRecord: Equatable, Sendable {
  package var deadline: Deadline
  /// The steps that hold, in their order; decisions among them.
  package var steps: [DeadlineStep]
  package var person: Person.Reference
  /// What they do, as known: «Treasurer, Corvalle Bank»; may be empty.
  package var work: String
  /// Where they work; empty where it is not known.
  package var company = ""
  /// The address that an export gives; empty where none does.
  package var email: String
  package var openedAt: Date
  /// How many entries of the journal came after the first that bear on this person or request, those taken back and
  /// their taking back included: it only grows.
  package var revision: Int
  /// When the last of them was made.
  package var changedAt: Date
  /// When the decision that opened it was taken back, so that it is there no more.
  package var withdrawnAt: Date?
  /// What exports say by now.
  package var evidence: EndProposal.Evidence
  /// The decisions to meet that it goes by, the first one first: each later one moved the day.
  package var decisions: [Deadline.ID] = []
  /// The requests that these answer: a request that was sent anew is another one.
  package var requests: [Request.ID] = []
  /// The meeting that was agreed last, whether it was cancelled or taken back since.
  package var lastPlan: Meeting.Plan?

  /// A record.
  package init(
    deadline: Deadline,
    steps: [DeadlineStep],
    person: Person.Reference,
    work: String,
    email: String,
    openedAt: Date,
    revision: Int,
    changedAt: Date,
    withdrawnAt: Date?,
    evidence: EndProposal.Evidence,
    lastPlan: Meeting.Plan? = nil
  ) {
    self.deadline = deadline
    self.steps = steps
    self.person = person
    self.work = work
    self.email = email
    self.openedAt = openedAt
    self.revision = revision
    self.changedAt = changedAt
    self.withdrawnAt = withdrawnAt
    self.evidence = evidence
    self.lastPlan = lastPlan
  }

  /// The number of the last step that can be taken back; nil where none was noted.
  package var lastStep: DeadlineStep? { steps.last { $0.number != nil } }

  /// The request that it is about; nil for a connection.
  package var request: Request.ID? {
    if case .request(_, let request) = deadline.subject { request } else { nil }
  }

  /// The connection that it is about; nil for a request.
  package var connection: Person.Key? {
    if case .connection(_, let key) = deadline.subject { key } else { nil }
  }

  /// The end that steps and exports suggest.
  package var proposal: EndProposal { EndProposal.make(deadline, evidence) }
}

/// A step before the journal gave it its number.
package struct NewDeadlineStep: Equatable, Sendable {
  package var deadline: Deadline.ID
  package var step: DeadlineStep
  /// What is written down of the person along with it; nil for all but a meeting that was held.
  package var record: NewRecord?
  package var notedBy: String

  /// A step to append.
  package init(deadline: Deadline.ID, step: DeadlineStep, record: NewRecord? = nil, notedBy: String) {
    self.deadline = deadline
    self.step = step
    self.record = record
    self.notedBy = notedBy
  }
}
