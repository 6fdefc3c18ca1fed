package import Foundation
package import Vetting

/// A request that the user typed or pasted.
package struct TypedRequest: Equatable, Sendable {
  package var id: Request.ID
  package var name: String
  package var slug: Slug?
  package var headline: String
  package var note: String
  /// When the user typed it, which stands for when it was sent.
  package var typedAt: Date

  /// A typed request.
  package init(id: Request.ID, name: String, slug: Slug?, headline: String, note: String, typedAt: Date) {
    self.id = id
    self.name = name
    self.slug = slug
    self.headline = headline
    self.note = note
    self.typedAt = typedAt
  }
}
