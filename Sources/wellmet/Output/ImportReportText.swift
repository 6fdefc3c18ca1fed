import Vetting
import Workflows

/// The import report as a person reads it.
enum ImportReportText {
  static func print(_ report: ImportReport) {
    Terminal.line("\(report.source)")
    let whose = report.memberName.map { "\($0)'s archive" } ?? "Archive"
    Terminal.line("\(whose), exported on \(report.exportDay.iso).")
    if report.isOlder { Terminal.line("A newer export is known: nothing newer was overwritten.") }
    Terminal.line()
    var rows = [["file", "rows", "kept", "new", "changed", "gone"]]
    for file in report.files {
      rows.append([
        file.tally.name, "\(file.tally.rows)", "\(file.tally.kept)", "\(file.changes.new)",
        "\(file.changes.changed)", "\(file.changes.gone)",
      ])
    }
    Table.print(rows, numbersFrom: 1)
    printSkipped(report)
    Terminal.line()
    let totals = report.totals
    Terminal.line(
      "Known now: \(totals.people) people, \(totals.connections) connections"
        + (totals.closedAccounts > 0 ? " (and \(totals.closedAccounts) whose account is closed)" : "")
        + ", \(totals.requests) requests, \(totals.sentInvitations) sent invitations, "
        + "\(totals.messages) messages in \(totals.conversations) conversations."
    )
    if let since = report.invitationsSince {
      Terminal.line("Requests since \(since.iso); accepted ones leave the export after about 180 days.")
    }
    if report.number == nil {
      Terminal.line("Dry run: nothing was changed.")
    } else if !report.changedAnything {
      Terminal.line("Everything was known already: nothing changed.")
    }
  }

  private static func printSkipped(_ report: ImportReport) {
    let skipped = report.files.flatMap { file in file.tally.skipped.map { (file.tally.name, $0) } }
    guard !skipped.isEmpty else { return }
    Terminal.line()
    for (name, rows) in skipped {
      let lines =
        rows.lines.map(String.init).joined(separator: ", ") + (rows.count > rows.lines.count ? ", …" : "")
      Terminal.line("\(name): \(rows.count) × \(rows.reason.words) (line \(lines))")
    }
  }
}

/// Plain columns, wide enough for what they hold.
enum Table {
  /// Prints rows; columns from `numbersFrom` on are aligned to the right.
  static func print(_ rows: [[String]], numbersFrom: Int = .max) {
    let shown = rows.map { $0.map(Terminal.shown) }
    let count = shown.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in shown.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    for row in shown {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        if column > 0 { line += "  " }
        if column >= numbersFrom {
          line += padding + cell
        } else {
          line += column == row.count - 1 ? cell : cell + padding
        }
      }
      Terminal.line(line)
    }
  }
}
