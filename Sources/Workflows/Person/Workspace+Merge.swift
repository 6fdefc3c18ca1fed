import Foundation
package import Vetting

extension Workspace {
  /// People who may be one, with what speaks for it.
  package func mergeProposals(limit: Int = 200) throws -> [ProposedMerge] {
    try refreshConnections()
    return try store.mergeProposals(limit: limit)
  }

  /// What a merge would join, without doing it.
  package func previewMerge(
    _ merged: Person.Key,
    into kept: Person.Key
  ) throws -> (kept: PersonStory, merged: PersonStory) {
    let stories = (try personStory(kept), try personStory(merged))
    guard stories.0.card.entry.person != stories.1.card.entry.person else {
      throw PeopleError.samePerson(stories.0.card.entry.name)
    }
    return stories
  }

  /// Says that two are one person: everything that is known of either is shown under the one kept.
  ///
  /// Facts and journal stay as they are, so `unmerge` restores both exactly.
  package func merge(
    _ merged: Person.Key,
    into kept: Person.Key,
    reason: String = "",
    by decidedBy: String
  ) throws -> PersonEntry {
    try say(.same, merged, kept, reason: reason, by: decidedBy)
    guard let person = try store.person(kept), let entry = try store.entry(person) else {
      throw PeopleError.noSuchPerson(kept.rawValue)
    }
    return entry
  }

  /// Says that two are two people, so that they are no longer proposed.
  package func keepApart(_ one: Person.Key, _ other: Person.Key, by decidedBy: String) throws {
    try say(.different, one, other, reason: "", by: decidedBy)
  }

  /// Takes back that somebody was merged into a person; gives them as they are then.
  @discardableResult
  package func unmerge(
    _ merged: Person.Key,
    from kept: Person.Key,
    by decidedBy: String
  ) throws -> PersonEntry {
    let (person, reference) = try known(kept)
    let all = try store.merged(into: person)
    guard let other = all.first(where: { $0.key == merged }) else {
      throw PeopleError.notMerged(reference.name, merged.rawValue)
    }
    try store.append(
      NewMerge(
        kept: reference,
        merged: other,
        relation: nil,
        reason: "",
        decidedAt: now(),
        decidedBy: decidedBy
      )
    )
    guard let restored = try store.person(merged) else { throw PeopleError.noSuchPerson(merged.rawValue) }
    try judgeAgain([person, restored])
    guard let entry = try store.entry(restored) else { throw PeopleError.noSuchPerson(merged.rawValue) }
    return entry
  }

  private func say(
    _ relation: NewMerge.Relation,
    _ merged: Person.Key,
    _ kept: Person.Key,
    reason: String,
    by decidedBy: String
  ) throws {
    let (one, two) = (try known(kept), try known(merged))
    guard one.0 != two.0 else { throw PeopleError.samePerson(one.1.name) }
    let reason = try ownText(reason, field: "reason", limit: PersonRecord.longest)
    try store.append(
      NewMerge(
        kept: one.1,
        merged: two.1,
        relation: relation,
        reason: reason,
        decidedAt: now(),
        decidedBy: decidedBy
      )
    )
    guard relation == .same else { return }
    try judgeAgain([one.0])
  }
}
