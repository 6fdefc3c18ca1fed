import Vetting

/// Profile.csv: what the member says of themself.
enum ProfileFile {
  /// Reads the file.
  static func read(
    _ file: ArchiveFile,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([ProfileFact], FileTally) {
    var rows = try RowReader(file, required: ["first name", "last name", "headline"])
    let first = rows.column("first name")
    let last = rows.column("last name")
    let headline = rows.column("headline")
    let summary = rows.column("summary")
    let industry = rows.column("industry")
    let location = rows.column("geo location", "location")
    let websites = rows.column("websites")
    let facts = try rows.snapshots(progress) { row -> RowOutcome<ProfileFact> in
      if row.isEmpty(first), row.isEmpty(last) { return .skip(row.isBlank() ? .empty : .nobodyNamed) }
      return .keep(
        ProfileFact(
          firstName: row.text(first),
          lastName: row.text(last),
          headline: row.text(headline),
          summary: row.text(summary),
          industry: row.text(industry),
          location: row.text(location),
          websites: row.text(websites),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }
}
