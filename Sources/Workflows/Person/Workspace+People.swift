package import Vetting

extension Workspace {
  /// Everybody who matches, the best match first.
  package func people(_ query: PeopleQuery) throws -> PeopleSlice {
    try refreshConnections()
    return try store.people(query)
  }

  /// Whom a key, a profile address or a whole name means.
  ///
  /// Throws `PeopleError.noSuchPerson`, or `severalFit` with all who do: nobody is taken for another by name.
  package func person(named text: String) throws -> PersonEntry {
    try refreshConnections()
    let bounded = TextBounds.trimmed(
      TextBounds.capped(String(decoding: text.utf8.prefix(2_048), as: UTF8.self))
    )
    if let person = try store.person(Person.Key(rawValue: bounded)), let entry = try store.entry(person) {
      return entry
    }
    let found = bounded.isEmpty ? [] : try store.people(named: bounded, limit: 10)
    guard let first = found.first else { throw PeopleError.noSuchPerson(text) }
    guard found.count == 1 else { throw PeopleError.severalFit(text, found) }
    return first
  }

  /// The person of a key as a line of a list; nil where there is none.
  package func entry(_ key: Person.Key) throws -> PersonEntry? {
    try refreshConnections()
    return try store.person(key).flatMap { try store.entry($0) }
  }

  /// Everything that is known of a person.
  package func personStory(_ key: Person.Key, limit: Int = 400) throws -> PersonStory {
    try refreshConnections()
    guard let person = try store.person(key) else { throw PeopleError.noSuchPerson(key.rawValue) }
    let card = try card(of: person, named: key.rawValue)
    let own = try store.ownRecords(of: person)
    return PersonStory(
      card: card,
      timeline: try store.timeline(of: person, limit: limit),
      aliases: try store.aliases(of: person),
      merged: try store.merged(into: person),
      records: own.records,
      tags: own.tags,
      recall: own.recall,
      proposals: try store.mergeProposals(limit: 1_000).filter {
        $0.kept.person == person || $0.merged.person == person
      }
    )
  }

  /// All tags in use, the commonest first.
  package func tags() throws -> [(tag: String, people: Int)] {
    try refreshConnections()
    return try store.tags()
  }

  /// Saved views.
  package func views() throws -> [SavedView] { try store.views() }

  /// The most characters of a view's name.
  package static let longestViewName = 60

  /// Saves a view under a name, or removes it where there is no query.
  package func saveView(_ name: String, query: String?) throws {
    let name = try ownText(name, field: "name", limit: Workspace.longestViewName)
    guard !name.isEmpty else { throw PeopleError.unusableViewName }
    try store.append(view: name, query: query, at: now())
  }
}

/// A person with everything that is known of them.
package struct PersonStory: Equatable, Sendable {
  package var card: ConnectionCard
  /// Newest first; what has no date comes last.
  package var timeline: [TimelineItem]
  /// Names that they had.
  package var aliases: [String]
  /// Who was merged into them.
  package var merged: [Person.Reference]
  package var records: [PersonRecord]
  package var tags: [String]
  package var recall: Recall
  /// Who may be the same person.
  package var proposals: [ProposedMerge]
}
