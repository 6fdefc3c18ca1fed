import Markup
import Vetting
import Workflows

/// What newer exports say otherwise than older ones.
func changesView(_ page: ChangesPage) -> Markup {
  div(.class("page wide")) {
    h1 { "What changed" }
    if page.imports.count < 2 {
      p(.class("lead")) {
        "Two exports are compared here: who is new, who is gone, who is called something else, who changed jobs. "
          + "Import a newer one, and it begins."
      }
      p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } }
    } else {
      sinceView(page)
      kindsView(page)
      if page.slice.entries.isEmpty { p { "Nothing of this kind changed." } }
      ol(.class("journal calls")) { for entry in page.slice.entries { li { entryView(entry, page) } } }
      p(.class("steps")) {
        if page.offset > 0 {
          a(.href(page.path(page.kind, offset: max(0, page.offset - ChangesPage.limit))), .key("k")) {
            "Before"
            key("k")
          }
        }
        if page.offset + page.slice.entries.count < page.total {
          a(.href(page.path(page.kind, offset: page.offset + ChangesPage.limit)), .key("j")) {
            "Next"
            key("j")
          }
        }
      }
    }
  }
}

private func sinceView(_ page: ChangesPage) -> Markup {
  form(.class("choose"), .method(.get), .action(Paths.changes)) {
    label(.for("since")) { "Since" }
    select(.id("since"), .name("since")) {
      for record in page.imports {
        option(.value(String(record.number)), .selected(record.number == page.since)) {
          "import \(record.number), the export of \(Wording.day(record.exportDay, today: page.today))"
        }
      }
      option(.value("0"), .selected(page.since == 0)) { "the beginning" }
    }
    button(.type(.submit)) { "Show" }
  }
}

private func kindsView(_ page: ChangesPage) -> Markup {
  p(.class("filter")) {
    a(.href(page.path(nil)), .current(page.kind == nil ? .item : nil)) { "All" }
    for kind in NetworkChange.Kind.allCases where page.slice.counts[kind] ?? 0 > 0 {
      a(.href(page.path(kind)), .current(page.kind == kind ? .item : nil)) {
        "\(kind.title) \(Wording.grouped(page.slice.counts[kind] ?? 0))"
      }
    }
  }
}

private func entryView(_ entry: ChangeSlice.Entry, _ page: ChangesPage) -> Markup {
  .joined([
    div {
      p {
        if entry.person.rawValue.isEmpty {
          strong { person(entry.name) }
        } else {
          a(.href(Paths.people.segment(entry.person.rawValue))) { person(entry.name) }
        }
      }
      p(.class("soft")) {
        entry.change.change.kind == .gone ? .text(entry.remark) : changeSentence(entry.change.change)
      }
    },
    Wording.time(entry.change.seenOn, today: page.today),
  ])
}
