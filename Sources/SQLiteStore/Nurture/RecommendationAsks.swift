import GRDB
import Vetting

/// Notes at ties which messages ask for a recommendation, either way; the index of messages finds where to look.
enum RecommendationAsks {
  /// So much of a message is read.
  private static let longestText = 8_000

  /// Of everybody, or of some people.
  static func note(_ db: Database, of people: [Int64]? = nil) throws {
    let some = SomePeople(people)
    let rows = try Row.fetchCursor(
      db,
      sql: some.sql(
        """
        SELECT tie.person, message.sender, message.sent_at, substr(message.content, 1, ?2)
        FROM derived_search_message AS found JOIN fact_message AS message ON message.id = found.rowid
        JOIN fact_conversation AS conversation ON conversation.id = message.conversation AND conversation.is_group = 0
        JOIN fact_participant AS part ON part.conversation = message.conversation AND part.person > 0
        LEFT JOIN derived_alias AS alias ON alias.merged = part.person
        JOIN derived_tie AS tie ON tie.person = coalesce(alias.kept, part.person)
        WHERE derived_search_message MATCH ?3 AND {tie.person}
        """
      ),
      arguments: [people.map { JSONList.of($0) }, longestText, RecommendationAsk.searchWords]
    )
    var asks: [Int64: (byThem: Int64?, byMember: Int64?)] = [:]
    while let row = try rows.next() {
      guard RecommendationSpotter.asks(in: row[3]) else { continue }
      let (person, sentAt): (Int64, Int64) = (row[0], row[2])
      if row[1] == 0 {
        asks[person, default: (nil, nil)].byMember = max(asks[person]?.byMember ?? sentAt, sentAt)
      } else {
        asks[person, default: (nil, nil)].byThem = max(asks[person]?.byThem ?? sentAt, sentAt)
      }
    }
    let update = try db.makeStatement(
      sql: "UPDATE derived_tie SET asked_by_them_on = ?2, asked_by_member_on = ?3 WHERE person = ?1"
    )
    for (person, ask) in asks.sorted(by: { $0.key < $1.key }) {
      try update.execute(
        arguments: [
          person, ask.byThem.map { Day(secondsSince1970: $0).number },
          ask.byMember.map { Day(secondsSince1970: $0).number },
        ]
      )
    }
  }
}
