package import Foundation

/// The row of Profile.csv: what the member says of themself.
///
/// It holds no profile address.
package struct ProfileFact: SnapshotFact {
  package var firstName: String
  package var lastName: String
  package var headline: String
  package var summary: String
  package var industry: String
  package var location: String
  package var websites: String
  package var line: Int

  /// The profile as read.
  package init(
    firstName: String,
    lastName: String,
    headline: String,
    summary: String,
    industry: String,
    location: String,
    websites: String,
    line: Int
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.headline = headline
    self.summary = summary
    self.industry = industry
    self.location = location
    self.websites = websites
    self.line = line
  }

  package var contentKey: String {
    Vetting.contentKey(firstName, lastName, headline, summary, industry, location, websites)
  }
}

/// A row of Positions.csv or Education.csv: where the member was, and when, as written (`Mar 2019`, `2019`).
package struct StationFact: SnapshotFact {
  /// What sort of place it was.
  package enum Kind: String, Sendable { case employer, school }

  package var kind: Kind
  /// Company or school.
  package var organisation: String
  /// Job title or degree.
  package var role: String
  /// Description, or notes and activities.
  package var text: String
  package var location: String
  package var startedOn: String
  package var finishedOn: String
  package var line: Int

  /// A station as read.
  package init(
    kind: Kind,
    organisation: String,
    role: String,
    text: String,
    location: String,
    startedOn: String,
    finishedOn: String,
    line: Int
  ) {
    self.kind = kind
    self.organisation = organisation
    self.role = role
    self.text = text
    self.location = location
    self.startedOn = startedOn
    self.finishedOn = finishedOn
    self.line = line
  }

  package var contentKey: String {
    Vetting.contentKey(kind.rawValue, organisation, role, text, location, startedOn, finishedOn)
  }
}

/// A row that holds one value of the member's own: a skill, an address, a number, an event, somebody followed.
package struct ItemFact: SnapshotFact {
  /// Skill, e-mail address, number, event, name of the person or company followed, subscription types.
  package var value: String
  /// `Active`, `APPROVED`, the type of a number and the like; of an address whether it is the primary one, then
  /// whether it is confirmed: `Yes No`.
  package var detail: String
  /// When, where the file says so.
  package var at: Date?
  package var line: Int

  /// A value as read.
  package init(value: String, detail: String, at: Date?, line: Int) {
    self.value = value
    self.detail = detail
    self.at = at
    self.line = line
  }

  package var contentKey: String {
    Vetting.contentKey(value, detail, at.map { String(Int64($0.timeIntervalSince1970)) } ?? "")
  }
}
