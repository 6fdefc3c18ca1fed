package import Foundation
package import Vetting

/// What the user saw on the profile of somebody who asks.
package struct ProfileObservation: Equatable, Sendable {
  package var request: Request.ID
  package var headline: String
  package var company: String
  package var school: String
  package var observedAt: Date

  /// An observation; empty texts say nothing.
  package init(request: Request.ID, headline: String, company: String, school: String, observedAt: Date) {
    self.request = request
    self.headline = headline
    self.company = company
    self.school = school
    self.observedAt = observedAt
  }
}
