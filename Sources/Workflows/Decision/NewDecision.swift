package import Foundation
package import Vetting

/// A decision before the journal gave it its number.
package struct NewDecision: Equatable, Sendable {
  package var request: Request.ID
  package var name: String
  package var slug: Slug?
  package var choice: Recommendation
  package var deadline: Day?
  package var decidedAt: Date
  package var recommended: Recommendation?
  package var stamp: AssessmentStamp?
  package var substance: RequestSubstance
  package var decidedBy: String

  /// A decision to append.
  package init(
    request: Request.ID,
    name: String,
    slug: Slug?,
    choice: Recommendation,
    deadline: Day?,
    decidedAt: Date,
    recommended: Recommendation?,
    stamp: AssessmentStamp?,
    substance: RequestSubstance,
    decidedBy: String
  ) {
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
  }
}
