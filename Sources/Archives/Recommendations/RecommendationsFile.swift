import Vetting

/// Recommendations_Received.csv and Recommendations_Given.csv: names without addresses, texts of several lines.
enum RecommendationsFile {
  /// Reads the file.
  static func read(
    _ file: ArchiveFile,
    _ given: Given,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([RecommendationFact], FileTally) {
    // Re-saved copies lack even `First Name`, and call the date `Creation Date.1`.
    var rows = try RowReader(file, required: ["last name", "text"])
    let first = rows.column("first name")
    let last = rows.column("last name")
    let company = rows.column("company")
    let title = rows.column("job title")
    let text = rows.column("text")
    let date = rows.column("creation date", "creation date.1")
    let status = rows.column("status")
    let facts = try rows.snapshots(progress) { row -> RowOutcome<RecommendationFact> in
      let name = row.name(first, last)
      if let reason = row.reasonToSkip(name: name) { return .skip(reason) }
      return .keep(
        RecommendationFact(
          given: given,
          person: PersonReference(name: name),
          company: row.text(company),
          jobTitle: row.text(title),
          text: row.text(text),
          createdOn: row.day(date, LinkedInDate.day),
          status: row.text(status),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }
}

extension RowReader {
  /// Why a row of a small file says nothing about anybody; nil where it does.
  func reasonToSkip(name: String, slug: Slug? = nil) -> SkipReason? {
    if slug != nil { return nil }
    if ClosedAccount.isName(name) { return .closedAccount }
    guard name.isEmpty else { return nil }
    return isBlank() ? .empty : .nobodyNamed
  }

  /// Reads all rows as facts of a file that each export holds whole; a row that was there already is skipped.
  mutating func snapshots<Fact: SnapshotFact>(
    _ progress: (Int) -> Void,
    _ read: (RowReader) -> RowOutcome<Fact>
  ) throws(ArchiveError) -> [Fact] {
    var seen = ByteInterner()
    return try facts(progress) { row in
      let outcome = read(row)
      guard case .keep(let fact) = outcome else { return outcome }
      let isNew = Array(fact.contentKey.utf8).withUnsafeBufferPointer { seen.intern($0).isNew }
      return isNew ? outcome : .skip(.duplicate)
    }
  }
}
