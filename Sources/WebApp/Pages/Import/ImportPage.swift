import Foundation
import Markup
import Vetting
import Workflows

/// The values of the Import page.
struct ImportPage: Sendable {
  /// How the last import of this run ended.
  enum Last: Sendable {
    case none
    case reports([Report])
    case failed(Problem, canInsist: Bool)
  }

  /// What came of one archive.
  struct Report: Sendable {
    var source: String
    var changedAnything: Bool
    var isOlder: Bool
    var exportDay: Day
    var memberName: String?
    var since: Day?
    var files: [File]
  }

  /// What came of one file.
  struct File: Sendable {
    var name: String
    var rows: Int
    var kept: Int
    var skipped: [(words: String, lines: [Int])]
    var changes: ChangeCount
  }

  /// An earlier import.
  struct Past: Sendable {
    var number: Int
    var importedOn: Day
    var exportDay: Day
    var changes: ChangeCount
  }

  var last: Last
  var past: [Past]
  var totals: NetworkTotals
  /// How many requests wait for an answer.
  var open: Int
  var isSample: Bool
  var today: Day

  /// True where the workspace holds nothing.
  var isEmpty: Bool { past.isEmpty }

  /// What an import that ended has to say.
  static func last(_ state: ImportDesk.State) -> Last {
    switch state {
    case .idle, .running: .none
    case .finished(let reports): .reports(reports.map(Report.init))
    case .failed(let failure): .failed(Problem(failure), canInsist: failure.canInsist)
    }
  }
}

extension ImportPage.Report {
  init(_ report: ImportReport) {
    source = lastPart(of: report.source)
    changedAnything = report.changedAnything
    isOlder = report.isOlder
    exportDay = report.exportDay
    memberName = report.memberName
    since = report.invitationsSince
    files = report.files.map { file in
      ImportPage.File(
        name: file.tally.name,
        rows: file.tally.rows,
        kept: file.tally.kept,
        skipped: file.tally.skipped.map { rows in
          ("\(Wording.grouped(rows.count)): \(rows.reason.words)", rows.reason.isExpected ? [] : rows.lines)
        },
        changes: file.changes
      )
    }
  }
}

/// The part of a path after its last slash.
func lastPart(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
}

extension ImportProgress {
  /// What is going on, as a sentence.
  var sentence: String {
    switch step {
    case .reading: file.isEmpty ? "Reading the archive." : "Reading \(lastPart(of: file))."
    case .comparing: "Comparing with what is known."
    case .storing: "Storing."
    case .judging: "Judging the requests."
    case .done: "Done."
    }
  }
}
