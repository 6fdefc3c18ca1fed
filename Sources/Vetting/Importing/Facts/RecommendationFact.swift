/// Which way a recommendation or an endorsement went.
package enum Given: String, Sendable, Codable {
  /// The member received it from the person.
  case received
  /// The member gave it to the person.
  case given
}

/// A row of Recommendations_Received.csv or Recommendations_Given.csv.
///
/// Names only: the files hold no address.
package struct RecommendationFact: SnapshotFact {
  package var given: Given
  package var person: PersonReference
  package var company: String
  package var jobTitle: String
  package var text: String
  /// The zone of `Creation Date` is not known, so it counts as a date only.
  package var createdOn: Day?
  package var status: String
  package var line: Int

  /// A recommendation as read.
  package init(
    given: Given,
    person: PersonReference,
    company: String,
    jobTitle: String,
    text: String,
    createdOn: Day?,
    status: String,
    line: Int
  ) {
    self.given = given
    self.person = person
    self.company = company
    self.jobTitle = jobTitle
    self.text = text
    self.createdOn = createdOn
    self.status = status
    self.line = line
  }

  package var contentKey: String {
    Vetting.contentKey(
      given.rawValue,
      person.name,
      company,
      jobTitle,
      text,
      createdOn?.iso ?? "",
      status
    )
  }
}
