import Foundation
import GRDB
import Vetting
import Workflows

extension PersonEntry {
  static let columns = """
    person.person, person.key, person.name, person.slug, person.company, person.position, person.connected_on,
    person.gone_by, person.looks_closed, person.last_at, person.strength, person.is_dormant, person.advice,
    person.choice, person.cull_group,
    (SELECT group_concat(tag, ',') FROM derived_tag WHERE derived_tag.person = person.person)
    """

  /// Those for whom a condition on `person` holds, which may end in an order and a limit.
  static func fetch(
    _ db: Database,
    where condition: String,
    arguments: StatementArguments
  ) throws -> [PersonEntry] {
    // house: sql, because the conditions are constants of this floor.
    try Row.fetchAll(
      db,
      sql: "SELECT \(columns) FROM derived_person AS person WHERE \(condition)",
      arguments: arguments
    ).map { PersonEntry($0) }
  }

  /// A row of `columns`.
  init(_ row: Row) {
    self.init(
      person: Person.ID(rawValue: row[0]),
      key: Person.Key(rawValue: row[1]),
      name: row[2],
      slug: (row[3] as String?).map { Slug(normalised: $0) },
      company: row[4],
      position: row[5],
      connectedOn: (row[6] as Int?).map { Day(number: $0) },
      goneBy: (row[7] as Int?).map { Day(number: $0) },
      looksClosed: row[8],
      lastAt: (row[9] as Int64?).map { Date(timeIntervalSince1970: Double($0)) },
      strength: row[10],
      isDormant: row[11],
      advice: (row[12] as String?).flatMap(ConnectionAdvice.init(rawValue:)),
      choice: (row[13] as String?).flatMap(ConnectionDecision.Choice.init(rawValue:)),
      group: (row[14] as String?).flatMap(CullGroup.init(rawValue:)),
      // A tag holds no comma.
      tags: (row[15] as String?).map {
        $0.utf8.split(separator: UInt8(ascii: ",")).map { String(decoding: Array($0), as: UTF8.self) }
          .sorted()
      } ?? []
    )
  }
}
