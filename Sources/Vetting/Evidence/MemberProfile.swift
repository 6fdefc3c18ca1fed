/// What the member's own files say of the member: the ground that a personal note can refer to.
package struct MemberProfile: Equatable, Sendable {
  package var name: String
  package var firstName: String
  package var slug: Slug?
  package var headline: String
  package var summary: String
  package var location: String
  /// Employers and schools, with roles.
  package var stations: [StationFact]
  package var skills: [String]
  /// Names of events on the member's list.
  package var events: [String]
  /// Kinds of file that have been imported at least once.
  package var coverage: Set<FileKind>
  /// What the member says they are about; empty where they never wrote it.
  package var purpose: Purpose

  /// A member of whom nothing is known, by default.
  package init(
    name: String = "",
    firstName: String = "",
    slug: Slug? = nil,
    headline: String = "",
    summary: String = "",
    location: String = "",
    stations: [StationFact] = [],
    skills: [String] = [],
    events: [String] = [],
    coverage: Set<FileKind> = [],
    purpose: Purpose = Purpose()
  ) {
    self.name = name
    self.firstName = firstName
    self.slug = slug
    self.headline = headline
    self.summary = summary
    self.location = location
    self.stations = stations
    self.skills = skills
    self.events = events
    self.coverage = coverage
    self.purpose = purpose
  }
}
