import Foundation
package import Vetting

extension Workspace {
  /// Writes something down of a person, and judges them anew; a dry run gives what would be kept, and keeps nothing.
  package func write(
    _ text: String,
    of key: Person.Key,
    kind: PersonRecord.Kind = .note,
    happenedOn: Day? = nil,
    dryRun: Bool = false,
    by writtenBy: String
  ) throws -> PersonRecord {
    let (person, reference) = try known(key)
    let text = try ownText(text, field: "note", limit: PersonRecord.longest)
    guard !text.isEmpty || kind.isContact else { throw PeopleError.emptyNote }
    if let happenedOn, happenedOn > today { throw PeopleError.happensLater(happenedOn) }
    let day = kind.isContact ? happenedOn ?? today : nil
    if dryRun { return PersonRecord(id: 0, kind: kind, text: text, happenedOn: day, writtenAt: now()) }
    let record = try store.append(
      NewRecord(
        person: reference,
        kind: kind,
        text: text,
        happenedOn: day,
        writtenAt: now(),
        writtenBy: writtenBy
      )
    )
    try judgeAgain([person])
    return record
  }

  /// What the user wrote down of somebody, the oldest first; nothing of whoever is not known.
  package func records(of key: Person.Key) throws -> [PersonRecord] {
    try store.person(key).map { try store.ownRecords(of: $0).records } ?? []
  }

  /// Takes a record back.
  package func undoRecord(_ id: Int64, of key: Person.Key, by writtenBy: String) throws {
    let (person, _) = try known(key)
    try store.undoRecord(id, at: now(), by: writtenBy)
    try judgeAgain([person])
  }

  /// Sets or takes off tags of a person; gives the tags that they have then.
  package func tag(
    _ key: Person.Key,
    adding: [String] = [],
    removing: [String] = [],
    by setBy: String
  ) throws -> [String] {
    let (person, reference) = try known(key)
    func named(_ text: String) throws -> String {
      do throws(Tag.Problem) { return try Tag.named(text) } catch {
        throw PeopleError.unusableTag(text, error)
      }
    }
    let (added, removed) = (try adding.map(named), try removing.map(named))
    let before = try store.ownRecords(of: person).tags
    guard Set(before).union(added).count <= Tag.most else { throw PeopleError.tooManyTags(reference.name) }
    for tag in added where !before.contains(tag) {
      try store.append(tag: tag, isSet: true, of: reference, at: now(), by: setBy)
    }
    for tag in removed where before.contains(tag) || added.contains(tag) {
      try store.append(tag: tag, isSet: false, of: reference, at: now(), by: setBy)
    }
    try judgeAgain([person])
    return try store.ownRecords(of: person).tags
  }

  /// Keeps an answer on a person: whether they are recalled, would take a call, or how the user sees strength and bridge
  /// value; nil takes it back.
  package func recall(
    _ key: Person.Key,
    _ question: RecallAnswer.Question,
    _ answer: Double?,
    by answeredBy: String
  ) throws {
    let (person, reference) = try known(key)
    try store.append(
      RecallAnswer(
        person: reference,
        question: question,
        answer: answer.map { min(1, max(0, $0.isNaN ? 0 : $0)) },
        answeredAt: now(),
        answeredBy: answeredBy
      )
    )
    try judgeAgain([person])
  }

  func known(_ key: Person.Key) throws -> (Person.ID, Person.Reference) {
    try refreshConnections()
    guard let person = try store.person(key), let entry = try store.entry(person) else {
      throw PeopleError.noSuchPerson(key.rawValue)
    }
    return (person, entry.reference)
  }
}
