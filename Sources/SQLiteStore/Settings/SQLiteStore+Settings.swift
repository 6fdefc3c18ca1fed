package import Foundation
import GRDB
package import Workflows

extension SQLiteStore {
  package func setting(_ name: String) throws -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: "SELECT value FROM decision_setting WHERE name = ? ORDER BY id DESC LIMIT 1",
        arguments: [name]
      )
    }
  }

  package func set(_ name: String, to value: String, at now: Date) throws {
    try write { db in
      try db.execute(
        sql: "INSERT INTO decision_setting (name, value, set_at) VALUES (?, ?, ?)",
        arguments: [name, value, Int64(now.timeIntervalSince1970)]
      )
    }
  }

  package func health() throws -> [HealthCheck] {
    var checks: [HealthCheck] = []
    if let folder { checks.append(HealthCheck(privacyOf: folder)) }
    checks += try write { db in
      let quick = try String.fetchAll(db, sql: "PRAGMA quick_check(5)")
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
      let facts = try Int.fetchOne(db, sql: "SELECT count(*) FROM fact_import") ?? 0
      let decisions =
        try Int.fetchOne(
          db,
          sql: "SELECT (SELECT count(*) FROM decision_entry) + (SELECT count(*) FROM decision_connection)"
        ) ?? 0
      return [
        HealthCheck(
          name: "database",
          isFine: quick == ["ok"],
          finding: quick == ["ok"] ? "it is whole" : quick.joined(separator: "; "),
          mend: "Restore a backup, or import your archive anew."
        ),
        HealthCheck(
          name: "references",
          isFine: orphans == 0,
          finding: orphans == 0
            ? "every record has what it refers to" : "\(orphans) records refer to nothing",
          mend: "Import your archive anew."
        ),
        HealthCheck(
          name: "durability",
          isFine: synchronous == 2 || folder == nil,
          finding: synchronous == 2
            ? "every answer is on the disk before you see it" : "answers may be lost with the power",
          mend: "Please report this."
        ),
        HealthCheck(
          name: "contents",
          isFine: true,
          finding:
            "\(facts) \(facts == 1 ? "import" : "imports"), \(decisions) \(decisions == 1 ? "decision" : "decisions")"
        ),
      ]
    }
    return checks
  }
}

extension HealthCheck {
  /// Whether nobody else can look into the folder.
  fileprivate init(privacyOf folder: WorkspaceFolder) {
    var open: [String] = []
    for path in [folder.path, folder.database, folder.database + "-wal", folder.policy] {
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & 0o077 != 0 { open.append(path) }
    }
    self.init(
      name: "privacy",
      isFine: open.isEmpty,
      finding: open.isEmpty
        ? "\(folder.path) is yours alone" : "others may look into \(open.joined(separator: ", "))",
      mend: "chmod 700 on the folder, chmod 600 on its files."
    )
  }
}
