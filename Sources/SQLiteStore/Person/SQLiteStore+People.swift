import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func person(_ key: Person.Key) throws -> Person.ID? {
    try read { db in
      try Int64.fetchOne(
        db,
        sql: "SELECT person FROM derived_person_key WHERE key = ?",
        arguments: [key.rawValue]
      ).map { Person.ID(rawValue: $0) }
    }
  }

  package func entry(_ person: Person.ID) throws -> PersonEntry? {
    try read { db in
      try PersonEntry.fetch(db, where: "person.person = ?", arguments: [person.rawValue]).first
    }
  }

  package func people(named text: String, limit: Int) throws -> [PersonEntry] {
    let slug = Slug(profileURL: text)
    let name = NameKey(text).value
    return try read { db in
      try PersonEntry.fetch(
        db,
        where: """
          person.key = ?1 OR person.slug = ?2 OR (person.name_key = ?3 AND ?3 <> '')
          ORDER BY person.strength DESC, person.person LIMIT ?4
          """,
        arguments: [text, slug?.value ?? text, name, limit]
      )
    }
  }

  package func people(_ query: PeopleQuery) throws -> PeopleSlice {
    try read { db in
      let search = try PeopleSearching(db, query)
      if !query.text.isEmpty, search.words.isEmpty { return PeopleSlice(entries: [], matching: 0) }
      var slice = PeopleSlice(
        entries: try search.entries(),
        matching: try search.count(),
        isCut: search.isCut
      )
      if query.wantsFacets { try search.countFacets(into: &slice) }
      return slice
    }
  }

  package func tags() throws -> [(tag: String, people: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT tag, count(*) FROM derived_tag GROUP BY tag ORDER BY count(*) DESC, tag"
      ).map { ($0[0], $0[1]) }
    }
  }
}
