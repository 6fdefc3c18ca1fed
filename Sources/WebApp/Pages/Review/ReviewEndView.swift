import Markup
import Vetting
import Workflows

/// What a session came to, and the calls that came out of it.
func reviewEndView(_ page: ReviewEndPage) -> Markup {
  div(.class("page wide")) {
    h1 {
      page.answers.isEmpty ? "Nothing was decided" : page.left > 0 ? "So far" : "That is it for this session"
    }
    if page.answers.isEmpty {
      p(.class("lead")) { "The cards come up again when you start the next session." }
    } else {
      p(.class("lead")) {
        "\(Wording.grouped(page.count(.keep))) kept, \(Wording.grouped(page.count(.meet))) to talk to, "
          + "\(Wording.grouped(page.count(.remove))) to let go, \(Wording.grouped(page.count(.skip))) passed over."
      }
    }
    callsView(page.calls, limit: 100, page.today)
    if page.calls.isEmpty, !page.answers.isEmpty { p { "Nobody of this session is on the call list." } }
    if page.count(.remove) > 0 {
      p { a(.class("button"), .href(Paths.worklist)) { "What to click on LinkedIn" } }
    }
    div(.class("acts")) {
      if page.left > 0 {
        a(.class("button first"), .href(Paths.card), .key("j"), .keyShortcuts("j")) {
          "Go on: \(Wording.count(page.left, "card", "cards")) left"
          key("j")
        }
      } else if page.hasMore {
        form(.method(.post), .action(Paths.startReview)) {
          button(.type(.submit), .class("first"), .key("j"), .keyShortcuts("j")) {
            "Another ten minutes"
            key("j")
          }
        }
      }
      a(.class("button"), .href(Paths.review)) { "Back to Review" }
    }
  }
}

/// Everybody on the call list.
func callListView(_ calls: [Call], today: Day) -> Markup {
  div(.class("page wide")) {
    h1 { "Call list" }
    if calls.isEmpty {
      p(.class("lead")) {
        "Nobody is here yet. Whom you are unsure about, old ties worth waking, and those who would take your call come "
          + "here as you review."
      }
      p { a(.class("button first"), .href(Paths.review)) { "Go to Review" } }
    } else {
      p(.class("lead")) {
        "\(Wording.count(calls.count, "person", "people")) to talk to. What comes of it goes on their page: that you "
          + "talked or met counts for them."
      }
      callsView(calls, limit: .max, today)
    }
  }
}

/// The preview of an obvious group, with the number in the confirmation.
func groupView(_ page: GroupPage) -> Markup {
  let (group, entries) = (page.preview.group, page.preview.entries)
  return div(.class("page")) {
    h1 { group.title }
    p(.class("lead")) { group.explanation }
    if entries.isEmpty {
      p { "Nobody belongs to it any more." }
      p { a(.class("button"), .href(Paths.review)) { "Back to Review" } }
    } else {
      for lost in page.preview.lost {
        p(.class("problem")) {
          "Letting go of all of them would take "
          person(lost)
          "."
        }
      }
      ul(.class("plain")) {
        for entry in entries.prefix(GroupPage.shown) {
          li {
            a(.href(Paths.people.segment(entry.key.rawValue))) { person(entry.name) }
            " "
            span(.class("soft")) { Wording.work(entry.position, entry.company) }
            if let day = entry.connectedOn {
              " "
              small { Wording.time(day, today: page.today) }
            }
          }
        }
      }
      if entries.count > GroupPage.shown {
        p(.class("more")) { "And \(Wording.grouped(entries.count - GroupPage.shown)) more." }
      }
      form(.method(.post), .action(Paths.group.segment(group.rawValue))) {
        input(.type(.hidden), .name("seen"), .value(String(entries.count)))
        p(.class("acts")) {
          button(.type(.submit), .class("first decline")) {
            "Let go of \(Wording.count(entries.count, "person", "people"))"
          }
          a(.class("button"), .href(Paths.review)) { "Back" }
        }
      }
      p(.class("soft")) { "You can take all of it back in one step. Nobody is told." }
    }
  }
}
