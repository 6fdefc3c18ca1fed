import Vetting

/// Positions.csv and Education.csv: where the member was, and when, as written.
enum StationsFile {
  /// Reads the file.
  static func read(
    _ file: ArchiveFile,
    _ kind: StationFact.Kind,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([StationFact], FileTally) {
    var rows = try RowReader(file, required: kind == .employer ? ["company name"] : ["school name"])
    let organisation = rows.column("company name", "school name")
    let role = rows.column("title", "degree name")
    let texts = [rows.column("description", "notes"), rows.column("activities")]
    let location = rows.column("location")
    let started = rows.column("started on", "start date")
    let finished = rows.column("finished on", "end date")
    let facts = try rows.snapshots(progress) { row -> RowOutcome<StationFact> in
      if row.isEmpty(organisation), row.isEmpty(role) {
        return .skip(row.isBlank() ? .empty : .nobodyNamed)
      }
      return .keep(
        StationFact(
          kind: kind,
          organisation: row.text(organisation),
          role: row.text(role),
          text: texts.map { row.text($0) }.filter { !$0.isEmpty }.joined(separator: "\n"),
          location: row.text(location),
          startedOn: row.text(started),
          finishedOn: row.text(finished),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }
}
