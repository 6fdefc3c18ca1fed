package import Foundation

/// A row of Endorsement_Received_Info.csv or Endorsement_Given_Info.csv: one click on one skill.
package struct EndorsementFact: SnapshotFact {
  package var given: Given
  package var person: PersonReference
  package var skill: String
  package var endorsedAt: Date?
  /// `ACCEPTED` or `PENDING`.
  package var status: String
  package var line: Int

  /// An endorsement as read.
  package init(
    given: Given,
    person: PersonReference,
    skill: String,
    endorsedAt: Date?,
    status: String,
    line: Int
  ) {
    self.given = given
    self.person = person
    self.skill = skill
    self.endorsedAt = endorsedAt
    self.status = status
    self.line = line
  }

  package var contentKey: String {
    let moment = endorsedAt.map { String(Int64($0.timeIntervalSince1970)) } ?? ""
    return Vetting.contentKey(given.rawValue, person.name, person.slug?.value ?? "", skill, moment, status)
  }
}
