package import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func introductions() throws -> [IntroductionRecord] {
    try read { db in
      let steps = try IntroductionRows.steps(db)
      let revisions = try IntroductionRows.revisions(db)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT introduction.id, kind, person, person_name, person_slug, target, target_name, target_slug,
            coalesce(wording.why, introduction.why), coalesce(wording.benefit, introduction.benefit), asked_on, message,
            advice, introduction.noted_at
          FROM decision_introduction AS introduction
          LEFT JOIN decision_introduction_wording AS wording ON wording.id = (
            SELECT max(later.id) FROM decision_introduction_wording AS later WHERE later.introduction = introduction.id)
          WHERE introduction.id NOT IN (SELECT introduction FROM decision_introduction_undo WHERE introduction IS NOT NULL)
          ORDER BY introduction.id
          """
      ).map { row in
        var record = IntroductionRows.record(row, steps[row[0]] ?? [])
        record.revision = revisions[row[0]] ?? 0
        return record
      }
    }
  }

  package func append(_ new: NewIntroduction) throws -> Introduction.ID {
    try write { db in
      let (first, target, name): (Person.Reference, Person.Reference?, String) =
        switch new.parties {
        case .between(let requester, let target): (requester, target, target.name)
        case .through(let connector, let target): (connector, nil, target)
        }
      guard try !IntroductionRows.wasJustNoted(new, name, first, db) else { throw IntroductionError.movedOn }
      try db.execute(
        sql: """
          INSERT INTO decision_introduction (kind, person, person_name, person_slug, target, target_name, target_slug,
            why, benefit, asked_on, message, advice, noted_at, noted_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          target == nil ? "through" : "between", first.key.rawValue, first.name, first.slug?.value,
          target?.key.rawValue, name, target?.slug?.value, new.why, new.benefit, new.askedOn.number,
          new.message, new.advice?.rawValue, Int64(new.notedAt.timeIntervalSince1970), new.notedBy,
        ]
      )
      return Introduction.ID(rawValue: db.lastInsertedRowID)
    }
  }

  package func append(_ new: NewIntroductionStep) throws -> Int64 {
    try write { db in
      // A second click, or a command beside a page: what was noted meanwhile may have changed everything.
      guard
        try IntroductionRows.revisions(db, of: new.introduction)[new.introduction.rawValue] ?? 0
          == new.revision
      else { throw IntroductionError.movedOn }
      let columns = IntroductionColumns(new.step.event)
      try db.execute(
        sql: """
          INSERT INTO decision_introduction_step (introduction, kind, side, on_day, result, thanks, words, noted_at,
            noted_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          new.introduction.rawValue, columns.kind, columns.side?.rawValue, new.step.on.number,
          columns.outcome?.result.rawValue,
          (columns.outcome?.thanks ?? []).map(\.rawValue).joined(separator: " "),
          new.step.words,
          Int64(new.step.at.timeIntervalSince1970), new.notedBy,
        ]
      )
      return db.lastInsertedRowID
    }
  }

  package func word(_ id: Introduction.ID, why: String, benefit: String, at now: Date, by: String) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_introduction_wording (introduction, why, benefit, noted_at, noted_by)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [id.rawValue, why, benefit, Int64(now.timeIntervalSince1970), by]
      )
    }
  }

  package func undoIntroductionStep(_ number: Int64, at now: Date, by: String) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_introduction_undo (step, undone_at, undone_by) VALUES (?, ?, ?)
          ON CONFLICT (step) DO NOTHING
          """,
        arguments: [number, Int64(now.timeIntervalSince1970), by]
      )
    }
  }

  package func undo(_ id: Introduction.ID, at now: Date, by: String) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_introduction_undo (introduction, undone_at, undone_by) VALUES (?, ?, ?)
          ON CONFLICT (introduction) DO NOTHING
          """,
        arguments: [id.rawValue, Int64(now.timeIntervalSince1970), by]
      )
    }
  }

  package func setAside(_ message: String, _ isSet: Bool, at now: Date, by: String) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision_introduction_dismissal (message, is_set, noted_at, noted_by) VALUES (?, ?, ?, ?)
          """,
        arguments: [message, isSet, Int64(now.timeIntervalSince1970), by]
      )
    }
  }
}

/// The columns of a step.
private struct IntroductionColumns {
  let kind: String
  var side: Introduction.Side?
  var outcome: IntroductionOutcome?

  init(_ event: IntroductionStep.Event) {
    side = event.side
    switch event {
    case .asked: kind = "asked"
    case .consented: kind = "consented"
    case .refused: kind = "refused"
    case .declined: kind = "declined"
    case .withdrawn: kind = "withdrawn"
    case .introduced: kind = "introduced"
    case .outcome(let outcome):
      kind = "outcome"
      self.outcome = outcome
    }
  }
}
