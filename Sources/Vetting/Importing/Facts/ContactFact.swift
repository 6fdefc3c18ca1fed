/// A row of Contacts.csv or ImportedContacts.csv: an entry of an address book that was once uploaded.
package struct ContactFact: SnapshotFact {
  /// `GOOGLE_CONTACTS`, `MOBILE_CONTACTS` and the like.
  package var source: String
  package var name: String
  package var companies: String
  package var title: String
  package var emails: [String]
  package var phoneNumbers: [String]
  /// Profiles that the entry links to.
  package var slugs: [Slug]
  package var birthday: String
  package var location: String
  package var createdOn: Day?
  package var line: Int

  /// An entry as read.
  package init(
    source: String,
    name: String,
    companies: String,
    title: String,
    emails: [String],
    phoneNumbers: [String],
    slugs: [Slug],
    birthday: String,
    location: String,
    createdOn: Day?,
    line: Int
  ) {
    self.source = source
    self.name = name
    self.companies = companies
    self.title = title
    self.emails = emails
    self.phoneNumbers = phoneNumbers
    self.slugs = slugs
    self.birthday = birthday
    self.location = location
    self.createdOn = createdOn
    self.line = line
  }

  package var contentKey: String {
    Vetting.contentKey(
      source,
      name,
      companies,
      title,
      emails.joined(separator: ","),
      phoneNumbers.joined(separator: ","),
      slugs.map(\.value).joined(separator: ","),
      birthday,
      location
    )
  }
}
