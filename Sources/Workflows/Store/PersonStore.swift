package import Foundation
package import Vetting

/// What the database keeps of people: who is known, and what the user wrote down of them.
///
/// Every call may throw `StoreError`.
package protocol PersonStore: Sendable {
  /// The person of a key, current or former; nil where there is none.
  func person(_ key: Person.Key) throws -> Person.ID?
  /// Everybody who matches, the best match first.
  func people(_ query: PeopleQuery) throws -> PeopleSlice
  /// One person as a line of a list.
  func entry(_ person: Person.ID) throws -> PersonEntry?
  /// Whom a profile address or a name means: everybody who fits, at most so many.
  func people(named text: String, limit: Int) throws -> [PersonEntry]
  /// Everything that is known of a person, newest first, at most so many of it.
  func timeline(of person: Person.ID, limit: Int) throws -> [TimelineItem]
  /// The last words exchanged, oldest first, each cut.
  func lastWords(with person: Person.ID, limit: Int) throws -> [ExchangedWords]
  /// Names that they had.
  func aliases(of person: Person.ID) throws -> [String]
  /// What the user wrote down, tagged and answered.
  func ownRecords(of person: Person.ID) throws -> (records: [PersonRecord], tags: [String], recall: Recall)

  /// Keeps something that the user wrote down. Append-only.
  func append(_ record: NewRecord) throws -> PersonRecord
  /// Appends the taking back of a record; does nothing where it was taken back.
  func undoRecord(_ id: Int64, at now: Date, by: String) throws
  /// Sets or takes off a tag. Append-only.
  func append(tag: String, isSet: Bool, of person: Person.Reference, at now: Date, by: String) throws
  /// All tags in use with how many people have each.
  func tags() throws -> [(tag: String, people: Int)]
  /// Keeps an answer, or takes the last one back. Append-only.
  func append(_ answer: RecallAnswer) throws

  /// People who may be one, and are not said to be or not to be.
  func mergeProposals(limit: Int) throws -> [ProposedMerge]
  /// Keeps that two are the same, are different, or that nothing is said any more. Append-only.
  func append(_ merge: NewMerge) throws
  /// Those merged into a person.
  func merged(into person: Person.ID) throws -> [Person.Reference]

  /// Saved views, in the order of their names.
  func views() throws -> [SavedView]
  /// Saves a view under a name, or removes it. Append-only.
  func append(view name: String, query: String?, at now: Date) throws
}
