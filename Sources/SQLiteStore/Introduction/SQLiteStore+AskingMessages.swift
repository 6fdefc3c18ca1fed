import Foundation
import GRDB
import Vetting
package import Workflows

extension SQLiteStore {
  /// The beginnings of words without which nobody asks for an introduction, in the languages that are read.
  private static let words =
    "introdu* OR intro OR intros OR connect* OR vorstell* OR kontakt* OR verbind* OR bekannt OR vernetz* OR present* "
    + "OR relation OR contact* OR apresent* OR contat* OR voorstel* OR voorgesteld OR koppel* OR met OR touch"
  /// Older asks were answered, or have no answer any more: days before the newest message.
  private static let daysBack = 180
  /// So much of a message is read.
  private static let longestText = 8_000

  package func messagesThatMayAsk(limit: Int) throws -> [AskingMessage] {
    try read { db in
      let files = try FileNames(db, .messages)
      let newest = try Int64.fetchOne(db, sql: "SELECT max(sent_at) FROM fact_message") ?? 0
      let aside = try SQLiteStore.setAside(db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT message.sent_at, substr(message.content, 1, ?3), message.import_number, message.line, person.key,
            person.name, person.slug
          FROM derived_search_message AS found JOIN fact_message AS message ON message.id = found.rowid
          LEFT JOIN derived_alias AS alias ON alias.merged = message.sender
          JOIN derived_person AS person ON person.person = coalesce(alias.kept, message.sender)
          WHERE derived_search_message MATCH ?1 AND message.sender > 0 AND message.sent_at >= ?2
          ORDER BY message.sent_at DESC, message.id DESC LIMIT ?4
          """,
        arguments: [
          SQLiteStore.words, newest - Int64(SQLiteStore.daysBack) * 86_400, SQLiteStore.longestText, limit,
        ]
      )
      return rows.compactMap { row in
        let id = SQLiteStore.name(row[0], row[4], row[1])
        guard !aside.contains(id) else { return nil }
        return AskingMessage(
          id: id,
          sender: Person.Reference(
            key: Person.Key(rawValue: row[4]),
            name: row[5],
            slug: (row[6] as String?).map { Slug(normalised: $0) }
          ),
          sentAt: Date(timeIntervalSince1970: Double(row[0] as Int64)),
          text: row[1],
          provenance: files.place(row[2], row[3])
        )
      }
    }
  }

  package func asksSetAside() throws -> Set<String> { try read { try SQLiteStore.setAside($0) } }

  private static func setAside(_ db: Database) throws -> Set<String> {
    try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT message FROM decision_introduction_dismissal AS one WHERE is_set = 1
            AND id = (SELECT max(id) FROM decision_introduction_dismissal WHERE message = one.message)
          """
      )
    )
  }

  /// The number of a message may change with the next import; when it was sent, by whom, and what it says does not.
  private static func name(_ sentAt: Int64, _ sender: String, _ text: String) -> String {
    var hash = FNV1a()
    for part in [String(sentAt), sender] {
      hash.add(part.utf8)
      hash.add([0])
    }
    hash.add(text.utf8)
    return "m-" + hash.base32
  }
}
