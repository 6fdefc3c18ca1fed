import Foundation
package import Vetting

extension Workspace {
  /// Decides on connections, all in one step of the journal: undo takes them back together.
  ///
  /// A *meet* needs a deadline that is not past; the default is the policy's number of days from today. The
  /// recommendation of this moment is kept with the decision.
  package func decide(
    connections keys: [Person.Key],
    _ choice: ConnectionDecision.Choice,
    deadline: Day? = nil,
    reason: String = "",
    review: Int64? = nil,
    by decidedBy: String
  ) throws -> [ConnectionDecision] {
    try refreshConnections()
    let deadline = choice == .meet ? try meetDay(deadline) : nil
    let reason = try ownText(reason, field: "reason", limit: PersonRecord.longest)
    let stamp = try store.connectionStamp()
    let people = try keys.map { key in
      guard let person = try store.person(key) else { throw PeopleError.noSuchPerson(key.rawValue) }
      return person
    }
    let dossiers = try store.connectionDossiers(of: people)
    let assessor = try connectionAssessor()
    let found = Dictionary(dossiers.map { ($0.connection.person, $0) }) { first, _ in first }
    let decided = now()
    var seen: Set<Person.ID> = []
    let new = try zip(keys, people).compactMap { key, person -> NewConnectionDecision? in
      guard let dossier = found[person] else {
        throw PeopleError.notConnected(try store.entry(person)?.name ?? key.rawValue)
      }
      guard seen.insert(person).inserted else { return nil }
      let connection = dossier.connection
      return NewConnectionDecision(
        person: connection.reference,
        company: connection.company,
        position: connection.position,
        connectedOn: connection.connectedOn,
        choice: choice,
        deadline: deadline,
        reason: reason,
        decidedAt: decided,
        recommended: assessor?.conclusion(dossier).advice,
        stamp: stamp,
        review: review,
        decidedBy: decidedBy
      )
    }
    let decisions = try store.append(new)
    try keepCalendar()
    return decisions
  }

  /// What taking back would take back: the decision on a person that holds, or else what was decided last, several at
  /// once as a whole.
  package func undoable(on person: Person.Key?) throws -> [ConnectionDecision] {
    let found =
      if let person {
        try Array(
          store.connectionDecisions(of: person, review: nil, limit: 100)
            .filter { $0.undoneAt == nil && $0.choice != .skip }.prefix(1)
        )
      } else {
        try store.lastConnectionDecisions()
      }
    guard !found.isEmpty else { throw PeopleError.nothingToUndo }
    return found
  }

  /// Takes decisions on connections back; gives those taken back.
  package func undo(
    connections decisions: [ConnectionDecision.ID],
    by decidedBy: String
  ) throws -> [ConnectionDecision] {
    let undone = try store.undo(decisions, at: now(), by: decidedBy)
    try keepCalendar()
    return undone
  }

  /// The journal of connections, newest first, taken-back decisions included.
  package func connectionHistory(
    of person: Person.Key? = nil,
    review: Int64? = nil,
    limit: Int = 500
  ) throws -> [ConnectionDecision] {
    try store.connectionDecisions(of: person, review: review, limit: limit)
  }

  /// Trims and bounds what the user wrote.
  func ownText(_ text: String, field: String, limit: Int) throws -> String {
    guard text.utf8.count <= limit * 4 else { throw PeopleError.tooLong(field: field, limit: limit) }
    let capped = TextBounds.trimmed(TextBounds.capped(text))
    guard capped.unicodeScalars.count <= limit else { throw PeopleError.tooLong(field: field, limit: limit) }
    return capped
  }
}
