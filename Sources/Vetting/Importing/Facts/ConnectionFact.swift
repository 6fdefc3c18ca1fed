/// A row of Connections.csv that names somebody.
package struct ConnectionFact: Equatable, Sendable {
  package var person: PersonReference
  /// Empty for nearly everybody: only 1 to 4 % allow it.
  package var email: String
  package var company: String
  package var position: String
  /// The UTC day of acceptance.
  package var connectedOn: Day
  package var line: Int

  /// A connection as read.
  package init(
    person: PersonReference,
    email: String,
    company: String,
    position: String,
    connectedOn: Day,
    line: Int
  ) {
    self.person = person
    self.email = email
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.line = line
  }
}
