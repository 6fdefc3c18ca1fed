package import Foundation
import Markup
import Vetting
package import Workflows

/// What happened in a week, and what comes next.
func weekView(_ report: WeekReport, zone: TimeZone, today: Day) -> Markup {
  .joined([
    h1 {
      "Your network from "
      Wording.time(report.from, today: today)
      " to "
      Wording.time(report.to, today: today)
    },
    report.figures.isEmpty
      ? p(.class("lead")) { "Nothing was decided, and nothing is open." }
      : dl(.class("figures")) {
        for figure in report.figures {
          dt { figure.words }
          dd { figure.value }
        }
      },
    partView("Whom you met", report.held) { held in
      li {
        strong { person(held.name) }
        ", "
        Wording.time(held.outcome.heldOn, today: today)
        ": \(held.outcome.weekWords)"
        if !held.outcome.nextStep.isEmpty {
          " Next: "
          person(held.outcome.nextStep)
        }
      }
    },
    partView("Meetings in the next seven days", report.meetingsAhead) { record in
      li {
        strong { person(record.person.name) }
        ", \(WeekReport.when(record, in: zone))"
      }
    },
    partView("To be decided in the next seven days", report.endingsAhead) { record in
      li {
        strong { person(record.person.name) }
        ", by "
        Wording.time(record.deadline.by, today: today)
        if record.deadline.expiry(on: report.to) != nil {
          " (past; proposed: \(record.proposal.end.word))"
        }
      }
    },
  ])
}

/// The ways on from the page: other weeks, and files.
func weekLinks(_ report: WeekReport, today: Day) -> Markup {
  let (before, after) = (report.to.advanced(by: -7), report.to.advanced(by: 7))
  let ending = report.to.iso
  return .joined([
    p(.class("acts")) {
      a(.class("button"), .href(Paths.week.segment("report.html").query("ending", ending))) {
        "Save as a page"
      }
      a(.class("button"), .href(Paths.week.segment("report.md").query("ending", ending))) {
        "Save as Markdown"
      }
    },
    p(.class("fence-links")) {
      a(.href(Paths.week.query("ending", before.iso)), .key("k"), .keyShortcuts("k")) {
        "The week before"
        key("k")
      }
      if after <= today {
        a(.href(Paths.week.query("ending", after.iso)), .key("j"), .keyShortcuts("j")) {
          "The week after"
          key("j")
        }
      }
    },
  ])
}

private func partView<Item>(_ title: String, _ items: [Item], _ line: (Item) -> Markup) -> Markup {
  guard !items.isEmpty else { return .empty }
  return section {
    h2 { title }
    ul(.class("plain")) { for item in items { line(item) } }
  }
}

/// The digest of a week as one file that needs nothing else.
package enum WeekFile {
  /// The bytes of the page, UTF-8; times are on the clocks of a zone.
  package static func html(_ report: WeekReport, in zone: TimeZone) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        title { "Your network from \(report.from.iso) to \(report.to.iso)" }
        inlineStyle(
          """
          :root{color-scheme:light dark}
          body{font:1rem/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
          h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}
          dl{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem}
          dt,dd{margin:0;padding:.3rem 0;border-bottom:1px solid #8886}dd{text-align:right;font-weight:600}
          ul{padding-left:1.2rem}li{margin-bottom:.3rem}
          """
        )
      }
      body { main { weekView(report, zone: zone, today: report.to) } }
    }
    return page.bytes
  }
}
