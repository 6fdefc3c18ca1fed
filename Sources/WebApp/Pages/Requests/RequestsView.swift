import Markup
import Vetting
import Workflows

/// The Requests page: the request at hand, and the list beside it.
func requestsView(_ page: RequestsPage) -> Markup {
  .joined([page.asksForPurpose ? purposeLineView() : .empty, deskView(page)])
}

private func deskView(_ page: RequestsPage) -> Markup {
  div(.class("desk")) {
    if let current = page.current {
      requestView(current, page)
    } else if let empty = page.empty {
      emptyView(empty, page)
    }
    queueView(page)
  }
}

private func emptyView(_ empty: RequestsPage.Empty, _ page: RequestsPage) -> Markup {
  article(.class("request empty")) {
    switch empty {
    case .noArchive:
      h1 { "Nothing is here yet" }
      p(.class("lead")) {
        "Wellmet reads the archive that LinkedIn makes of your own data. Import says how to ask for it, or "
          + "loads a sample network of invented people to look around in."
      }
      p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } }
      p(.class("alone")) { a(.href(Paths.addRequest)) { "Or type in one request by hand" } }
    case .nothingMatches:
      h1 { "No request matches" }
      p(.class("lead")) {
        if page.search.isEmpty {
          "No open request has this recommendation."
        } else {
          "No open request has these words in its name, headline or note: "
          person(page.search)
        }
      }
      p { a(.class("button"), .href(Paths.requests)) { "Show all \(Wording.grouped(page.open))" } }
    case .allAnswered:
      h1 { "All requests are answered" }
      p(.class("lead")) {
        "That is all. What is left is to click on LinkedIn; the work list has it in order, with links."
      }
      p { a(.class("button first"), .href(Paths.worklist)) { "Go to the work list" } }
      p(.class("alone")) { a(.href(Paths.decided)) { "Look at what you decided" } }
      p(.class("alone")) { a(.href(Paths.addRequest)) { "Add a request that is newer than your export" } }
    }
  }
}

private func queueView(_ page: RequestsPage) -> Markup {
  let isBare = page.empty == .noArchive || page.empty == .allAnswered
  if isBare, !page.canUndo { return .empty }
  return nav(.class("side"), .label("Queue")) {
    if !isBare { searchView(page) }
    if !page.rows.isEmpty { selectionForm(page) }
    if !isBare {
      p(.class("side-links")) {
        a(.href(Paths.addRequest)) { "Add a request" }
        " "
        a(.href(Paths.campaigns)) { "Campaigns" }
      }
    }
    if page.canUndo {
      form(.class("side-links"), .method(.post), .action(Paths.undo)) {
        button(.class("quiet"), .type(.submit), .key("z"), .keyShortcuts("z")) {
          "Undo the last answer"
          key("z")
        }
      }
    }
  }
}

private func searchView(_ page: RequestsPage) -> Markup {
  .joined([
    form(.class("search"), .method(.get), .action(Paths.requests), .role(.search)) {
      label(.for("q"), .class("unseen")) { "Search name, headline and note" }
      span(.class("seek")) {
        input(
          .type(.search),
          .id("q"),
          .name("q"),
          .value(page.search),
          .placeholder("Search"),
          .maxlength(200),
          .autocompleteOff,
          .key("/"),
          .keyShortcuts("/")
        )
        key("/")
      }
      if let only = page.only { input(.type(.hidden), .name("only"), .value(only.rawValue)) }
      button(.type(.submit)) { "Search" }
    },
    p(.class("filter")) {
      filterLink("All", nil, page)
      for answer in Recommendation.allCases { filterLink(answer.word, answer, page) }
    },
  ])
}

private func selectionForm(_ page: RequestsPage) -> Markup {
  form(.class("selection"), .method(.get), .action(Paths.selection)) {
    ol(.class("queue")) { for row in page.rows { rowView(row, page) } }
    if page.matching > page.rows.count {
      p(.class("more")) {
        "Shown: \(Wording.grouped(page.firstRow)) to \(Wording.grouped(page.firstRow + page.rows.count - 1)) "
          + "of \(Wording.grouped(page.matching)). The list moves along with you."
      }
    }
    div(.class("bulk"), .role(.group), .label("Answer the ticked requests together")) {
      p { span(.behaviour(.count)) { "With those ticked" } }
      for answer in Recommendation.allCases {
        button(
          .type(.submit),
          .name("choice"),
          .value(answer.rawValue),
          .class("small \(answer.rawValue)")
        ) {
          "\(answer.word)…"
        }
      }
    }
  }
}

private func filterLink(_ words: String, _ only: Recommendation?, _ page: RequestsPage) -> Markup {
  a(
    .class(only?.rawValue ?? "all"),
    .href(RequestsPage.path(of: nil, search: page.search, only: only)),
    .current(only == page.only ? .item : nil)
  ) { words }
}

private func rowView(_ row: RequestsPage.Row, _ page: RequestsPage) -> Markup {
  li(.class(row.isCurrent ? "current" : "")) {
    label(.class("tick")) {
      input(
        .type(.checkbox),
        .name("id"),
        .value(row.id),
        row.isCurrent ? .key("x") : nil
      )
      if row.isCurrent { key("x") }
      span(.class("unseen")) {
        "Tick "
        person(row.name)
      }
    }
    a(.href(row.path), .current(row.isCurrent ? .item : nil)) {
      span(.class("name")) { person(row.name) }
      Wording.ageTime(row.day, today: page.today)
      small {
        span(.class("word \(row.recommendation.rawValue)")) { row.recommendation.word }
        " "
        if row.excerpt.isEmpty { "no note" } else { person(row.excerpt) }
      }
    }
  }
}
