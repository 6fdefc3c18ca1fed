package import Foundation

/// The user's answer to a request.
package struct Decision: Equatable, Sendable {
  /// The place of a decision in the journal, from 1.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  package var id: ID
  package var request: Request.ID
  /// Who was decided upon, as known then; survives a rebuild of the facts.
  package var name: String
  package var slug: Slug?
  package var choice: Recommendation
  /// The day by which a *meet* must end; nil for the other answers.
  package var deadline: Day?
  package var decidedAt: Date
  /// What Wellmet recommended at that moment; nil where there was no assessment.
  package var recommended: Recommendation?
  package var stamp: AssessmentStamp?
  /// Name, headline and note as the user saw them.
  package var substance: RequestSubstance
  /// Where the answer was given: `pages` or `command line`.
  package var decidedBy: String
  /// When it was taken back, if it was.
  package var undoneAt: Date?

  /// A decision.
  package init(
    id: ID,
    request: Request.ID,
    name: String,
    slug: Slug?,
    choice: Recommendation,
    deadline: Day?,
    decidedAt: Date,
    recommended: Recommendation?,
    stamp: AssessmentStamp?,
    substance: RequestSubstance,
    decidedBy: String,
    undoneAt: Date? = nil
  ) {
    self.id = id
    self.request = request
    self.name = name
    self.slug = slug
    self.choice = choice
    self.deadline = deadline
    self.decidedAt = decidedAt
    self.recommended = recommended
    self.stamp = stamp
    self.substance = substance
    self.decidedBy = decidedBy
    self.undoneAt = undoneAt
  }

  /// True where the user chose otherwise than Wellmet recommended.
  package var isOverride: Bool { recommended != nil && recommended != choice }
}
