import GRDB
import Vetting

extension DossierGathering {
  /// The newest messages that each person wrote to the member alone, newest first, each cut: enough to see what they do and
  /// need.
  func excerpts() throws -> [Int64: [String]] {
    var result: [Int64: [String]] = [:]
    let rows = try fetch(
      """
      SELECT person, substr(content, 1, 400) FROM (
        SELECT part.person AS person, message.content AS content, row_number() OVER (
          PARTITION BY part.person ORDER BY message.sent_at DESC, message.id DESC) AS place
        FROM json_each(?) AS wanted
        JOIN fact_participant AS part ON part.person = wanted.value
        JOIN fact_conversation AS conversation ON conversation.id = part.conversation AND conversation.is_group = 0
        JOIN fact_message AS message ON message.conversation = conversation.id AND message.sender = part.person)
      WHERE place <= 3 ORDER BY person, place
      """,
      arguments: [people]
    )
    while let row = try rows.next() { result[row[0], default: []].append(row[1]) }
    return result
  }
}
