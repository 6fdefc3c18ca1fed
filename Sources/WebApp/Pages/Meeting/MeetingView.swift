import Markup
import Vetting
import Workflows

/// One thing undecided: how it stands, what can be done, and the decision.
func meetingView(_ page: MeetingPage) -> Markup {
  let deadline = page.deadline
  return article(.class("request page wide undecided")) {
    h1(.dirAuto) { person(page.record.person.name) }
    if !page.record.work.isEmpty { p(.class("headline"), .dirAuto) { person(page.record.work) } }
    p(.class("who")) {
      a(.href(page.subject)) { page.record.request == nil ? "everything known of them" : "their request" }
      if let profile = page.record.person.slug?.profileURL {
        " · "
        outside(profile) { "profile on LinkedIn" }
      }
      " · "
      a(.href(page.address.segment("brief"))) { "brief for the meeting" }
    }
    standingView(page)
    if deadline.isUndecided {
      proposalView(page)
      stepsView(page)
      endsView(page)
    } else {
      p { a(.class("button"), .href(page.subject)) { "Go to what you decided" } }
    }
    notedView(page)
  }
}

private func standingView(_ page: MeetingPage) -> Markup {
  let deadline = page.deadline
  return .joined([
    ol(.class("way"), .label("The way so far")) {
      for reached in deadline.path(on: page.today) {
        li {
          strong { reached.state.title }
          " "
          Wording.time(reached.on, today: page.today)
          if !reached.reason.isEmpty {
            p(.class("own"), .dirAuto) { person(reached.reason) }
          }
        }
      }
    },
    deadline.isUndecided
      ? p(.class("verdict meet")) {
        "To be decided by "
        Wording.time(deadline.by, today: page.today)
      } : .empty,
    deadline.isUndecided
      ? p(.class("sure")) {
        if deadline.age(on: page.today) > 0 {
          "Undecided for \(Wording.days(deadline.age(on: page.today))). "
        }
        if deadline.snoozes > 0 {
          "Put off \(deadline.snoozes == 1 ? "once" : "\(deadline.snoozes) times"). "
        }
      } : .empty,
    outcomeView(page),
  ])
}

private func outcomeView(_ page: MeetingPage) -> Markup {
  guard let outcome = page.deadline.outcome else { return .empty }
  return div(.class("decided-note")) {
    div {
      p(.class("own"), .dirAuto) { person(outcome.note) }
      if outcome.isPoor {
        p(.class("soft")) {
          "Not every meeting is a success. One that comes to little is a normal outcome: now you know."
        }
      }
    }
  }
}

private func proposalView(_ page: MeetingPage) -> Markup {
  guard let proposal = page.proposal else { return .empty }
  return div(.class("effect")) {
    p {
      "Proposed: "
      strong(.class(proposal.end.colour)) { proposal.end.word }
      ". \(proposal.reason)"
    }
    if let expiry = page.deadline.expiry(on: page.today) {
      p(.class("soft")) {
        if expiry.isGraceOver {
          "Its day and the week of grace are past. Nothing is done unless you do it."
        } else {
          "Its day is past; grace until "
          Wording.time(expiry.graceUntil, today: page.today)
          ". Nothing is done unless you do it."
        }
      }
    }
  }
}

private func endsView(_ page: MeetingPage) -> Markup {
  let ends = page.deadline.ends
  let proposed = page.proposal?.end
  return .joined([
    form(
      .class("answer acts"),
      .method(.post),
      .action(page.address.segment("decide")),
      .role(.group),
      .label("Decide")
    ) {
      for end in ends {
        button(
          .type(.submit),
          .name("choice"),
          .value(end.value),
          .class(end == proposed ? "first \(end.colour)" : end.colour),
          .key(end.key),
          .keyShortcuts(end.key)
        ) {
          end.word
          key(end.key)
        }
      }
      if page.record.request == nil {
        p(.class("by")) {
          label(.for("end-reason")) { "Why" }
          input(.type(.text), .id("end-reason"), .name("reason"), .maxlength(1_000), .autocompleteOff)
        }
      }
    },
    details(.class("clicks")) {
      summary { "What each answer does on LinkedIn" }
      dl {
        for end in ends {
          dt(.class(end.colour)) { end.word }
          dd { end.onLinkedIn }
        }
      }
    },
  ])
}
