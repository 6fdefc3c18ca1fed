import Markup
import Vetting
import Workflows

/// Everything undecided: past its day, in time, and not looked at yet.
func fenceView(_ page: FencePage) -> Markup {
  div(.class("page wide")) {
    h1 { FencePage.title }
    if page.count == 0 {
      p(.class("lead")) {
        "Nothing is on the fence. What you answer with Meet first, and connections that you are unsure of, stand here "
          + "with the day by which they must end."
      }
    } else {
      p(.class("lead")) {
        page.count == 1
          ? "One thing is undecided, and it has a day. Ask, meet, then decide."
          : "\(Wording.grouped(page.count)) things are undecided, each with a day. Ask, meet, then decide."
      }
    }
    if !page.expired.isEmpty {
      section {
        h2 { "Their day is past" }
        ol(.class("plain fence")) {
          for record in page.expired.prefix(FencePage.linesShown) { expiredView(record, page.today) }
        }
        moreView(page.expired.count)
      }
    }
    if !page.open.isEmpty {
      section {
        h2 { "In time" }
        ol(.class("plain fence")) {
          for record in page.open.prefix(FencePage.linesShown) { openView(record, page) }
        }
        moreView(page.open.count)
      }
    }
    waitingView(page)
    timesView(page.times)
    p(.class("fence-links")) {
      a(.href(Paths.calendar)) { "Calendar" }
      a(.href(Paths.drafts)) { "Your wording" }
      a(.href(Paths.week)) { "The last week" }
    }
  }
}

/// That there are more than are shown; they come up as those before them are decided.
private func moreView(_ count: Int) -> Markup {
  guard count > FencePage.linesShown else { return .empty }
  return p(.class("soft")) {
    "\(Wording.count(count - FencePage.linesShown, "more comes", "more come")) up as these are decided; "
    "“wellmet meeting list” shows all."
  }
}

/// One whose day is past, with the end that is proposed and one click to take it.
func expiredView(_ record: FenceRecord, _ today: Day) -> Markup {
  let deadline = record.deadline
  let proposal = record.proposal
  let address = Paths.meetings.segment(deadline.id.rawValue)
  return li {
    div(.class("fence-line")) {
      a(.class("name"), .href(address)) { person(record.person.name) }
      span(.class("soft")) {
        "its day was "
        Wording.time(deadline.by, today: today)
        ", undecided for \(Wording.days(deadline.age(on: today)))"
      }
    }
    p {
      "Proposed: "
      strong(.class(proposal.end.colour)) { proposal.end.word }
      ". \(proposal.reason)"
      if let expiry = deadline.expiry(on: today) {
        " "
        small {
          if expiry.isGraceOver {
            "The week of grace is over, too. Nothing is done unless you do it."
          } else {
            "Grace until "
            Wording.time(expiry.graceUntil, today: today)
            ". Nothing is done unless you do it."
          }
        }
      }
    }
    form(.class("by"), .method(.post), .action(address.segment("decide"))) {
      button(
        .type(.submit),
        .name("choice"),
        .value(proposal.end.value),
        .class("small \(proposal.end.colour)")
      ) {
        proposal.end.word
        span(.class("unseen")) {
          ": "
          person(record.person.name)
        }
      }
      a(.class("button small quiet"), .href(address)) {
        "Something else"
        span(.class("unseen")) {
          ": "
          person(record.person.name)
        }
      }
    }
  }
}

private func openView(_ record: FenceRecord, _ page: FencePage) -> Markup {
  let deadline = record.deadline
  return li {
    div(.class("fence-line")) {
      a(.class("name"), .href(Paths.meetings.segment(deadline.id.rawValue))) { person(record.person.name) }
      span {
        "by "
        Wording.time(deadline.by, today: page.today)
      }
    }
    p(.class("soft")) {
      if deadline.state == .planned, let plan = deadline.plan {
        "\(plan.form.title), "
        Wording.when(plan, in: page.zone, today: page.today)
      } else {
        switch deadline.state {
        case .asked: "Asked on "
        case .held: "You met on "
        default: "Undecided since "
        }
        if let last = deadline.path.last { Wording.time(last.on, today: page.today) }
      }
      if deadline.age(on: page.today) > 0 {
        ", undecided for \(Wording.days(deadline.age(on: page.today)))"
      }
      if deadline.snoozes > 0 {
        ", put off \(deadline.snoozes == 1 ? "once" : "\(deadline.snoozes) times")"
      }
    }
  }
}

private func waitingView(_ page: FencePage) -> Markup {
  let waiting = page.waiting
  guard waiting.count > 0 else { return .empty }
  return section {
    h2 { "Not looked at yet" }
    p {
      a(.href(Paths.requests)) { Wording.count(waiting.count, "request", "requests") }
      waiting.count == 1 ? " waits for a first answer" : " wait for a first answer"
      if let oldest = waiting.oldest {
        ", the oldest since "
        Wording.time(oldest, today: page.today)
      }
      let parts = [
        (waiting.underAWeek, "for less than a week"), (waiting.underAMonth, "for less than a month"),
        (waiting.older, "for longer"),
      ]
      ": "
      parts.filter { $0.0 > 0 }.map { "\(Wording.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
      "."
    }
  }
}

private func timesView(_ times: DecisionTimes) -> Markup {
  guard let median = times.median else { return .empty }
  return section {
    h2 { "How long your decisions took" }
    p {
      "Half of \(Wording.count(times.count, "decision", "decisions")) took \(Wording.days(median)) or fewer, from the "
      "day they asked to the day you decided."
      if let fence = times.fenceMedian {
        " Half of those that you put on the fence took \(Wording.days(fence)) or fewer."
      }
    }
    monthsView(times)
  }
}

/// The middle of each month as a bar, and the table of all months; one month alone has the table.
private func monthsView(_ times: DecisionTimes) -> Markup {
  let months = Array(times.months.suffix(FencePage.monthsShown))
  let behind = PlotTable(
    name: "How long decisions took, by month",
    columns: [
      PlotTable.Column(title: "Month", isNumber: false), PlotTable.Column(title: "Decisions"),
      PlotTable.Column(title: "Half took"), PlotTable.Column(title: "The longest"),
    ],
    rows: times.months.reversed().map { month in
      PlotTable.Row(
        head: .words(Wording.month(month.month, month.year)),
        cells: [Wording.grouped(month.count), Wording.days(month.median), Wording.days(month.longest)]
      )
    }
  )
  guard months.count > 1 else { return plotTableView(behind) }
  return barPlotView(
    BarPlot(
      frame: PlotFrame(
        id: "months",
        title: "How long half of the decisions took, by month",
        words: months.map { "\(Wording.month($0.month, $0.year)): \(Wording.days($0.median))" }
          .joined(separator: "; "),
        table: behind
      ),
      tones: [.meet],
      rows: months.map { month in
        BarPlot.Row(
          name: Wording.month(month.month, month.year),
          amounts: [Double(month.median)],
          words: Wording.days(month.median)
        )
      },
      names: .beside(names: 26, words: 16)
    )
  )
}
