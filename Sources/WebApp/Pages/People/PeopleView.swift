import Markup
import Vetting
import Workflows

/// The list of people, with what narrows it beside it.
func peopleView(_ page: PeoplePage) -> Markup {
  guard page.hasPeople else {
    return div(.class("page")) {
      h1 { "People" }
      p(.class("lead")) { "Nobody is here yet. Import your archive, and everybody whom it names comes up." }
      p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } }
    }
  }
  return div(.class("desk people")) {
    div(.class("request")) {
      h1 { "People" }
      peopleSearchView(page)
      peopleResultsView(page)
    }
    facetsView(page)
  }
}

private func peopleSearchView(_ page: PeoplePage) -> Markup {
  form(.class("search"), .method(.get), .action(Paths.people), .role(.search), .behaviour(.seek)) {
    label(.for("q"), .class("unseen")) { "Search names, companies, positions, notes, tags and messages" }
    span(.class("seek")) {
      input(
        .type(.search),
        .id("q"),
        .name("q"),
        .value(page.query.text),
        .placeholder("Name, company, position, note, tag or message"),
        .maxlength(200),
        .autocompleteOff,
        .key("/"),
        .keyShortcuts("/")
      )
      key("/")
    }
    carriedView(page.query, without: ["q", "order"])
    label(.for("order"), .class("unseen")) { "Order" }
    select(.id("order"), .name("order")) {
      for (order, words) in [
        (PeopleQuery.Order.strength, "Strongest tie"), (.lastWord, "Last word"),
        (.connected, "Newest connection"),
        (.name, "Name"), (.company, "Company"),
      ] {
        option(.value(order.rawValue), .selected(order == page.query.order)) { words }
      }
    }
    button(.type(.submit)) { "Search" }
  }
}

/// A question as hidden fields of a form, without what the form itself asks for.
func carriedView(_ query: PeopleQuery, without own: Set<String>) -> Markup {
  let fields = FormFields(PeoplePage.saved(query).utf8)
  return .joined(
    PeoplePage.fields.filter { !own.contains($0) }.compactMap { name in
      fields[name].map { input(.type(.hidden), .name(name), .value($0)) }
    }
  )
}

/// Those who match: the part of the page that changes while somebody types.
func peopleResultsView(_ page: PeoplePage) -> Markup {
  let matched = MatchedText(page.query.text)
  let first = page.query.offset
  return div(.id("results")) {
    p(.class("soft"), .role(.status)) {
      if page.slice.matching == 0 {
        "Nobody matches."
      } else {
        "\(Wording.count(page.slice.matching, "person", "people"))"
        if page.slice.matching > page.slice.entries.count {
          ", \(Wording.grouped(first + 1)) to \(Wording.grouped(first + page.slice.entries.count)) shown"
        }
        if page.slice.isCut { "; of messages, those in the newest that match" }
      }
    }
    if page.slice.entries.isEmpty, page.isNarrowed {
      p { a(.class("button"), .href(PeoplePage.path(PeopleQuery()))) { "Show everybody" } }
    }
    if !page.slice.entries.isEmpty {
      ol(.class("plain people-list")) {
        for entry in page.slice.entries { li { entryView(entry, matched, page.today) } }
      }
    }
    p(.class("steps")) {
      if first > 0 {
        a(.href(PeoplePage.path(page.query, offset: max(0, first - page.query.limit))), .key("k")) {
          "Before"
          key("k")
        }
      }
      if first + page.slice.entries.count < page.slice.matching {
        a(.href(PeoplePage.path(page.query, offset: first + page.query.limit)), .key("j")) {
          "Next"
          key("j")
        }
      }
    }
  }
}

private func entryView(_ entry: PersonEntry, _ matched: MatchedText, _ today: Day) -> Markup {
  a(.href(Paths.people.segment(entry.key.rawValue))) {
    span(.class("name")) { matched(entry.name) }
    span(.class("state")) {
      if let choice = entry.choice {
        span(.class(choice.colour)) { choice.done }
      } else if entry.goneBy != nil {
        span(.class("soft")) { "gone" }
      } else if let advice = entry.advice {
        span(.class(advice.colour)) { advice.word }
      }
    }
    small {
      if entry.excerpt.isEmpty {
        joinedWork(entry, matched)
      } else {
        "“"
        matched(entry.excerpt)
        "”"
      }
      for tag in entry.tags {
        " "
        span(.class("tag")) { matched(tag) }
      }
    }
    small(.class("when")) {
      if let last = entry.lastAt {
        "last word "
        Wording.ageTime(Wording.day(of: last), today: today)
      } else if let day = entry.connectedOn {
        "since \(day.civil.year)"
      }
    }
  }
}

private func joinedWork(_ entry: PersonEntry, _ matched: MatchedText) -> Markup {
  if entry.position.isEmpty { return entry.company.isEmpty ? .empty : matched(entry.company) }
  if entry.company.isEmpty { return matched(entry.position) }
  return .joined([matched(entry.position), .text(", "), matched(entry.company)])
}
