import Vetting
import Workflows

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
