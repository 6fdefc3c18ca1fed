package import Vetting

/// What came of importing one archive, file by file.
package struct ImportReport: Equatable, Sendable {
  /// Accepted invitations leave the export about so many days after they were accepted: measured over eleven
  /// archives as 177 to 180.
  package static let daysOfInvitations = 180

  /// One file of the archive.
  package struct File: Equatable, Sendable {
    package var tally: FileTally
    package var changes: ChangeCount

    /// A file and what came of it.
    package init(tally: FileTally, changes: ChangeCount) {
      self.tally = tally
      self.changes = changes
    }
  }

  /// The archive as the user named it.
  package var source: String
  /// The number of the import; nil for a dry run.
  package var number: Int?
  package var exportDay: Day
  package var memberName: String?
  package var files: [File]
  package var totals: NetworkTotals
  package var changes: ChangeCount
  /// From which day on the archive can hold accepted invitations; nil without Invitations.csv.
  package var invitationsSince: Day?
  /// True where an export of a later day was imported before: then nothing newer is overwritten.
  package var isOlder: Bool
  /// False where everything was known already.
  package var changedAnything: Bool

  /// A report.
  package init(
    source: String,
    number: Int?,
    exportDay: Day,
    memberName: String?,
    files: [File],
    totals: NetworkTotals,
    changes: ChangeCount,
    invitationsSince: Day?,
    isOlder: Bool,
    changedAnything: Bool
  ) {
    self.source = source
    self.number = number
    self.exportDay = exportDay
    self.memberName = memberName
    self.files = files
    self.totals = totals
    self.changes = changes
    self.invitationsSince = invitationsSince
    self.isOlder = isOlder
    self.changedAnything = changedAnything
  }
}

/// How far an import has come, for a line in the terminal or on the page.
package struct ImportProgress: Equatable, Sendable {
  /// What is going on.
  package enum Step: String, Sendable { case reading, comparing, storing, judging, done }

  package var step: Step
  /// The file being read, where one is.
  package var file: String
  package var rows: Int

  /// A state of progress.
  package init(step: Step, file: String = "", rows: Int = 0) {
    self.step = step
    self.file = file
    self.rows = rows
  }
}

/// What an import is allowed to do.
package struct ImportOptions: Equatable, Sendable {
  /// Import although the archive seems to be somebody else's.
  package var allowOtherMember: Bool
  /// Import although most connections would be gone.
  package var allowLoss: Bool
  /// Read and compare, change nothing.
  package var dryRun: Bool

  /// Nothing out of the ordinary is allowed by default.
  package init(allowOtherMember: Bool = false, allowLoss: Bool = false, dryRun: Bool = false) {
    self.allowOtherMember = allowOtherMember
    self.allowLoss = allowLoss
    self.dryRun = dryRun
  }
}

/// Why an import did not take place.
///
/// Nothing was changed.
package enum ImportError: Error, Equatable, Sendable {
  /// No such file or folder.
  case notFound(path: String)
  /// The input cannot be used. `place` names file and line where known; the sentences are for a person.
  case unusable(place: String, problem: String, remedy: String)
  case refused(ImportRefusal)
}
