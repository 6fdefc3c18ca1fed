/// The imported address book: Imported Contacts.csv, Contacts.csv or ImportedContacts.csv.
enum AddressBookFile {
  static func name(_ era: Era) -> String {
    switch era {
    case .y2018: "Imported Contacts.csv"
    case .y2021, .y2022, .y2023, .y2024: "Contacts.csv"
    case .y2026: "ImportedContacts.csv"
    }
  }

  static func header(_ era: Era) -> String {
    era == .y2018
      ? "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,"
        + "Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles"
      : "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
        + "InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles"
  }

  static func write(_ contents: Contents, era: Era) -> SampleFile {
    var table = Table(header(era))
    for entry in contents.addressBook {
      if era != .y2018 {
        table.field(entry.source)
      }
      for text in [entry.first, entry.last, entry.company, entry.title, entry.email, entry.phone] {
        table.field(text)
      }
      table.field { bytes in Stamp.slashed(entry.at, padded: false, to: &bytes) }
      let birthday = entry.birthday.map { Stamp.monthAndDay($0) } ?? ""
      for text in ["", "", "", (entry.first + " " + entry.last).trimmingBlanks, birthday, "", "", ""] {
        table.field(text)
      }
      table.endRow()
    }
    return SampleFile(name: name(era), bytes: table.bytes)
  }
}
