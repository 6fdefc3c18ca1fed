package import Foundation
package import Vetting

/// What came of applying a plan.
package struct AppliedImport: Equatable, Sendable {
  /// The number of the import.
  package var number: Int
  /// New, changed and gone, the messages included.
  package var changes: [FileKind: ChangeCount]
  /// False where the archive held nothing that was not known: nothing was written but the record of the import.
  package var changedAnything: Bool
  /// What the workspace holds now, or would hold after a dry run.
  package var totals: NetworkTotals

  /// What came of a plan.
  package init(
    number: Int,
    changes: [FileKind: ChangeCount],
    changedAnything: Bool,
    totals: NetworkTotals
  ) {
    self.number = number
    self.changes = changes
    self.changedAnything = changedAnything
    self.totals = totals
  }
}

/// A past import.
package struct ImportRecord: Equatable, Sendable {
  package var number: Int
  package var importedAt: Date
  package var exportDay: Day
  package var changes: ChangeCount
  /// The kinds of file it held.
  package var kinds: [FileKind]

  /// A record of an import.
  package init(number: Int, importedAt: Date, exportDay: Day, changes: ChangeCount, kinds: [FileKind]) {
    self.number = number
    self.importedAt = importedAt
    self.exportDay = exportDay
    self.changes = changes
    self.kinds = kinds
  }
}

/// What the workspace holds in all.
package struct NetworkTotals: Equatable, Sendable, Codable {
  /// Everybody named in connections, invitations and messages, the member excepted.
  package var people = 0
  /// Current connections with a name.
  package var connections = 0
  /// Connections of the newest export whose account is closed or hidden.
  package var closedAccounts = 0
  /// Open requests: people who are not connected and whose invitation the newest export still lists.
  package var requests = 0
  /// Incoming invitations of people who are connected.
  package var acceptedRequests = 0
  package var sentInvitations = 0
  package var conversations = 0
  package var messages = 0

  /// Nothing yet.
  package init() {}
}

/// A request as judged.
package struct AssessedRequest: Equatable, Sendable {
  package var request: Request
  package var verdict: Verdict

  /// A request and its verdict.
  package init(request: Request, verdict: Verdict) {
    self.request = request
    self.verdict = verdict
  }
}

/// A request as stored, with what was concluded and decided.
package struct StoredRequest: Equatable, Sendable {
  package var request: Request
  package var verdict: Verdict
  /// The decision that holds, if any.
  package var decision: Decision?

  /// A stored request.
  package init(request: Request, verdict: Verdict, decision: Decision?) {
    self.request = request
    self.verdict = verdict
    self.decision = decision
  }
}

/// Which part of the queue is wanted.
package struct QueueQuery: Equatable, Sendable {
  /// Words looked for in name, headline and note, case and accents aside; empty for all.
  package var text: String
  package var recommendation: Recommendation?
  /// The request in the middle of the part; nil for the beginning.
  package var around: Request.ID?
  /// How many rows at the most.
  package var limit: Int

  /// A question to the queue.
  package init(
    text: String = "",
    recommendation: Recommendation? = nil,
    around: Request.ID? = nil,
    limit: Int = 40
  ) {
    self.text = text
    self.recommendation = recommendation
    self.around = around
    self.limit = limit
  }
}

/// A part of the queue.
package struct QueueSlice: Equatable, Sendable {
  /// One line of the list.
  package struct Row: Equatable, Sendable {
    package var id: Request.ID
    package var name: String
    /// The beginning of the note, at most 120 characters; empty without a note.
    package var excerpt: String
    package var sentAt: Date
    package var recommendation: Recommendation

    /// A line.
    package init(id: Request.ID, name: String, excerpt: String, sentAt: Date, recommendation: Recommendation)
    {
      self.id = id
      self.name = name
      self.excerpt = excerpt
      self.sentAt = sentAt
      self.recommendation = recommendation
    }
  }

  package var rows: [Row]
  /// The place of the first row within all that match, from 0.
  package var offset: Int
  /// How many match the question.
  package var matching: Int
  /// How many are undecided in all.
  package var open: Int

  /// A part of the queue.
  package init(rows: [Row], offset: Int, matching: Int, open: Int) {
    self.rows = rows
    self.offset = offset
    self.matching = matching
    self.open = open
  }
}

/// A request that the user typed or pasted.
package struct TypedRequest: Equatable, Sendable {
  package var id: Request.ID
  package var name: String
  package var slug: Slug?
  package var headline: String
  package var note: String
  /// When the user typed it, which stands for when it was sent.
  package var typedAt: Date

  /// A typed request.
  package init(id: Request.ID, name: String, slug: Slug?, headline: String, note: String, typedAt: Date) {
    self.id = id
    self.name = name
    self.slug = slug
    self.headline = headline
    self.note = note
    self.typedAt = typedAt
  }
}

/// What the user saw on the profile of somebody who asks.
package struct ProfileObservation: Equatable, Sendable {
  package var request: Request.ID
  package var headline: String
  package var company: String
  package var school: String
  package var observedAt: Date

  /// An observation; empty texts say nothing.
  package init(request: Request.ID, headline: String, company: String, school: String, observedAt: Date) {
    self.request = request
    self.headline = headline
    self.company = company
    self.school = school
    self.observedAt = observedAt
  }
}

/// A decision before the journal gave it its number.
package struct NewDecision: Equatable, Sendable {
  package var request: Request.ID
  package var name: String
  package var slug: Slug?
  package var choice: Recommendation
  package var deadline: Day?
  package var decidedAt: Date
  package var recommended: Recommendation?
  package var stamp: AssessmentStamp?
  package var substance: RequestSubstance
  package var decidedBy: String

  /// A decision to append.
  package init(
    request: Request.ID,
    name: String,
    slug: Slug?,
    choice: Recommendation,
    deadline: Day?,
    decidedAt: Date,
    recommended: Recommendation?,
    stamp: AssessmentStamp?,
    substance: RequestSubstance,
    decidedBy: String
  ) {
    self.request = request
    self.name = name
    self.slug = slug
    self.choice = choice
    self.deadline = deadline
    self.decidedAt = decidedAt
    self.recommended = recommended
    self.stamp = stamp
    self.substance = substance
    self.decidedBy = decidedBy
  }
}

/// A decision that holds, with what came of its action.
package struct ActionState: Equatable, Sendable {
  package var decision: Decision
  package var outcome: Action.Outcome?
  package var endedAt: Date?
  /// For accept: the export that lists the person as a connection. For ignore and decline: the first export
  /// with invitations, made after the decision, that no longer lists the request. Nil where none does.
  package var confirmedOn: Day?

  /// A state.
  package init(decision: Decision, outcome: Action.Outcome?, endedAt: Date?, confirmedOn: Day?) {
    self.decision = decision
    self.outcome = outcome
    self.endedAt = endedAt
    self.confirmedOn = confirmedOn
  }
}
