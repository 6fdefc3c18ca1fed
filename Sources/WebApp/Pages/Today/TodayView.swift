import Markup
import Vetting
import Workflows

/// What is due today, in the order that matters, and its end.
func todayView(_ page: TodayPage) -> Markup {
  let desk = page.desk
  return div(.class("page wide today")) {
    h1 { page.date }
    if !desk.hasAnything {
      nothingView()
    } else {
      leadView(page)
      toNoteView(page)
      meetingsView(page)
      endingsView(page)
      introductionsPartView(page)
      requestsView(page)
      clicksView(page)
      if desk.isDone { doneView(page) }
      touchesView(page)
      aheadView(page)
      changesView(page)
      p(.class("fence-links")) { a(.href(Paths.week)) { "The last week" } }
    }
  }
}

private func nothingView() -> Markup {
  .joined([
    p(.class("lead")) {
      "Nothing is here yet. Wellmet reads the archive that LinkedIn makes of your own data. Import says how to ask for "
        + "it, or loads a sample network of invented people to look around in."
    },
    p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } },
  ])
}

private func leadView(_ page: TodayPage) -> Markup {
  guard !page.desk.isDone else { return .empty }
  let minutes = max(1, page.minutes)
  return p(.class("lead")) { "What is due today takes about \(Wording.count(minutes, "minute", "minutes"))." }
}

private func toNoteView(_ page: TodayPage) -> Markup {
  partView("How was it?", page.desk.toNote) { record in
    li {
      div(.class("fence-line")) {
        a(.class("name"), .href(Paths.meetings.segment(record.deadline.id.rawValue))) {
          person(record.person.name)
        }
        if let plan = record.deadline.plan {
          span(.class("soft")) {
            "\(plan.form.title), "
            Wording.when(plan, in: page.zone, today: page.today)
          }
        }
      }
    }
  }
}

private func meetingsView(_ page: TodayPage) -> Markup {
  partView("Whom you meet today", page.desk.meetings) { record in
    let address = Paths.meetings.segment(record.deadline.id.rawValue)
    return li {
      div(.class("fence-line")) {
        a(.class("name"), .href(address)) { person(record.person.name) }
        a(.class("button small"), .href(address.segment("brief"))) {
          "Brief"
          span(.class("unseen")) {
            " for "
            person(record.person.name)
          }
        }
      }
      if let plan = record.deadline.plan {
        p(.class("soft")) {
          "\(plan.form.title), "
          Wording.when(plan, in: page.zone, today: page.today)
          if !plan.place.isEmpty {
            ", "
            person(plan.place)
          }
        }
      }
    }
  }
}

private func endingsView(_ page: TodayPage) -> Markup {
  let (expired, due) = (
    page.desk.endings.filter { $0.deadline.expiry(on: page.today) != nil },
    page.desk.endings.filter { $0.deadline.expiry(on: page.today) == nil }
  )
  return .joined([
    partView("Their day is past", expired) { expiredView($0, page.today) },
    partView("To decide today", due) { record in
      li {
        div(.class("fence-line")) {
          a(.class("name"), .href(Paths.meetings.segment(record.deadline.id.rawValue))) {
            person(record.person.name)
          }
          span(.class("soft")) {
            record.deadline.state == .held ? "you met" : "today is the day"
            if record.deadline.age(on: page.today) > 0 {
              ", undecided for \(Wording.days(record.deadline.age(on: page.today)))"
            }
          }
        }
      }
    },
    page.desk.endingsLater > 0
      ? p(.class("soft")) {
        "\(Wording.count(page.desk.endingsLater, "more is", "more are")) left for other days, "
        a(.href(Paths.fence)) { "on the fence" }
        "."
      } : .empty,
  ])
}

private func introductionsPartView(_ page: TodayPage) -> Markup {
  let (due, found) = (page.desk.introductions, page.desk.foundAsks)
  guard !due.isEmpty || found > 0 else { return .empty }
  return section(.class("today-part")) {
    h2 { "Introductions" }
    if !due.isEmpty { introductionsDueView(due, page.today) }
    if found > 0 {
      p(.class("soft")) {
        "\(Wording.count(found, "message", "messages")) may ask for an introduction. "
        a(.href(Paths.introductions)) { "Look at \(found == 1 ? "it" : "them")" }
      }
    }
  }
}

/// Whom to be in touch with this week: told, and not of today, so that today ends without it.
private func touchesView(_ page: TodayPage) -> Markup {
  let touches = page.desk.touches
  guard !touches.isEmpty else { return .empty }
  return section(.class("today-part")) {
    h2 { "This week: \(Wording.count(touches.count, "person", "people")) to be in touch with" }
    ul(.class("plain fence")) {
      for touch in touches.prefix(TodayPage.touchesShown) {
        li {
          div(.class("fence-line")) {
            a(.class("name"), .href(Paths.people.segment(touch.tie.key.rawValue))) { person(touch.tie.name) }
            span(.class("soft")) { TouchWording.last(touch.last, today: page.today) }
          }
          if let reason = touch.reasons.first {
            p { TouchWording.reason(reason, of: touch.tie, today: page.today) }
          }
        }
      }
    }
    p { a(.class("button"), .href(Paths.touch)) { "Go to In touch" } }
  }
}

private func requestsView(_ page: TodayPage) -> Markup {
  let desk = page.desk
  guard let first = desk.requests.first else { return .empty }
  return section(.class("today-part")) {
    h2 { Wording.count(desk.requests.count, "request", "requests") }
    ol(.class("queue")) {
      for row in desk.requests {
        li(.class("whole")) {
          a(.href(Paths.requests.segment(row.id.rawValue))) {
            span(.class("name")) { person(row.name) }
            Wording.ageTime(Wording.day(of: row.sentAt), today: page.today)
            small {
              span(.class("word \(row.recommendation.rawValue)")) { row.recommendation.word }
              " "
              if row.excerpt.isEmpty { "no note" } else { person(row.excerpt) }
            }
          }
        }
      }
    }
    p(.class("acts")) {
      a(
        .class("button first"),
        .href(Paths.requests.segment(first.id.rawValue)),
        .key("j"),
        .keyShortcuts("j")
      ) {
        "Begin with the first"
        key("j")
      }
    }
    if desk.waiting > desk.requests.count {
      p(.class("soft")) {
        "\(Wording.count(desk.waiting - desk.requests.count, "more waits", "more wait")) and may wait until tomorrow."
      }
    }
  }
}

private func clicksView(_ page: TodayPage) -> Markup {
  guard !page.desk.clicks.isEmpty else { return .empty }
  return section(.class("today-part")) {
    h2 { "\(Wording.count(page.desk.clicks.count, "click", "clicks")) on LinkedIn" }
    p {
      person(page.desk.clicks.prefix(3).map(\.name).joined(separator: ", "))
      if page.desk.clicks.count > 3 { " and \(Wording.grouped(page.desk.clicks.count - 3)) more" }
      ". "
      a(.href(Paths.worklist)) { "Go to the work list" }
    }
  }
}

private func doneView(_ page: TodayPage) -> Markup {
  .joined([
    p(.class("enough")) { "That is all for today." },
    page.desk.waiting > 0
      ? p(.class("soft")) {
        "\(Wording.count(page.desk.waiting, "request waits", "requests wait")) until tomorrow; "
        a(.href(Paths.requests)) { "answer more now" }
        ", if you like."
      } : .empty,
  ])
}

private func aheadView(_ page: TodayPage) -> Markup {
  partView("In the next days", page.desk.ahead) { record in
    li {
      div(.class("fence-line")) {
        a(.class("name"), .href(Paths.meetings.segment(record.deadline.id.rawValue))) {
          person(record.person.name)
        }
        span(.class("soft")) {
          if record.deadline.state == .planned, let plan = record.deadline.plan {
            "\(plan.form.title), "
            Wording.when(plan, in: page.zone, today: page.today)
          } else {
            "to be decided by "
            Wording.time(record.deadline.by, today: page.today)
          }
        }
      }
    }
  }
}

private func changesView(_ page: TodayPage) -> Markup {
  let desk = page.desk
  let counts = NetworkChange.Kind.allCases.compactMap { kind in
    desk.changes[kind].flatMap { $0 > 0 ? "\(Wording.grouped($0)) \(kind.weekWords)" : nil }
  }
  if !counts.isEmpty {
    return section(.class("today-part")) {
      h2 { "Since the export before" }
      p {
        "\(counts.joined(separator: ", ")). "
        a(.href(Paths.changes)) { "See who" }
      }
    }
  }
  guard desk.isExportOld, let day = desk.exportDay else { return .empty }
  return p(.class("soft")) {
    "Your newest export is of "
    Wording.time(day, today: page.today)
    ". "
    a(.href(Paths.imports)) { "Ask LinkedIn for a new one" }
    "."
  }
}

private func partView(_ title: String, _ records: [FenceRecord], _ line: (FenceRecord) -> Markup) -> Markup {
  guard !records.isEmpty else { return .empty }
  return section(.class("today-part")) {
    h2 { title }
    ol(.class("plain fence")) { for record in records { line(record) } }
  }
}
