import Markup
import Vetting
import Workflows

/// Where LinkedIn lists the requests that wait.
private let invitationsAddress = "https://www.linkedin.com/mynetwork/invitation-manager/received/"

/// What to click on LinkedIn, day by day.
func worklistView(_ page: WorklistPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Work list" }
    if page.batches.isEmpty {
      p(.class("lead")) {
        page.ended.isEmpty
          ? "Nothing is to be done on LinkedIn yet. Each answer puts its click here, with a link."
          : "Everything is done. Your next export will confirm it."
      }
      if page.ended.isEmpty {
        p { a(.class("button first"), .href(Paths.requests)) { "Go to the requests" } }
      }
    } else {
      p(.class("lead")) {
        "\(Wording.count(page.open, "click", "clicks")) to make on LinkedIn, by you: Wellmet never signs in there. "
          + "At most \(page.perDay) a day, since LinkedIn looks closely at many clicks in a short time and may restrict "
          + "an account for them. Answers to requests come first, then removals."
      }
      if page.kinds.contains(where: { $0 != .remove }) {
        p(.class("alone")) { outside(invitationsAddress) { "Open the requests on LinkedIn" } }
      }
      for batch in page.batches.prefix(WorklistPage.daysShown) { batchView(batch, page) }
      if page.batches.count > WorklistPage.daysShown {
        let rest = page.batches.dropFirst(WorklistPage.daysShown).reduce(0) { $0 + $1.items.count }
        p(.class("soft")) { "\(Wording.grouped(rest)) more follow on later days." }
      }
      clicksView(page)
    }
    if !page.ended.isEmpty {
      details(.class("ended"), .open(page.batches.isEmpty)) {
        summary { "Done or not possible, newest first" }
        ol(.class("journal")) { for item in page.ended { endedView(item, page) } }
      }
    }
  }
}

private func batchView(_ batch: WorklistPage.Batch, _ page: WorklistPage) -> Markup {
  section {
    h2 {
      if batch.day == page.today {
        "Today"
      } else if batch.day == page.today.advanced(by: 1) {
        "Tomorrow"
      } else {
        Wording.time(batch.day, today: page.today)
      }
    }
    ol(.class("tasks")) {
      for item in batch.items {
        li {
          p {
            span(.class(item.kind.colour)) { item.kind.instruction }
            " "
            if let address = item.profileURL {
              outside(address) { person(item.name) }
            } else {
              strong { person(item.name) }
            }
            if let text = item.text {
              " "
              a(.class("see"), .href(text)) { "a text for it" }
            }
            if let day = item.reopenedBy {
              " "
              small {
                "still listed by your export of "
                Wording.time(day, today: page.today)
              }
            }
            if item.kind == .remove {
              " "
              small {
                item.sharesOthers
                  ? "They will see you at the 2nd level: you know others in common."
                  : "They may see you at the 2nd level, or the 3rd where no mutual connection is known."
              }
            }
          }
          form(.method(.post), .action(Paths.worklist.segment(item.id))) {
            outcomeButton("done", "Done", item, className: "small")
            outcomeButton("not-possible", "Not possible", item, className: "small quiet")
          }
        }
      }
    }
  }
}

private func clicksView(_ page: WorklistPage) -> Markup {
  details(.class("clicks")) {
    summary { "What each click does" }
    dl {
      for kind in page.kinds {
        dt(.class(kind.colour)) { kind.word }
        dd { kind.onLinkedIn }
      }
      dt { "Done" }
      dd { "You have clicked it. Your next export confirms it, as far as LinkedIn shows it there." }
      dt { "Not possible" }
      dd { "The request is gone, or LinkedIn lets you do nothing. It leaves the list and can be put back." }
    }
  }
}

private func outcomeButton(
  _ value: String,
  _ words: String,
  _ item: WorklistPage.Item,
  className: String
) -> Markup {
  button(.type(.submit), .name("outcome"), .value(value), .class(className)) {
    words
    span(.class("unseen")) {
      ": "
      person(item.name)
    }
  }
}

private func endedView(_ item: WorklistPage.Item, _ page: WorklistPage) -> Markup {
  li {
    if let day = item.endedOn ?? item.confirmedOn { Wording.time(day, today: page.today) } else { span {} }
    div {
      p {
        switch item.outcome {
        case .done?: "Done: "
        case .notPossible?: "Not possible: "
        case .withdrawn?: "Withdrawn: "
        case nil: "Seen in your export: "
        }
        item.kind.instruction
        " "
        a(.href(item.subject)) { person(item.name) }
      }
      if let day = item.confirmedOn {
        p(.class("soft")) {
          "Confirmed by your export of "
          Wording.time(day, today: page.today)
          "."
        }
      }
    }
    if item.outcome != nil, item.confirmedOn == nil {
      form(.method(.post), .action(Paths.worklist.segment(item.id))) {
        outcomeButton("open", "Put back", item, className: "quiet")
      }
    }
  }
}
