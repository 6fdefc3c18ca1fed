import Vetting

/// Connections.csv: who is connected with the member since when.
///
/// 2018 wrote `Connected On` with a time and had no addresses of profiles; 2022 added the preamble, 2023 `URL`.
enum ConnectionsFile {
  /// What the file says.
  struct Contents {
    var connections: [ConnectionFact]
    /// The days of rows with a date and nothing else.
    var closed: [Day]
    var newestDay: Day?
    var tally: FileTally
  }

  /// Reads the file.
  static func read(_ file: ArchiveFile, _ progress: (Int) -> Void) throws(ArchiveError) -> Contents {
    var rows = try RowReader(file, required: ["first name", "connected on"])
    let first = rows.column("first name")
    let last = rows.column("last name")
    let url = rows.column("url", "profile url")
    let email = rows.column("email address", "email")
    let company = rows.column("company")
    let position = rows.column("position")
    let date = rows.column("connected on")
    var days = NewestDay()
    var seen = FingerprintSet()
    var closed: [Day] = []
    let facts = try rows.facts(progress) { row -> RowOutcome<ConnectionFact> in
      // Statistics programs write NA for nothing; neither an address nor a profile is ever called that.
      let isResaved = row.isNA(email) || row.isNA(url)
      func text(_ column: Int?) -> String { isResaved && row.isNA(column) ? "" : row.text(column) }
      let day = row.day(date, LinkedInDate.day)
      let (given, family) = (text(first), text(last))
      let name = given.isEmpty || family.isEmpty ? given + family : "\(given) \(family)"
      let slug = row.withBytes(url, Slug.init(bytes:))
      let address = text(email)
      if name.isEmpty || ClosedAccount.isName(name), slug == nil {
        if row.isBlank() { return .skip(.empty) }
        guard address.isEmpty, text(company).isEmpty, text(position).isEmpty else {
          return .skip(.nobodyNamed)
        }
        guard let day else { return .skip(.unreadableDate) }
        days.note(day)
        closed.append(day)
        return .skip(.closedAccount)
      }
      guard let day else { return .skip(.unreadableDate) }
      days.note(day)
      var fact = ConnectionFact(
        person: PersonReference(name: name, slug: slug),
        email: address,
        company: text(company),
        position: text(position),
        connectedOn: day,
        line: 0
      )
      guard seen.insert(fact.fingerprint) else { return .skip(.duplicate) }
      fact.line = row.line
      return .keep(fact)
    }
    return Contents(connections: facts, closed: closed, newestDay: days.newest, tally: rows.tally)
  }
}

extension RowReader {
  /// True where the field reads `NA`, as statistics programs write what is missing.
  fileprivate func isNA(_ column: Int?) -> Bool { withBytes(column) { $0.trimmed.equals("NA") } }
}

extension ConnectionFact {
  /// All that the row says as one number, by a hash that is seeded anew in each run.
  fileprivate var fingerprint: UInt64 {
    var hasher = Hasher()
    hasher.combine(person)
    hasher.combine(email)
    hasher.combine(company)
    hasher.combine(position)
    hasher.combine(connectedOn)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
