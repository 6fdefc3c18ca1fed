package import Foundation
package import Vetting

/// Somebody as a line of a list.
package struct PersonEntry: Equatable, Sendable {
  package var person: Person.ID
  package var key: Person.Key
  package var name: String
  package var slug: Slug?
  package var company: String
  package var position: String
  /// Nil for somebody who is and was no connection.
  package var connectedOn: Day?
  package var goneBy: Day?
  package var looksClosed: Bool
  /// The last word either way.
  package var lastAt: Date?
  package var strength: Double
  package var isDormant: Bool
  /// What is recommended; nil for somebody who is no connection.
  package var advice: ConnectionAdvice?
  /// What holds; nil while nothing was decided.
  package var choice: ConnectionDecision.Choice?
  package var group: CullGroup?
  package var tags: [String]
  /// Words of a message that match a search; empty where something else does.
  package var excerpt: String

  /// A line.
  package init(
    person: Person.ID,
    key: Person.Key,
    name: String,
    slug: Slug?,
    company: String,
    position: String,
    connectedOn: Day?,
    goneBy: Day?,
    looksClosed: Bool,
    lastAt: Date?,
    strength: Double,
    isDormant: Bool,
    advice: ConnectionAdvice?,
    choice: ConnectionDecision.Choice?,
    group: CullGroup?,
    tags: [String] = [],
    excerpt: String = ""
  ) {
    self.person = person
    self.key = key
    self.name = name
    self.slug = slug
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.goneBy = goneBy
    self.looksClosed = looksClosed
    self.lastAt = lastAt
    self.strength = strength
    self.isDormant = isDormant
    self.advice = advice
    self.choice = choice
    self.group = group
    self.tags = tags
    self.excerpt = excerpt
  }

  /// Whom the journal names.
  package var reference: Person.Reference { Person.Reference(key: key, name: name, slug: slug) }
  /// True while they are connected.
  package var isConnected: Bool { connectedOn != nil && goneBy == nil }
}
