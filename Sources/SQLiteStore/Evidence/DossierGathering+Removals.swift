import GRDB
import Vetting

/// Whom the user let go of, found by the person or by the profile address.
struct Removals {
  private var byPerson: [Int64: Removal] = [:]
  private var bySlug: [Slug: Removal] = [:]

  subscript(person: Int64) -> Removal? { byPerson[person] }
  subscript(slug: Slug) -> Removal? { bySlug[slug] }

  fileprivate mutating func add(_ removal: Removal, person: Int64?, slug: Slug?) {
    if let person { byPerson[person] = removal }
    if let slug { bySlug[slug] = removal }
  }
}

extension DossierGathering {
  /// The last decision on each person, where it was to let go and was not taken back.
  func removals() throws -> Removals {
    var removals = Removals()
    let rows = try fetch(
      """
      SELECT key.person, entry.slug, entry.decided_at, entry.reason FROM decision_connection AS entry
      LEFT JOIN derived_person_key AS key ON key.key = entry.person
      WHERE entry.choice = 'remove'
        AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = entry.id)
        AND NOT EXISTS (SELECT 1 FROM decision_connection AS later
          WHERE later.person = entry.person AND later.id > entry.id AND later.choice <> 'skip'
            AND NOT EXISTS (SELECT 1 FROM decision_connection_undo AS undo WHERE undo.decision = later.id))
      ORDER BY entry.id
      """
    )
    while let row = try rows.next() {
      removals.add(
        Removal(decidedOn: Day(secondsSince1970: row[2]), reason: row[3]),
        person: row[0],
        slug: (row[1] as String?).map { Slug(normalised: $0) }
      )
    }
    return removals
  }
}
