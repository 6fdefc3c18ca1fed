import Archives
import Vetting

extension Workspace {
  /// Imports archives, folders or single files, each in one transaction; single files together are one archive.
  ///
  /// Throws `ImportError` for what a person can mend, `StoreError` from the database.
  package func importArchives(
    _ paths: [String],
    options: ImportOptions = ImportOptions(),
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> [ImportReport] {
    // All are opened before the first is imported: a wrong path among several changes nothing.
    let archives = try ArchiveSelection.open(paths)
    let reports = try archives.map { try importArchive($0, options: options, progress: progress) }
    if !options.dryRun, reports.contains(where: \.changedAnything) {
      progress(ImportProgress(step: .judging))
      try refreshAssessments()
    }
    progress(ImportProgress(step: .done))
    return reports
  }

  /// Reads, compares, stores one archive.
  func importArchive(
    _ archive: Archive,
    options: ImportOptions,
    progress: (ImportProgress) -> Void
  ) throws -> ImportReport {
    // What the network was worth after the import before cannot be reckoned once this one is in.
    if !options.dryRun { try noteWorth() }
    let stored = try store.storedNetwork()
    var messages: MessagesAhead?
    defer { messages?.cancel() }
    let facts = try ImportError.translating {
      () throws(ArchiveError) in
      try FactsReader.read(
        archive.files,
        exportDayFromName: archive.exportDay,
        progress: { kind, rows in
          progress(ImportProgress(step: .reading, file: kind.usualName, rows: rows))
        },
        whenMemberIsKnown: { found in
          // From here on the messages are read, while the rest is read, compared and stored.
          let member = ImportPlan.member(found, stored: stored.member)
          messages = archive.files.first { $0.kind == .messages }.map { MessagesAhead($0, member: member) }
        }
      )
    }
    for tally in facts.tallies where tally.kind != .messages && !tally.yieldedSomething {
      throw ImportError.noRows(in: tally, of: archive)
    }
    progress(ImportProgress(step: .comparing))
    let plan: ImportPlan
    do throws(ImportRefusal) {
      plan = try ImportPlan.make(
        facts,
        stored: stored,
        allowing: ImportPlan.Allowances(otherMember: options.allowOtherMember, loss: options.allowLoss),
        fallbackDay: today
      )
    } catch {
      throw ImportError.refused(error)
    }
    let applied = try store.apply(plan, at: now(), dryRun: options.dryRun) {
      guard let batch = try messages?.next() else {
        if let tally = messages?.tally, !tally.yieldedSomething {
          throw ImportError.noRows(in: tally, of: archive)
        }
        return nil
      }
      progress(ImportProgress(step: .storing, file: "messages", rows: messages?.tally.rows ?? 0))
      return batch
    }
    return report(
      archive,
      plan: plan,
      messages: messages?.tally,
      applied: applied,
      stored: stored,
      dryRun: options.dryRun
    )
  }

  private func report(
    _ archive: Archive,
    plan: ImportPlan,
    messages: FileTally?,
    applied: AppliedImport,
    stored: StoredNetwork,
    dryRun: Bool
  ) -> ImportReport {
    let tallies = plan.tallies.filter { $0.kind != .messages } + (messages.map { [$0] } ?? [])
    let order = FileKind.allCases
    let files =
      tallies
      .sorted { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
      .map { ImportReport.File(tally: $0, changes: applied.changes[$0.kind] ?? ChangeCount()) }
    let newest = stored.newestExport.values.max()
    return ImportReport(
      source: archive.path,
      number: dryRun ? nil : applied.number,
      exportDay: plan.exportDay,
      memberName: plan.member.map(\.name).flatMap { $0.isEmpty ? nil : $0 },
      files: files,
      totals: applied.totals,
      changes: applied.changes.values.reduce(ChangeCount(), +),
      invitationsSince: archive.files.contains { $0.kind == .invitations }
        ? plan.exportDay.advanced(by: -ImportReport.daysOfInvitations) : nil,
      isOlder: newest.map { plan.exportDay < $0 } ?? false,
      changedAnything: applied.changedAnything
    )
  }

  /// Past imports, newest first.
  package func imports() throws -> [ImportRecord] { try store.imports() }

  /// What the workspace holds.
  package func totals() throws -> NetworkTotals { try store.totals() }
}
