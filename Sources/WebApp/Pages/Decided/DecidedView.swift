import Markup
import Vetting
import Workflows

/// What was answered, newest first; each can be taken back.
func decidedView(_ page: DecidedPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Decided" }
    if page.items.isEmpty {
      p(.class("lead")) {
        "You have not answered a request yet. Every answer is kept here and can be taken back."
      }
      p { a(.class("button first"), .href(Paths.requests)) { "Go to the requests" } }
    } else {
      p(.class("lead")) {
        "\(Wording.count(page.holding, "answer holds", "answers hold")). "
        if page.overrides > 0 {
          "\(Wording.count(page.overrides, "goes", "go")) against what Wellmet recommended. "
        }
        if page.items.count == DecidedPage.most { "The newest \(DecidedPage.most) are shown." }
      }
      for group in page.groups {
        section {
          h2 {
            if group.day == page.today { "Today" } else { Wording.time(group.day, today: page.today) }
          }
          ol(.class("journal")) { for item in group.items { itemView(item, page) } }
        }
      }
    }
  }
}

private func itemView(_ item: DecidedPage.Item, _ page: DecidedPage) -> Markup {
  li(.class(item.undoneOn == nil ? "" : "undone")) {
    div {
      p {
        strong(.class(item.choice.rawValue)) { item.choice.word }
        " "
        a(.href(Paths.requests.segment(item.request))) { person(item.name) }
      }
      if let deadline = item.deadline {
        p(.class("soft")) {
          "to be decided by "
          Wording.time(deadline, today: page.today)
        }
      }
      if let overruled = item.overruled {
        p(.class("soft")) {
          "Your own choice: Wellmet recommended "
          span(.class(overruled.rawValue)) { overruled.word }
          "."
        }
      }
      if let undone = item.undoneOn {
        p(.class("soft")) {
          "Taken back on "
          Wording.time(undone, today: page.today)
          "."
        }
      } else if item.decidedBy != "pages" {
        p(.class("soft")) {
          "On the "
          person(item.decidedBy)
          "."
        }
      }
    }
    if item.undoneOn == nil {
      form(.method(.post), .action(Paths.undo)) {
        input(.type(.hidden), .name("first"), .value(String(item.decision)))
        input(.type(.hidden), .name("last"), .value(String(item.decision)))
        input(.type(.hidden), .name("back"), .value("decided"))
        button(.type(.submit), .class("quiet")) {
          "Take back"
          span(.class("unseen")) {
            ": "
            person(item.name)
          }
        }
      }
    }
  }
}
