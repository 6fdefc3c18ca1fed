import Foundation
import Markup
import Vetting
import Workflows

/// What to know before a meeting, on one page that prints well.
func briefView(_ brief: MeetingBrief, zone: TimeZone, today: Day) -> Markup {
  let record = brief.record
  let address = Paths.meetings.segment(record.deadline.id.rawValue)
  return article(.class("request page wide brief")) {
    h1(.dirAuto) { person(record.person.name) }
    if !record.work.isEmpty { p(.class("headline"), .dirAuto) { person(record.work) } }
    p(.class("who")) {
      if let plan = record.deadline.plan, record.deadline.state == .planned {
        "\(plan.form.title), "
        Wording.when(plan, in: zone, today: today)
        if !plan.place.isEmpty {
          ", "
          person(plan.place)
        }
      } else {
        "to be decided by "
        Wording.time(record.deadline.by, today: today)
      }
      span(.class("back")) {
        " · "
        a(.href(address)) { "back to the meeting" }
      }
    }
    if !brief.summary.isEmpty { p(.class("verdict")) { person(brief.summary) } }
    if !brief.note.isEmpty {
      blockquote(.class("note"), .dirAuto) { bdi { brief.note } }
    }
    partView("Three questions worth asking", brief.brief.questions, isOrdered: true)
    partView("A good outcome", brief.brief.goodOutcome)
    partView("What you share", brief.brief.shared, empty: "Nothing that your files show.")
    partView(
      "What is in it for both",
      brief.brief.benefit,
      empty: "Not known: write your purpose and their headline, and it is compared."
    )
    partView("Speaks for them", brief.brief.inFavour)
    partView("Speaks against", brief.brief.against)
    partView("Not known", brief.brief.unknown)
    if !brief.lastWords.isEmpty {
      section {
        h2 { "The last words" }
        wordsView(brief.lastWords, today)
      }
    }
    recordsView(brief.records, today)
    p(.class("acts")) {
      button(.type(.button), .behaviour(.print), .hidden()) { "Print" }
    }
  }
}

private func partView(
  _ title: String,
  _ lines: [String],
  isOrdered: Bool = false,
  empty: String = ""
) -> Markup {
  if lines.isEmpty {
    guard !empty.isEmpty else { return .empty }
    return section {
      h2 { title }
      p(.class("soft")) { empty }
    }
  }
  let items: Markup = .joined(lines.map { line in li { person(line) } })
  return section {
    h2 { title }
    if isOrdered { ol { items } } else { ul { items } }
  }
}

private func recordsView(_ records: [PersonRecord], _ today: Day) -> Markup {
  guard !records.isEmpty else { return .empty }
  return section {
    h2 { "What you wrote down" }
    ul(.class("plain")) {
      for record in records.reversed() {
        li {
          strong { record.kind.title }
          " "
          Wording.time(record.day, today: today)
          if !record.text.isEmpty { p(.class("own"), .dirAuto) { person(record.text) } }
        }
      }
    }
  }
}
