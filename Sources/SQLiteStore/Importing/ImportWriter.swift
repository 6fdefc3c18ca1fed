import Foundation
import GRDB
import Vetting
import Workflows

/// Writes one import within a transaction that somebody else began.
struct ImportWriter {
  let db: Database
  var plan: ImportPlan
  let now: Date
  private var changes: [FileKind: ChangeCount]

  init(db: Database, plan: ImportPlan, now: Date) {
    self.db = db
    self.plan = plan
    self.now = now
    changes = plan.changes
  }

  /// Writes the plan, then the messages as they come, then the record of the import.
  mutating func run(_ nextMessages: () throws -> MessageBatch?) throws -> AppliedImport {
    // The plan was made before this transaction began; another import may have come in between.
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM fact_import") ?? 0
    guard plan.number == last + 1 else { throw StoreError.busy }
    try writeMember()
    try writePeople()
    try writeConnections()
    try writeChanges()
    try writeInvitations()
    try writeSnapshots()
    var messages = try MessageWriter(db: db, importNumber: plan.number, people: plan.people)
    var hasMessages = false
    while let batch = try nextMessages() {
      hasMessages = true
      try messages.write(batch)
    }
    let counts = try messages.finish()
    if hasMessages { changes[.messages] = ChangeCount(new: counts.new) }
    let isNewer = try writeFiles(hasMessages: hasMessages)
    let total = changes.values.reduce(ChangeCount(), +)
    let changedAnything =
      total != ChangeCount() || !plan.changedPeople.isEmpty || !plan.newPeople.isEmpty || counts.newPeople > 0
    try db.execute(
      sql: """
        INSERT INTO fact_import (number, imported_at, export_day, kinds, new_count, changed_count, gone_count)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.number, Int64(now.timeIntervalSince1970), plan.exportDay.number,
        FileKind.allCases.filter { changes[$0] != nil }.map(\.rawValue).joined(separator: " "), total.new,
        total.changed, total.gone,
      ]
    )
    if changedAnything || isNewer {
      // Verdicts rest on facts that are no longer the same; a newer export may also lack what was open.
      try db.execute(sql: "DELETE FROM derived_state WHERE name IN ('assessments', 'connections')")
      try CampaignRebuilding.forget(db)
    }
    return AppliedImport(
      number: plan.number,
      changes: changes,
      changedAnything: changedAnything,
      totals: try NetworkTotals.fetch(db)
    )
  }

  private func writeMember() throws {
    guard let member = plan.member else { return }
    try mergeIntoMember(member)
    try db.execute(
      sql: """
        INSERT INTO fact_person (id, name, name_key, slug, member_number, import_number) VALUES (0, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
          slug = excluded.slug, member_number = excluded.member_number
        """,
      arguments: [
        member.name, NameKey(member.name).value, member.slug?.value, member.memberNumber, plan.number,
      ]
    )
  }

  /// Makes the person that an earlier import took the member for the member: an archive of messages alone does not say
  /// whose it is.
  private func mergeIntoMember(_ member: PersonReference) throws {
    let known = try Int64.fetchAll(
      db,
      sql: "SELECT id FROM fact_person WHERE id > 0 AND (slug = ? OR member_number = ?)",
      arguments: [member.slug?.value, member.memberNumber]
    )
    for id in known {
      for statement in [
        "UPDATE fact_message SET sender = 0 WHERE sender = ?",
        "UPDATE OR IGNORE fact_participant SET person = 0 WHERE person = ?",
        "DELETE FROM fact_participant WHERE person = ?",
        "DELETE FROM fact_invitation WHERE person = ?",
        "DELETE FROM fact_former_connection WHERE person = ?",
        "DELETE FROM fact_change WHERE person = ?",
        "DELETE FROM fact_connection WHERE person = ?",
        "DELETE FROM fact_person WHERE id = ?",
      ] { try db.execute(sql: statement, arguments: [id]) }
    }
  }

  private func writePeople() throws {
    let insert = try PersonInsertion(db: db, importNumber: plan.number)
    for person in plan.newPeople { try insert.add(person.id, person.reference) }
    let update = try db.makeStatement(
      sql: """
        UPDATE fact_person SET name = CASE WHEN ?1 = '' THEN name ELSE ?1 END,
          name_key = CASE WHEN ?1 = '' THEN name_key ELSE ?2 END,
          slug = coalesce(?3, slug), member_number = coalesce(?4, member_number)
        WHERE id = ?5
        """
    )
    for person in plan.changedPeople {
      let reference = person.reference
      try update.execute(arguments: [
        reference.name, NameKey(reference.name).value, reference.slug?.value, reference.memberNumber,
        person.id.rawValue,
      ])
    }
  }

  private func writeConnections() throws {
    let insert = try BulkStatement(
      db,
      """
      INSERT INTO fact_connection (person, email, company, position, connected_on, gone_by, line, import_number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    insert.bind(plan.number, at: 8)
    for change in plan.newConnections.sorted(by: { $0.person < $1.person }) {
      let fact = change.fact
      insert.bind(change.person.rawValue, at: 1)
      insert.bind(fact.email, at: 2)
      insert.bind(fact.company, at: 3)
      insert.bind(fact.position, at: 4)
      insert.bind(fact.connectedOn.number, at: 5)
      insert.bind(change.goneBy?.number, at: 6)
      insert.bind(fact.line, at: 7)
      try insert.run()
    }
    let keep = try db.makeStatement(
      sql: """
        INSERT INTO fact_former_connection
          (person, email, company, position, connected_on, import_number, line, replaced_by)
        SELECT person, email, company, position, connected_on, import_number, line, ?2
        FROM fact_connection WHERE person = ?1
        """
    )
    let update = try db.makeStatement(
      sql: """
        UPDATE fact_connection SET email = CASE WHEN ?2 = '' THEN email ELSE ?2 END, company = ?3, position = ?4,
          connected_on = ?5, gone_by = NULL, import_number = ?6, line = ?7
        WHERE person = ?1
        """
    )
    for change in plan.changedConnections {
      let fact = change.fact
      try keep.execute(arguments: [change.person.rawValue, plan.number])
      try update.execute(arguments: [
        change.person.rawValue, fact.email, fact.company, fact.position, fact.connectedOn.number, plan.number,
        fact.line,
      ])
    }
    let go = try db.makeStatement(sql: "UPDATE fact_connection SET gone_by = ?2 WHERE person = ?1")
    for person in plan.goneConnections {
      try go.execute(arguments: [person.rawValue, plan.exportDay.number])
    }
  }

  /// What this export says otherwise than the one before, and the days of the accounts that it does not name.
  private func writeChanges() throws {
    let change = try db.makeStatement(
      sql: """
        INSERT OR IGNORE INTO fact_change
          (import_number, person, kind, before_text, before_position, after_text, after_position)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    for each in plan.networkChanges {
      try change.execute(arguments: [
        plan.number, each.person.rawValue, each.kind.rawValue, each.before.text, each.before.position,
        each.after.text, each.after.position,
      ])
    }
    if plan.closedConnections != nil { try ClosedAccounts.write(plan.closedDays, of: plan.exportDay, db) }
  }

  private func writeInvitations() throws {
    let insert = try BulkStatement(
      db,
      """
      INSERT INTO fact_invitation (request, direction, person, sent_at, sent_at_text, note, line, last_listed,
        import_number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    insert.bind(plan.exportDay.number, at: 8)
    insert.bind(plan.number, at: 9)
    for invitation in plan.newInvitations {
      let fact = invitation.fact
      insert.bind(invitation.request?.rawValue, at: 1)
      insert.bind(fact.direction.rawValue, at: 2)
      insert.bind(invitation.person.rawValue, at: 3)
      insert.bind(Int64(fact.sentAt.timeIntervalSince1970), at: 4)
      insert.bind(fact.sentAtText, at: 5)
      insert.bind(fact.note, at: 6)
      insert.bind(fact.line, at: 7)
      try insert.run()
    }
    let list = try db.makeStatement(
      sql: """
        UPDATE fact_invitation SET last_listed = max(last_listed, ?4)
        WHERE person = ?1 AND direction = ?2 AND sent_at = ?3
        """
    )
    for key in plan.listedInvitations {
      try list.execute(arguments: [
        key.person.rawValue, key.direction.rawValue, key.sentAt, plan.exportDay.number,
      ])
    }
  }

  /// Notes which files the archive held; true where a kind of file is of a newer day than before.
  private func writeFiles(hasMessages: Bool) throws -> Bool {
    let newest = try NewestExports(db)
    var isNewer = false
    let insert = try db.makeStatement(
      sql: """
        INSERT OR IGNORE INTO fact_file (import_number, kind, name, export_day, closed_accounts)
        VALUES (?, ?, ?, ?, ?)
        """
    )
    var files = plan.tallies.filter { $0.kind != .messages }.map { (kind: $0.kind, name: $0.name) }
    if hasMessages { files.append((.messages, FileKind.messages.usualName)) }
    for file in files {
      try insert.execute(arguments: [
        plan.number, file.kind.rawValue, file.name, plan.exportDay.number,
        file.kind == .connections ? plan.closedConnections : nil,
      ])
      isNewer = isNewer || newest[file.kind].map { $0 < plan.exportDay } ?? true
    }
    return isNewer
  }
}

/// Inserts people.
struct PersonInsertion {
  private let statement: BulkStatement

  init(db: Database, importNumber: Int) throws {
    statement = try BulkStatement(
      db,
      """
      INSERT INTO fact_person (id, name, name_key, slug, member_number, import_number) VALUES (?, ?, ?, ?, ?, ?)
      """
    )
    statement.bind(importNumber, at: 6)
  }

  func add(_ id: Person.ID, _ reference: PersonReference) throws {
    statement.bind(id.rawValue, at: 1)
    statement.bind(reference.name, at: 2)
    statement.bind(NameKey(reference.name).value, at: 3)
    statement.bind(reference.slug?.value, at: 4)
    statement.bind(reference.memberNumber, at: 5)
    try statement.run()
  }
}
