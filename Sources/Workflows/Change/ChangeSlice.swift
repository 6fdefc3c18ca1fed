package import Vetting

/// A part of what newer exports said otherwise than older ones, newest first.
package struct ChangeSlice: Equatable, Sendable {
  /// One change of one person.
  package struct Entry: Equatable, Sendable {
    package var person: Person.Key
    package var name: String
    package var slug: Slug?
    package var change: DatedChange
    /// For somebody gone: a nameless row of the same day came instead.
    package var looksClosed: Bool
    /// For somebody gone: another who is listed since may be the same.
    package var mayBeRenamed: Bool
    /// For somebody gone: the user had decided to remove them.
    package var wasRemoved: Bool

    /// An entry.
    package init(
      person: Person.Key,
      name: String,
      slug: Slug?,
      change: DatedChange,
      looksClosed: Bool,
      mayBeRenamed: Bool,
      wasRemoved: Bool
    ) {
      self.person = person
      self.name = name
      self.slug = slug
      self.change = change
      self.looksClosed = looksClosed
      self.mayBeRenamed = mayBeRenamed
      self.wasRemoved = wasRemoved
    }
  }

  package var entries: [Entry]
  /// How many there are of each kind in all.
  package var counts: [NetworkChange.Kind: Int]

  /// A part of the changes.
  package init(entries: [Entry], counts: [NetworkChange.Kind: Int]) {
    self.entries = entries
    self.counts = counts
  }
}
