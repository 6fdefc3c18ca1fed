import Foundation
import Vetting

/// Endorsement_Received_Info.csv and Endorsement_Given_Info.csv; in 2022 in UTF-16 and without addresses.
enum EndorsementsFile {
  /// Reads the file.
  static func read(
    _ file: ArchiveFile,
    _ given: Given,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([EndorsementFact], FileTally) {
    var rows = try RowReader(file, required: ["skill name", "endorsement status"])
    let first = rows.column("endorser first name", "endorsee first name")
    let last = rows.column("endorser last name", "endorsee last name")
    let url = rows.column("endorser public url", "endorsee public url")
    let date = rows.column("endorsement date")
    let skill = rows.column("skill name")
    let status = rows.column("endorsement status")
    let facts = try rows.snapshots(progress) { row -> RowOutcome<EndorsementFact> in
      let name = row.name(first, last)
      let slug = row.withBytes(url, Slug.init(bytes:))
      if let reason = row.reasonToSkip(name: name, slug: slug) { return .skip(reason) }
      return .keep(
        EndorsementFact(
          given: given,
          person: PersonReference(name: name, slug: slug),
          skill: row.text(skill),
          endorsedAt: row.date(date, LinkedInDate.utcMoment),
          status: row.text(status),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }
}

extension RowReader {
  /// A moment read from a column; nil where it is empty or unreadable.
  func date(_ column: Int?, _ read: (Bytes) -> Int64?) -> Date? {
    withBytes(column, read).map { Date(timeIntervalSince1970: TimeInterval($0)) }
  }
}
