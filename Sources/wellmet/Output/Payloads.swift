import Foundation
import Vetting
import Workflows

/// What `request list --json` and its neighbours print for one request.
///
/// Field names are stable.
struct RequestPayload: Encodable {
  struct EvidencePayload: Encodable {
    let symbol: String
    let direction: Evidence.Direction
    let points: Double
    let words: String
    let quotes: [String]
    let provenance: Provenance?
  }

  struct DecisionPayload: Encodable {
    let id: Int64
    let choice: Recommendation
    let deadline: String?
    let decidedAt: Date
    let recommended: Recommendation?
    let isOverride: Bool
    let decidedBy: String
  }

  let id: String
  let name: String
  let profileURL: String?
  let headline: String?
  let sentAt: Date
  let note: String
  let recommendation: Recommendation
  let confidence: Double
  let summary: String
  let evidence: [EvidencePayload]
  let unknown: [Unknown]
  let changers: [String]
  /// Null while undecided: the field is always there.
  let decision: DecisionPayload?
  let provenance: Provenance

  private enum Key: String, CodingKey {
    case id, name, profileURL, headline, sentAt, note, recommendation, confidence, summary, evidence, unknown,
      changers, decision, provenance
  }

  init(_ stored: StoredRequest) {
    let (request, verdict) = (stored.request, stored.verdict)
    id = request.id.rawValue
    name = request.name
    profileURL = request.slug?.profileURL
    headline = request.headline.isEmpty ? nil : request.headline
    sentAt = request.sentAt
    note = request.note
    recommendation = verdict.recommendation
    confidence = verdict.confidence
    summary = verdict.summary
    evidence = verdict.evidence.map {
      EvidencePayload(
        symbol: $0.symbol,
        direction: $0.direction,
        points: $0.points,
        words: $0.words,
        quotes: $0.quotes,
        provenance: $0.provenance
      )
    }
    unknown = verdict.unknown
    changers = verdict.changers
    decision = stored.decision.map(DecisionPayload.init)
    provenance = request.provenance
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(profileURL, forKey: .profileURL)
    try values.encode(headline, forKey: .headline)
    try values.encode(sentAt, forKey: .sentAt)
    try values.encode(note, forKey: .note)
    try values.encode(recommendation, forKey: .recommendation)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(summary, forKey: .summary)
    try values.encode(evidence, forKey: .evidence)
    try values.encode(unknown, forKey: .unknown)
    try values.encode(changers, forKey: .changers)
    try values.encode(decision, forKey: .decision)
    try values.encode(provenance, forKey: .provenance)
  }
}

extension RequestPayload.DecisionPayload {
  init(_ decision: Decision) {
    id = decision.id.rawValue
    choice = decision.choice
    deadline = decision.deadline?.iso
    decidedAt = decision.decidedAt
    recommended = decision.recommended
    isOverride = decision.isOverride
    decidedBy = decision.decidedBy
  }
}

/// What the decisions of a command are printed as.
struct JournalPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let request: String
    let name: String
    let choice: Recommendation
    let deadline: String?
    let decidedAt: Date
    let recommended: Recommendation?
    let isOverride: Bool
    let undoneAt: Date?
    let decidedBy: String
  }

  let decisions: [Entry]

  init(_ decisions: [Decision]) {
    self.decisions = decisions.map {
      Entry(
        id: $0.id.rawValue,
        request: $0.request.rawValue,
        name: $0.name,
        choice: $0.choice,
        deadline: $0.deadline?.iso,
        decidedAt: $0.decidedAt,
        recommended: $0.recommended,
        isOverride: $0.isOverride,
        undoneAt: $0.undoneAt,
        decidedBy: $0.decidedBy
      )
    }
  }
}

/// What `import --json` prints.
struct ImportPayload: Encodable {
  struct Skipped: Encodable {
    let reason: SkipReason
    let count: Int
    let lines: [Int]
  }

  struct File: Encodable {
    let name: String
    let rows: Int
    let kept: Int
    let skipped: [Skipped]
    let ragged: Int
    let transcoded: Int
    let new: Int
    let changed: Int
    let gone: Int
  }

  struct Totals: Encodable {
    let people, connections, closedAccounts, requests, acceptedRequests, sentInvitations: Int
    let conversations, messages, new, changed, gone: Int
  }

  struct Archive: Encodable {
    let source: String
    let importNumber: Int?
    let exportDay: String
    let member: String?
    let requestsSince: String?
    let isOlder: Bool
    let changedAnything: Bool
  }

  /// The files of all archives of the call, in their order.
  let files: [File]
  let totals: Totals
  let archives: [Archive]

  init(_ reports: [ImportReport]) {
    files = reports.flatMap(\.files).map { file in
      File(
        name: file.tally.name,
        rows: file.tally.rows,
        kept: file.tally.kept,
        skipped: file.tally.skipped.map { Skipped(reason: $0.reason, count: $0.count, lines: $0.lines) },
        ragged: file.tally.ragged,
        transcoded: file.tally.transcoded,
        new: file.changes.new,
        changed: file.changes.changed,
        gone: file.changes.gone
      )
    }
    let last = reports.last?.totals ?? NetworkTotals()
    let changes = reports.reduce(ChangeCount()) { $0 + $1.changes }
    totals = Totals(
      people: last.people,
      connections: last.connections,
      closedAccounts: last.closedAccounts,
      requests: last.requests,
      acceptedRequests: last.acceptedRequests,
      sentInvitations: last.sentInvitations,
      conversations: last.conversations,
      messages: last.messages,
      new: changes.new,
      changed: changes.changed,
      gone: changes.gone
    )
    archives = reports.map { report in
      Archive(
        source: report.source,
        importNumber: report.number,
        exportDay: report.exportDay.iso,
        member: report.memberName,
        requestsSince: report.invitationsSince?.iso,
        isOlder: report.isOlder,
        changedAnything: report.changedAnything
      )
    }
  }
}

/// What `worklist list --json` prints.
struct WorklistPayload: Encodable {
  struct Entry: Encodable {
    let id: Int64
    let request: String
    let kind: Action.Kind
    let name: String
    let profileURL: String?
    let plannedOn: String?
    let outcome: Action.Outcome?
    let confirmedOn: String?
  }

  let actions: [Entry]

  init(_ actions: [Action]) {
    self.actions = actions.map { action in
      Entry(
        id: action.decision.rawValue,
        request: action.request.rawValue,
        kind: action.kind,
        name: action.name,
        profileURL: action.slug?.profileURL,
        plannedOn: action.isOpen ? action.plannedOn.iso : nil,
        outcome: action.outcome,
        confirmedOn: action.confirmedOn?.iso
      )
    }
  }
}
