import Markup
import Vetting
import Workflows

/// What the member's own export says is on file with LinkedIn.
func exposureFindingsView(_ report: ExposureReport) -> Markup {
  section(.labelledBy("on-file")) {
    h2(.id("on-file")) { "On file with LinkedIn" }
    if report.asOf != nil {
      if report.findings.isEmpty {
        p(.class("no-note")) { "No address, no phone number and no address book stand in what you imported." }
      } else {
        ul(.class("plain")) { for finding in report.findings { findingView(finding, today: report.today) } }
      }
      if !report.missing.isEmpty {
        p {
          "Not known: what "
          report.missing.map(\.usualName).joined(separator: ", ")
          report.missing.count == 1 ? " holds, which was" : " hold, which were"
          " not in what you imported. Ask LinkedIn for the larger export to have "
          report.missing.count == 1 ? "it." : "them."
        }
      }
    } else {
      p(.class("no-note")) { "Nothing was imported yet, so what is on file is not known." }
      p { a(.class("button"), .href(Paths.imports)) { "Import your archive" } }
    }
    p(.class("soft")) {
      "Where you are signed in, your devices and your logins are in the larger export as well. Wellmet does not read them. "
        + "On LinkedIn they are under Settings & Privacy > Sign in & security."
    }
  }
}

private func findingView(_ finding: ExposureFinding, today: Day) -> Markup {
  li {
    p {
      strong { person(finding.value) }
      if finding.isWarning { ": look at this one" }
    }
    p {
      person(finding.words)
      if !finding.remedy.isEmpty { " \(finding.remedy)" }
    }
    p(.class("soft")) {
      if let day = finding.asOf {
        "As your export of "
        Wording.time(day, today: today)
        " says. "
      }
      outside(finding.address) { "Open it on LinkedIn" }
      ", or go there: \(finding.way)."
    }
  }
}
