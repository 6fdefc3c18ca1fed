import Foundation
import Markup
import Vetting
import Workflows

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
    partView("Not noted yet", report.toNote) { record in
      li {
        strong { person(record.person.name) }
        ", \(WeekReport.when(record, in: zone))"
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
