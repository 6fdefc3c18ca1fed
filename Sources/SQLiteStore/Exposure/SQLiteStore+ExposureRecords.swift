import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func exposureRecords() throws -> ExposureRecords {
    try read { db in
      ExposureRecords(
        emails: try SQLiteStore.items(db, .emailAddresses).map { value, remark, place in
          ExposureRecords.Email(address: value, remark: remark, provenance: place)
        },
        phones: try SQLiteStore.items(db, .phoneNumbers).map { value, type, place in
          ExposureRecords.Phone(number: value, type: type, provenance: place)
        },
        addressBooks: try Row.fetchAll(
          db,
          sql: """
            SELECT source, count(*), max(created_on) FROM fact_contact GROUP BY source ORDER BY count(*) DESC, source
            """
        ).map { row in
          ExposureRecords.AddressBook(
            source: row[0],
            people: row[1],
            newest: (row[2] as Int?).map { Day(number: $0) }
          )
        },
        stations: try SQLiteStore.member(db).stations,
        exports: try NewestExports(db).days
      )
    }
  }

  /// The rows of a small file in the order of the file.
  private static func items(_ db: Database, _ kind: FileKind) throws -> [(String, String, Provenance)] {
    let files = try FileNames(db, kind)
    return try Row.fetchAll(
      db,
      sql:
        "SELECT value, detail, import_number, line FROM fact_item WHERE kind = ? ORDER BY import_number, line",
      arguments: [kind.rawValue]
    ).map { row in (row[0], row[1], files.place(row[2], row[3])) }
  }
}
