package import Foundation

/// What the user says a note is, whatever they answer.
package enum NoteMark: String, CaseIterable, Sendable, Codable {
  /// «This is a pitch».
  case pitch
  /// «This was written for me».
  case personal

  /// The mark in words: «a pitch».
  package var words: String {
    switch self {
    case .pitch: "a pitch"
    case .personal: "written for you"
    }
  }
}

/// An entry of the journal of marks.
package struct Mark: Equatable, Sendable {
  package var request: Request.ID
  /// Whose note it is, as known then; survives a rebuild of the facts.
  package var name: String
  package var slug: Slug?
  /// Name, headline and note as the user saw them.
  package var substance: RequestSubstance
  /// Nil where the user took the earlier mark back.
  package var mark: NoteMark?
  package var markedAt: Date
  /// Where the mark was set: `pages` or `command line`.
  package var markedBy: String

  /// An entry.
  package init(
    request: Request.ID,
    name: String,
    slug: Slug?,
    substance: RequestSubstance,
    mark: NoteMark?,
    markedAt: Date,
    markedBy: String
  ) {
    self.request = request
    self.name = name
    self.slug = slug
    self.substance = substance
    self.mark = mark
    self.markedAt = markedAt
    self.markedBy = markedBy
  }
}
