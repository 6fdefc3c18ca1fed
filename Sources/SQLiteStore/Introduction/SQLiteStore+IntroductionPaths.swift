import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func conversationPartners(of person: Person.ID) throws -> [Person.ID: Int] {
    try read { db in
      let merged = try SQLiteStore.merged(db, person.rawValue)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT coalesce(alias.kept, other.person) AS partner, count(DISTINCT part.conversation)
          FROM fact_participant AS part
          JOIN fact_conversation AS conversation ON conversation.id = part.conversation AND conversation.is_group = 1
          JOIN fact_participant AS other ON other.conversation = part.conversation AND other.person > 0
          LEFT JOIN derived_alias AS alias ON alias.merged = other.person
          WHERE part.person IN (SELECT value FROM json_each(?)) GROUP BY partner
          """,
        arguments: [JSONList.of(merged)]
      )
      return rows.reduce(into: [:]) { partners, row in
        if row[0] as Int64 != person.rawValue { partners[Person.ID(rawValue: row[0])] = row[1] }
      }
    }
  }

  package func peopleOnce(at company: String, limit: Int) throws -> [Person.ID] {
    let wanted = SearchText.folded(company)
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT coalesce(alias.kept, found.person), found.company FROM (
            SELECT person, before_text AS company FROM fact_change WHERE kind = 'job'
            UNION ALL SELECT person.id, recommendation.company FROM fact_recommendation AS recommendation
            JOIN fact_person AS person ON person.name_key = recommendation.name_key
            UNION ALL SELECT person.id, contact.companies FROM fact_contact AS contact
            JOIN fact_person AS person ON person.name_key = contact.name_key) AS found
          LEFT JOIN derived_alias AS alias ON alias.merged = found.person
          WHERE found.company <> '' ORDER BY 1
          """
      )
      var people: [Person.ID] = []
      while people.count < limit, let row = try rows.next() {
        // SQLite folds the case of ASCII alone.
        guard SearchText.folded(row[1] as String).contains(wanted) else { continue }
        let person = Person.ID(rawValue: row[0])
        if people.last != person { people.append(person) }
      }
      return people
    }
  }

  package func mentions(of text: String, limit: Int) throws -> [Person.ID: String] {
    let words = PersonSearch.words(text)
    guard words.contains(where: { $0.utf8.count >= 2 }) else { return [:] }
    return try read { db in
      guard try PersonSearch.canFind(words, db) else { return [:] }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT coalesce(alias.kept, message.sender), substr(message.content, 1, ?2)
          FROM derived_search_message AS found JOIN fact_message AS message ON message.id = found.rowid
          LEFT JOIN derived_alias AS alias ON alias.merged = message.sender
          WHERE derived_search_message MATCH ?1 AND message.sender > 0 ORDER BY message.id DESC LIMIT ?3
          """,
        arguments: [PersonSearch.question(words), SQLiteStore.longestMention, limit * 4]
      )
      var mentions: [Person.ID: String] = [:]
      while mentions.count < limit, let row = try rows.next() {
        let person = Person.ID(rawValue: row[0])
        // The index knows words, not their order: side by side they name it.
        guard mentions[person] == nil, SearchText.folded(row[1] as String).contains(SearchText.folded(text))
        else {
          continue
        }
        mentions[person] = PeopleSearching.excerpt(row[1], around: words)
      }
      return mentions
    }
  }

  /// So much of a message is looked at for a name.
  private static let longestMention = 4_000

  package func email(of person: Person.ID) throws -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT email FROM fact_connection
          WHERE person IN (SELECT value FROM json_each(?)) AND email <> '' AND gone_by IS NULL LIMIT 1
          """,
        arguments: [JSONList.of(try SQLiteStore.merged(db, person.rawValue))]
      )
    }
  }
}
