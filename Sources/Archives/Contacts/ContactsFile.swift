import Vetting

/// Contacts.csv, ImportedContacts.csv and the `Imported Contacts.csv` of 2018: address books once uploaded.
enum ContactsFile {
  /// Reads the file.
  static func read(
    _ file: ArchiveFile,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([ContactFact], FileTally) {
    var rows = try RowReader(file, required: ["companies", "title", "birthday"])
    let source = rows.column("source")
    let first = rows.column("firstname", "first name")
    let last = rows.column("lastname", "last name")
    let full = rows.column("fullname", "full name")
    let companies = rows.column("companies")
    let title = rows.column("title")
    let emails = rows.column("emails", "email address", "email addresses")
    let phones = rows.column("phonenumbers", "phone numbers")
    let profiles = rows.column("profiles")
    let sites = rows.column("sites")
    let birthday = rows.column("birthday")
    let location = rows.column("location")
    let created = rows.column("createdat", "created at")
    let facts = try rows.snapshots(progress) { row -> RowOutcome<ContactFact> in
      let fullName = row.text(full)
      let name = fullName.isEmpty ? row.name(first, last) : fullName
      let addresses = row.list(emails)
      let numbers = row.list(phones, blanksPart: false)
      if name.isEmpty, addresses.isEmpty, numbers.isEmpty {
        return .skip(row.isBlank() ? .empty : .nobodyNamed)
      }
      var slugs: [Slug] = []
      for text in row.list(profiles) + row.list(sites) {
        if let slug = Slug(profileURL: text), !slugs.contains(slug) { slugs.append(slug) }
      }
      return .keep(
        ContactFact(
          source: row.text(source),
          name: name,
          companies: row.text(companies),
          title: row.text(title),
          emails: addresses,
          phoneNumbers: numbers,
          slugs: slugs,
          birthday: row.text(birthday),
          location: row.text(location),
          createdOn: row.day(created, LinkedInDate.day),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }
}

extension RowReader {
  /// The values of a field that holds several, parted by commas, semicolons or, where wanted, blanks.
  fileprivate func list(_ column: Int?, blanksPart: Bool = true) -> [String] {
    withBytes(column) { bytes in
      bytes.split { byte in
        byte == Byte.comma || byte == UInt8(ascii: ";") || (blanksPart && byte <= Byte.space)
      }
      .map { String(decoding: Bytes(rebasing: $0).trimmed, as: UTF8.self) }
      .filter { !$0.isEmpty }
    }
  }
}
