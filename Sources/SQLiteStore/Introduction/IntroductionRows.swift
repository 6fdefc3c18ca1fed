import Foundation
import GRDB
import Vetting
import Workflows

/// Reads introductions and their steps from the journal.
enum IntroductionRows {
  /// The steps that hold, by introduction, in their order.
  static func steps(_ db: Database) throws -> [Int64: [IntroductionStep]] {
    var steps: [Int64: [IntroductionStep]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, introduction, kind, side, on_day, result, thanks, words, noted_at FROM decision_introduction_step
        WHERE id NOT IN (SELECT step FROM decision_introduction_undo WHERE step IS NOT NULL) ORDER BY id
        """
    ) {
      guard let event = event(row) else { continue }
      steps[row[1], default: []].append(
        IntroductionStep(
          event,
          on: Day(number: row[4]),
          at: Date(timeIntervalSince1970: Double(row[8] as Int64)),
          words: row[7],
          number: row[0]
        )
      )
    }
    return steps
  }

  private static func event(_ row: Row) -> IntroductionStep.Event? {
    let side = (row[3] as String?).flatMap(Introduction.Side.init(rawValue:))
    switch row[2] as String {
    case "asked": return side.map { .asked($0) }
    case "consented": return side.map { .consented($0) }
    case "refused": return side.map { .refused($0) }
    case "declined": return .declined
    case "withdrawn": return .withdrawn
    case "introduced": return .introduced
    default:
      guard let result = (row[5] as String?).flatMap(IntroductionOutcome.Result.init(rawValue:)) else {
        return nil
      }
      let thanks = (row[6] as String).utf8.split(separator: UInt8(ascii: " ")).compactMap {
        Introduction.Side(rawValue: String(decoding: $0, as: UTF8.self))
      }
      return .outcome(IntroductionOutcome(result, thanks: thanks))
    }
  }

  /// How many entries bear on each introduction, or on one, those taken back and their taking back included.
  static func revisions(_ db: Database, of one: Introduction.ID? = nil) throws -> [Int64: Int64] {
    var revisions: [Int64: Int64] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT step.introduction, count(*) + count(undo.id) FROM decision_introduction_step AS step
        LEFT JOIN decision_introduction_undo AS undo ON undo.step = step.id
        WHERE ?1 IS NULL OR step.introduction = ?1 GROUP BY step.introduction
        """,
      arguments: [one?.rawValue]
    ) { revisions[row[0]] = row[1] }
    return revisions
  }

  /// True where the same was noted a moment ago: a second click on the same button.
  static func wasJustNoted(
    _ new: NewIntroduction,
    _ target: String,
    _ first: Person.Reference,
    _ db: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM decision_introduction
          WHERE person = ? AND target_name = ? AND why = ? AND noted_at >= ?
            AND id NOT IN (SELECT introduction FROM decision_introduction_undo WHERE introduction IS NOT NULL)
            AND id NOT IN (SELECT introduction FROM decision_introduction_step))
        """,
      arguments: [
        first.key.rawValue, target, new.why,
        Int64(new.notedAt.timeIntervalSince1970) - IntroductionRows.secondsOfDoubleClick,
      ]
    ) ?? false
  }

  private static let secondsOfDoubleClick: Int64 = 5

  /// An introduction with its steps replayed.
  static func record(_ row: Row, _ steps: [IntroductionStep]) -> IntroductionRecord {
    let first = Person.Reference(
      key: Person.Key(rawValue: row[2]),
      name: row[3],
      slug: (row[4] as String?).map { Slug(normalised: $0) }
    )
    let parties: Introduction.Parties =
      if let target = row[5] as String? {
        .between(
          requester: first,
          target: Person.Reference(
            key: Person.Key(rawValue: target),
            name: row[6],
            slug: (row[7] as String?).map { Slug(normalised: $0) }
          )
        )
      } else {
        .through(connector: first, target: row[6])
      }
    let recorded = Introduction(
      id: Introduction.ID(rawValue: row[0]),
      parties: parties,
      askedOn: Day(number: row[10]),
      why: row[8]
    )
    return IntroductionRecord(
      introduction: Introduction.replay(recorded, steps),
      steps: steps,
      benefit: row[9],
      message: row[11],
      advice: (row[12] as String?).flatMap(IntroductionAdvice.init(rawValue:)),
      notedAt: Date(timeIntervalSince1970: Double(row[13] as Int64))
    )
  }
}
