import Foundation
import GRDB
import Vetting
import Workflows

/// What facts and conclusions say of people who are undecided.
struct FenceFacts {
  private let request: Statement
  private let connection: Statement
  private let person: Statement
  private let wrote: Statement
  private let newestExport: Day?

  init(_ db: Database) throws {
    request = try db.makeStatement(
      sql: "SELECT recommendation, headline, company FROM derived_request WHERE request = ?"
    )
    connection = try db.makeStatement(
      sql: """
        SELECT person.person, person.advice, person.gone_by, person.position, person.company, fact.email
        FROM derived_person_key AS key JOIN derived_person AS person ON person.person = key.person
        LEFT JOIN fact_connection AS fact ON fact.person = person.person WHERE key.key = ?
        """
    )
    person = try db.makeStatement(
      sql: """
        SELECT person.id, connection.gone_by IS NULL AND connection.person IS NOT NULL, connection.email
        FROM fact_person AS person LEFT JOIN fact_connection AS connection ON connection.person = person.id
        WHERE person.id = (SELECT person FROM fact_invitation WHERE request = ?1) OR person.slug = ?2
        ORDER BY connection.person IS NULL LIMIT 1
        """
    )
    wrote = try db.makeStatement(
      sql: """
        SELECT max(message.sent_at) FROM fact_participant AS part
        JOIN fact_message AS message ON message.conversation = part.conversation AND message.sender = part.person
        WHERE part.person = ?
        """
    )
    newestExport = try Int.fetchOne(
      db,
      sql: "SELECT max(export_day) FROM fact_file WHERE kind = 'connections'"
    ).map { Day(number: $0) }
  }

  /// Adds what is known to a record.
  func fill(_ record: inout FenceRecord, in zone: TimeZone) throws {
    var who: Int64?
    switch record.deadline.subject {
    case .request(_, let id):
      if let row = try Row.fetchOne(request, arguments: [id.rawValue]) {
        record.evidence.request = Recommendation(rawValue: row[0])
        record.work = FenceFacts.work(row[1], row[2])
        record.company = row[2]
      }
      let arguments: StatementArguments = [id.rawValue, record.person.slug?.value]
      if let row = try Row.fetchOne(person, arguments: arguments) {
        who = row[0]
        if row[1] as Bool { record.evidence.connectedBy = newestExport }
        record.email = row[2] ?? ""
      }
    case .connection(_, let key):
      if let row = try Row.fetchOne(connection, arguments: [key.rawValue]) {
        who = row[0]
        record.evidence.connection = (row[1] as String?).flatMap(ConnectionAdvice.init(rawValue:))
        record.evidence.goneBy = (row[2] as Int?).map { Day(number: $0) }
        record.work = FenceFacts.work(row[3], row[4])
        record.company = row[4]
        record.email = row[5] ?? ""
      }
    }
    guard let who, let at = try Int64.fetchOne(wrote, arguments: [who]) else { return }
    record.evidence.wroteOn = Day(Date(timeIntervalSince1970: Double(at)), in: zone)
  }

  private static func work(_ position: String, _ company: String) -> String {
    [position, company].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
