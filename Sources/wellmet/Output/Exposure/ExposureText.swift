import Vetting
import Workflows

/// Exposure as a person reads it in the terminal.
enum ExposureText {
  /// The whole: who sees what, the settings, what is on file, risky viewers.
  static func print(_ report: ExposureReport) {
    let sights = report.items.map { item in
      [item.setting.rawValue]
        + ExposureViewer.allCases.map { viewer in
          ExposureSight(item.setting, for: viewer, report.checks, today: report.today)?.state.word ?? "-"
        }
        + [ground(item, report)]
    }
    Table.print(
      [["setting"] + ExposureViewer.allCases.map { $0.title.lowercased() } + ["known from"]] + sights
    )
    Terminal.line("Connections that you share with somebody stay visible to them, whatever you choose.")
    Terminal.line()
    for item in report.items {
      print(item)
      Terminal.line()
    }
    if let next = report.next { Terminal.line("Look at this one next: \(next.setting.rawValue).") }
    if report.isOwnPolicy {
      Terminal.line("Your policy is your own; what is recommended goes with the guarded one.")
    }
    Terminal.line()
    if report.asOf == nil {
      Terminal.line("Nothing was imported yet, so what is on file is not known.")
    } else {
      for finding in report.findings { print(finding) }
      if !report.missing.isEmpty {
        Terminal.line(
          "Not in what you imported, so not known: \(report.missing.map(\.usualName).joined(separator: ", "))."
        )
      }
    }
    Terminal.line("Sessions, devices and logins are not read.")
    if !report.risky.isEmpty {
      Terminal.line()
      print(report.risky, people: false)
    }
  }

  /// One setting.
  static func print(_ item: ExposureItem) {
    let guide = item.setting.guide
    let standing =
      item.check.map { check in
        "\(check.choice.id), looked at on \(check.on.iso)\(item.state == .aged ? "; look again" : "")"
      } ?? "not looked at"
    Terminal.line("\(item.setting.rawValue): \(standing)")
    Terminal.line("  \(guide.title). \(guide.usualWords)")
    Terminal.line("  Recommended: \(item.advice.choice). \(item.advice.reason)")
    Terminal.line("  Choices: \(guide.choices.map { "\($0.id) (\($0.words))" }.joined(separator: ", "))")
    Terminal.line("  \(guide.way)")
    Terminal.line("  \(guide.address)")
  }

  /// Something on file.
  static func print(_ finding: ExposureFinding) {
    Terminal.line("\(finding.isWarning ? "!" : " ") \(finding.value)")
    Terminal.line("    \(finding.words)\(finding.remedy.isEmpty ? "" : " \(finding.remedy)")")
    if let day = finding.asOf { Terminal.line("    As your export of \(day.iso) says.") }
    Terminal.line("    \(finding.way)")
  }

  /// Risky viewers with their counts, and the people on request.
  static func print(_ counts: [RiskyViewers.Count], people: Bool) {
    guard !counts.isEmpty else {
      return Terminal.line("You named no risky viewers. `wellmet exposure viewers add` names one.")
    }
    Table.print(
      [["number", "kind", "who", "now", "to let go", "left then", "reason"]]
        + counts.map { count in
          [
            count.viewer.id == 0 ? "" : String(count.viewer.id), count.viewer.kind.rawValue,
            count.viewer.name,
          ]
            + [count.tally?.listed, count.tally?.leaving, count.tally?.left].map {
              $0.map(String.init) ?? "not known"
            }
            + [count.viewer.reason]
        }
    )
    guard people else { return }
    for candidate in counts.flatMap({ $0.people ?? [] }) {
      let work = [candidate.position, candidate.company].filter { !$0.isEmpty }.joined(separator: ", ")
      Terminal.line(
        "  \(candidate.key.rawValue)  \(candidate.name)\(work.isEmpty ? "" : ", \(work)")\(candidate.isLeaving ? ", to be let go" : "")"
      )
    }
  }

  private static func ground(_ item: ExposureItem, _ report: ExposureReport) -> String {
    let sights = ExposureViewer.allCases.compactMap { viewer in
      ExposureSight(item.setting, for: viewer, report.checks, today: report.today)
    }
    return sights.first?.ground.words(\.iso) ?? ""
  }
}
