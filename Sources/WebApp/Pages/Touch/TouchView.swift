import Markup
import Vetting
import Workflows

/// Whom to be in touch with this week, and why.
func touchView(_ page: TouchPage) -> Markup {
  div(.class("page wide")) {
    h1 { TouchPage.title }
    leadView(page)
    if !page.shown.isEmpty {
      ol(.class("plain fence")) {
        for (index, touch) in page.shown.enumerated() { lineView(touch, isFirst: index == 0, page.today) }
      }
    }
    restView(page)
    if !page.plan.done.isEmpty { doneView(page) }
    touchLinks()
  }
}

/// The ways on from the pages about staying in touch.
func touchLinks() -> Markup {
  p(.class("fence-links")) {
    a(.href(Paths.touch)) { "This week" }
    a(.href(Paths.rhythms)) { "Rhythms" }
    a(.href(Paths.giving)) { "Give and take" }
    a(.href(Paths.drafts)) { "Your wording" }
  }
}

private func leadView(_ page: TouchPage) -> Markup {
  let plan = page.plan
  if plan.everybody.isEmpty {
    return .joined([
      p(.class("lead")) {
        "Nobody is here yet. Once an archive with your connections and messages is imported, Wellmet proposes how often to be "
        "in touch with the people you are close to, and you decide."
      },
      p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } },
    ])
  }
  let done = plan.done.count
  return p(.class("lead")) {
    if plan.due.isEmpty {
      "Nobody is due. "
    } else if plan.thisWeek.isEmpty {
      "You have been in touch with \(Wording.count(done, "person", "people")) this week, as many as you said you can. "
      "The others can wait until Monday. "
    } else {
      "\(Wording.count(plan.thisWeek.count, "person", "people")) for this week, at \(plan.perWeek) a week. "
    }
    if done > 0, !plan.thisWeek.isEmpty {
      "You have been in touch with \(Wording.count(done, "other", "others")). "
    }
    "How many a week is in "
    a(.href(Paths.policy)) { "your policy" }
    "."
  }
}

private func restView(_ page: TouchPage) -> Markup {
  let plan = page.plan
  if page.showsAll {
    return p(.class("soft")) {
      if plan.due.count > page.shown.count {
        "\(Wording.count(plan.due.count - page.shown.count, "more is", "more are")) due. "
      }
      a(.href(Paths.touch)) { "Only those of this week" }
    }
  }
  guard plan.waiting > 0 else { return .empty }
  return p(.class("soft")) {
    "\(Wording.count(plan.waiting, "more is", "more are")) due and can wait. "
    a(.href(Paths.touch.query("all", "yes"))) { "Show \(plan.waiting == 1 ? "them too" : "them all")" }
  }
}

private func doneView(_ page: TouchPage) -> Markup {
  section {
    h2 { "This week, so far" }
    ul(.class("plain")) {
      for touch in page.plan.done {
        li {
          a(.href(Paths.people.segment(touch.tie.key.rawValue))) { person(touch.tie.name) }
          ": "
          TouchWording.last(touch.last, today: page.today)
        }
      }
    }
  }
}

private func lineView(_ touch: Touch, isFirst: Bool, _ today: Day) -> Markup {
  let tie = touch.tie
  return li {
    div(.class("fence-line")) {
      a(.class("name"), .href(Paths.people.segment(tie.key.rawValue))) { person(tie.name) }
      span(.class("soft")) { TouchWording.rhythm(touch.cadence) }
    }
    p(.class("soft")) {
      if !TouchWording.work(tie).isEmpty {
        person(TouchWording.work(tie))
        "; "
      }
      TouchWording.last(touch.last, today: today)
    }
    if !touch.reasons.isEmpty {
      p {
        for (index, reason) in touch.reasons.enumerated() {
          if index > 0 { " " }
          TouchWording.reason(reason, of: tie, today: today)
        }
      }
    }
    touchActs(touch, back: .touch, isFirst: isFirst, today)
  }
}

/// What can be done about somebody: write, note that it was done, put off, change the rhythm.
func touchActs(_ touch: Touch, back: TouchOrigin, isFirst: Bool = false, _ today: Day) -> Markup {
  let tie = touch.tie
  let address = TouchPage.address(tie.key)
  return div(.class("touch-acts")) {
    a(
      .class("button small first"),
      .href(address.segment("draft")),
      isFirst ? .key("e") : nil,
      isFirst ? .keyShortcuts("e") : nil
    ) {
      "Write"
      if isFirst { key("e") }
      span(.class("unseen")) {
        " to "
        person(tie.name)
      }
    }
    form(.class("by"), .method(.post), .action(address.segment("log"))) {
      input(.type(.hidden), .name("back"), .value(back.rawValue))
      for (way, words, hint) in [
        ("wrote", "I wrote", "d"), ("talked", "We talked", ""), ("met", "We met", ""),
      ] {
        button(
          .type(.submit),
          .class("small"),
          .name("way"),
          .value(way),
          isFirst && !hint.isEmpty ? .key(hint) : nil,
          isFirst && !hint.isEmpty ? .keyShortcuts(hint) : nil
        ) {
          words
          if isFirst, !hint.isEmpty { key(hint) }
          span(.class("unseen")) {
            ", today: "
            person(tie.name)
          }
        }
      }
    }
    details(.class("meeting")) {
      summary(isFirst ? .key("s") : nil, isFirst ? .keyShortcuts("s") : nil) {
        span {
          "Later, or another rhythm"
          span(.class("unseen")) {
            ": "
            person(tie.name)
          }
        }
        if isFirst { key("s") }
      }
      snoozeForm(touch, back: back, today)
      cadenceForm(touch, back: back)
    }
  }
}

private func snoozeForm(_ touch: Touch, back: TouchOrigin, _ today: Day) -> Markup {
  let id = "until-\(touch.tie.key.rawValue)"
  return form(.class("by"), .method(.post), .action(TouchPage.address(touch.tie.key).segment("snooze"))) {
    input(.type(.hidden), .name("back"), .value(back.rawValue))
    label(.for(id)) { "Not before" }
    input(
      .type(.date),
      .id(id),
      .name("until"),
      .required(),
      .value((touch.snoozedUntil ?? today.advanced(by: Workspace.usualSnooze)).iso),
      .min(today.advanced(by: 1).iso),
      .max(today.advanced(by: Workspace.longestSnooze).iso)
    )
    button(.type(.submit), .class("small")) {
      "Put off"
      span(.class("unseen")) {
        ": "
        person(touch.tie.name)
      }
    }
  }
}

/// The rhythm of somebody, to be changed.
func cadenceForm(_ touch: Touch, back: TouchOrigin) -> Markup {
  let id = "rhythm-\(touch.tie.key.rawValue)"
  let decided = touch.cadence?.source == .decided ? touch.cadence : nil
  return form(.class("by"), .method(.post), .action(TouchPage.address(touch.tie.key).segment("cadence"))) {
    input(.type(.hidden), .name("back"), .value(back.rawValue))
    label(.for(id), back == .rhythms ? .class("unseen") : nil) { "How often" }
    select(.id(id), .name("days")) {
      option(.value(""), .selected(decided == nil)) {
        touch.layer.map { "As proposed: \(Cadence.words($0.days))" } ?? "As proposed: no rhythm"
      }
      for each in Cadence.named {
        option(.value(String(each.days)), .selected(decided?.days == each.days)) { each.name }
      }
      if let days = decided?.days, !Cadence.named.contains(where: { $0.days == days }) {
        option(.value(String(days)), .selected(true)) { Cadence.words(days) }
      }
      option(.value("0"), .selected(decided != nil && decided?.days == nil)) { "not at all" }
    }
    button(.type(.submit), .class("small")) {
      "Set"
      span(.class("unseen")) {
        " the rhythm of "
        person(touch.tie.name)
      }
    }
  }
}
