package import Foundation
package import Vetting

/// Something that the user writes down, before the journal gave it its number.
package struct NewRecord: Equatable, Sendable {
  package var person: Person.Reference
  package var kind: PersonRecord.Kind
  package var text: String
  package var happenedOn: Day?
  package var writtenAt: Date
  package var writtenBy: String

  /// A record to append.
  package init(
    person: Person.Reference,
    kind: PersonRecord.Kind,
    text: String,
    happenedOn: Day?,
    writtenAt: Date,
    writtenBy: String
  ) {
    self.person = person
    self.kind = kind
    self.text = text
    self.happenedOn = happenedOn
    self.writtenAt = writtenAt
    self.writtenBy = writtenBy
  }
}

/// An answer to one of the questions on somebody's card.
package struct RecallAnswer: Equatable, Sendable {
  /// What was asked.
  package enum Question: String, CaseIterable, Sendable, Codable {
    /// Do you recall them?
    case recall
    /// Would they take your call?
    case call
    /// How strong is the tie, to the user's mind?
    case strength
    /// What do they reach that others do not, to the user's mind?
    case bridge
  }

  package var person: Person.Reference
  package var question: Question
  /// 1 yes, 0 no, or a value between for strength and bridge; nil takes the last answer back.
  package var answer: Double?
  package var answeredAt: Date
  package var answeredBy: String

  /// An answer.
  package init(
    person: Person.Reference,
    question: Question,
    answer: Double?,
    answeredAt: Date,
    answeredBy: String
  ) {
    self.person = person
    self.question = question
    self.answer = answer
    self.answeredAt = answeredAt
    self.answeredBy = answeredBy
  }
}

/// That two entries are one person, or are not.
package struct NewMerge: Equatable, Sendable {
  /// What the user says.
  package enum Relation: String, Sendable, Codable { case same, different }

  package var kept: Person.Reference
  package var merged: Person.Reference
  /// Nil takes back what was said.
  package var relation: Relation?
  package var reason: String
  package var decidedAt: Date
  package var decidedBy: String

  /// A statement on two people.
  package init(
    kept: Person.Reference,
    merged: Person.Reference,
    relation: Relation?,
    reason: String,
    decidedAt: Date,
    decidedBy: String
  ) {
    self.kept = kept
    self.merged = merged
    self.relation = relation
    self.reason = reason
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
  }
}

/// Two who may be one, with what speaks for it.
package struct ProposedMerge: Equatable, Sendable {
  package var kept: PersonEntry
  package var merged: PersonEntry
  package var reasons: [MergeProposal.Reason]

  /// A proposal.
  package init(kept: PersonEntry, merged: PersonEntry, reasons: [MergeProposal.Reason]) {
    self.kept = kept
    self.merged = merged
    self.reasons = reasons
  }
}
