/// Somebody with whom the member is or was connected.
package struct Connection: Equatable, Sendable {
  package var person: Person.ID
  package var key: Person.Key
  package var name: String
  package var slug: Slug?
  package var company: String
  package var position: String
  /// The UTC day of acceptance.
  package var connectedOn: Day
  /// The day of the first export that no longer lists them; nil while they are connected.
  package var goneBy: Day?
  /// True where they are gone and the newest export holds a nameless row of the same day instead: the account was
  /// most likely closed or hidden.
  package var looksClosed: Bool
  package var provenance: Provenance

  /// A connection.
  package init(
    person: Person.ID,
    key: Person.Key,
    name: String,
    slug: Slug?,
    company: String = "",
    position: String = "",
    connectedOn: Day,
    goneBy: Day? = nil,
    looksClosed: Bool = false,
    provenance: Provenance
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
    self.provenance = provenance
  }

  /// Whom the journal names.
  package var reference: Person.Reference { Person.Reference(key: key, name: name, slug: slug) }
}
