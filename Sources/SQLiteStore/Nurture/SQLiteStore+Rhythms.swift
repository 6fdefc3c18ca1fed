package import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func cadences() throws -> [Person.ID: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT person, days FROM (
            SELECT key.person AS person, cadence.days AS days, max(cadence.id)
            FROM decision_cadence AS cadence JOIN derived_person_key AS key ON key.key = cadence.person
            GROUP BY key.person)
          WHERE days IS NOT NULL
          """
      )
      return rows.reduce(into: [:]) { found, row in found[Person.ID(rawValue: row[0])] = row[1] }
    }
  }

  package func cadences(of person: Person.ID) throws -> [Int?] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT cadence.days FROM decision_cadence AS cadence JOIN derived_person_key AS key ON key.key = cadence.person
          WHERE key.person = ? ORDER BY cadence.id DESC
          """,
        arguments: [person.rawValue]
      ).map { $0[0] }
    }
  }

  package func snoozes(in zone: TimeZone) throws -> [Person.ID: Touch.Snooze] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT person, until, set_at FROM (
            SELECT key.person AS person, snooze.until AS until, snooze.set_at AS set_at, max(snooze.id)
            FROM decision_snooze AS snooze JOIN derived_person_key AS key ON key.key = snooze.person
            GROUP BY key.person)
          WHERE until IS NOT NULL
          """
      )
      return rows.reduce(into: [:]) { found, row in
        let setAt = Date(timeIntervalSince1970: Double(row[2] as Int64))
        found[Person.ID(rawValue: row[0])] = Touch.Snooze(
          until: Day(number: row[1]),
          setOn: Day(setAt, in: zone)
        )
      }
    }
  }

  package func append(cadence days: Int?, of people: [Person.Reference], at now: Date, by: String) throws {
    try write { db in
      for person in people {
        try db.execute(
          sql: """
            INSERT INTO decision_cadence (person, name, slug, days, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            person.key.rawValue, person.name, person.slug?.value, days, Int64(now.timeIntervalSince1970), by,
          ]
        )
      }
    }
  }

  package func append(snooze until: Day?, of person: Person.Reference, at now: Date, by: String) throws {
    try write { db in
      try db.execute(
        sql:
          "INSERT INTO decision_snooze (person, name, slug, until, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          person.key.rawValue, person.name, person.slug?.value, until?.number,
          Int64(now.timeIntervalSince1970), by,
        ]
      )
    }
  }
}
