package import Foundation
import GRDB
package import Vetting
package import Workflows

/// Ends a dry run: everything was done, and everything is taken back.
private struct DryRunEnds: Error {
  let applied: AppliedImport
}

extension SQLiteStore {
  /// The page cache while an archive is stored, in KiB.
  ///
  /// Far more than the default, far less than the memory bound.
  private static let cacheWhileImporting = 65_536

  package func apply(
    _ plan: ImportPlan,
    at now: Date,
    dryRun: Bool,
    nextMessages: () throws -> MessageBatch?
  ) throws -> AppliedImport {
    let isWithoutLog = plan.number == 1 && !dryRun && leaveLog()
    defer { if isWithoutLog { returnToLog() } }
    let applied: AppliedImport
    do {
      applied = try write { db in
        let usual = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? -2_000
        try db.execute(sql: "PRAGMA cache_size = -\(SQLiteStore.cacheWhileImporting)")
        defer { try? db.execute(sql: "PRAGMA cache_size = \(usual)") }
        var writer = ImportWriter(db: db, plan: plan, now: now)
        let applied = try writer.run(nextMessages)
        if dryRun { throw DryRunEnds(applied: applied) }
        return applied
      }
    } catch let end as DryRunEnds {
      return end.applied
    }
    // The log holds the import once more by now. Where a reader is about, a later commit does this.
    if folder != nil, !isWithoutLog {
      try? database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
    return applied
  }

  /// Has the first import written straight into the database: in an empty one there is hardly anything to keep for
  /// going back, while the log would have every page written twice.
  ///
  /// Just as durable: the journal is synced before the pages, and ends, synced, when they are in place. False where
  /// somebody else has the database open; then it stays as it is.
  private func leaveLog() -> Bool {
    guard let pool = database as? DatabasePool else { return false }
    pool.invalidateReadOnlyConnections()
    let mode = try? pool.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode = TRUNCATE")
    }
    return mode == "truncate"
  }

  private func returnToLog() {
    // Opening does it too, so nothing is lost where a reader holds it up.
    try? database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // The files of the log are made by whoever reads first.
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
    }
    if let folder { PrivateFolder.closeFiles(in: folder) }
  }

  package func imports() throws -> [ImportRecord] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, imported_at, export_day, new_count, changed_count, gone_count, kinds
          FROM fact_import ORDER BY number DESC
          """
      ).map { row in
        ImportRecord(
          number: row[0],
          importedAt: Date(timeIntervalSince1970: Double(row[1] as Int64)),
          exportDay: Day(number: row[2]),
          changes: ChangeCount(new: row[3], changed: row[4], gone: row[5]),
          kinds: (row[6] as String).utf8.split(separator: UInt8(ascii: " "))
            .compactMap { FileKind(rawValue: String(decoding: Array($0), as: UTF8.self)) }
        )
      }
    }
  }

  package func totals() throws -> NetworkTotals { try read { try NetworkTotals.fetch($0) } }
}

extension NetworkTotals {
  /// Counts what the workspace holds.
  static func fetch(_ db: Database) throws -> NetworkTotals {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    var totals = NetworkTotals()
    totals.people = try count("SELECT count(*) FROM fact_person WHERE id > 0")
    totals.connections = try count("SELECT count(*) FROM fact_connection WHERE gone_by IS NULL")
    totals.closedAccounts = try count(
      """
      SELECT closed_accounts FROM fact_file WHERE kind = 'connections' AND closed_accounts IS NOT NULL
      ORDER BY export_day DESC, import_number DESC LIMIT 1
      """
    )
    let accepted = """
      SELECT count(*) FROM fact_invitation AS invitation
      JOIN fact_connection AS connection ON connection.person = invitation.person AND connection.gone_by IS NULL
      WHERE invitation.direction = 'INCOMING'
      """
    totals.acceptedRequests = try count(accepted)
    totals.requests = try count("SELECT count(*) FROM (\(DossierSubject.openSQL))")
    totals.sentInvitations = try count("SELECT count(*) FROM fact_invitation WHERE direction = 'OUTGOING'")
    totals.conversations = try count("SELECT count(*) FROM fact_conversation")
    totals.messages = try count("SELECT count(*) FROM fact_message")
    return totals
  }
}
