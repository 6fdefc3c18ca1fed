import Markup
import Vetting
import Workflows

/// What can be done about an introduction: ask each side, note their answer, write to both, say no, note what came of it.
func introductionStepsView(_ page: IntroductionPage) -> Markup {
  let (record, introduction) = (page.record, page.record.introduction)
  return div(.class("steps-to-take")) {
    if introduction.isOpen {
      for side in introduction.parties.sides { sideView(page, side) }
      if !record.isOwn { blurbView(page) }
      noView(page)
    }
    if introduction.introducedOn != nil, introduction.ending == nil { outcomeView(page) }
    if introduction.introducedOn != nil { textsView("Ask how it went", [.outcome], page) }
    if introduction.ending != nil, introduction.introducedOn == nil {
      textsView("A text for them", [.declineIntroduction, .declineIntroductionPlain, .withdraw], page)
    }
    form(.method(.post), .action(page.address.segment("undo"))) {
      input(.type(.hidden), .name("step"), .value(String(record.steps.last?.number ?? 0)))
      if record.steps.isEmpty {
        // No key: after another undo it would take the whole introduction back.
        button(.type(.submit), .class("quiet flush")) { "It was not meant: take it back" }
      } else {
        button(.type(.submit), .class("quiet flush"), .key("z"), .keyShortcuts("z")) {
          "Take the last step back"
          key("z")
        }
      }
    }
  }
}

/// The gate: the message to both is there once both said yes.
func introductionBothView(_ page: IntroductionPage) -> Markup {
  let introduction = page.record.introduction
  if page.record.isOwn {
    guard introduction.missing.isEmpty else { return .empty }
    return form(.class("by"), .method(.post), .action(page.address.segment("introduced"))) {
      button(.type(.submit), .class("first")) { "They have introduced me" }
    }
  }
  guard introduction.bothConsents != nil else {
    return p(.class("soft")) { "The message to both can be written once both said yes." }
  }
  return section {
    h2 { "Both said yes" }
    p(.class("acts")) {
      a(.class("button first"), .href(page.draft(.joint, .requester))) { "Write to both" }
    }
    form(.class("by"), .method(.post), .action(page.address.segment("introduced"))) {
      button(.type(.submit), .class("small")) { "I have sent it" }
    }
  }
}

/// One side: whether they were asked, what they said, and what comes next.
private func sideView(_ page: IntroductionPage, _ side: Introduction.Side) -> Markup {
  let (record, introduction) = (page.record, page.record.introduction)
  let name = record.name(side)
  let consent = introduction.consents[side]
  return section(.class("today-part")) {
    h2 { person(name) }
    p(.class("soft")) {
      if let consent {
        "Said yes "
        Wording.time(consent.on, today: page.today)
        if !consent.words.isEmpty { person(": “\(consent.words)”") }
      } else if let asked = introduction.asks[side]?.last {
        "Asked "
        Wording.time(asked, today: page.today)
        if introduction.remindersDue(on: page.today).contains(side) {
          ", a week ago or more: one reminder may help"
        }
      } else {
        "Not asked yet."
      }
    }
    if consent == nil {
      p(.class("acts")) {
        for entry in page.kinds
        where entry.side == side && (entry.kind == .remind || asking.contains(entry.kind)) {
          a(.class("button small"), .href(page.draft(entry.kind, side))) { entry.kind.title }
        }
      }
      if introduction.asks[side] == nil || introduction.remindersDue(on: page.today).contains(side) {
        form(.class("by"), .method(.post), .action(page.address.segment("asked"))) {
          input(.type(.hidden), .name("side"), .value(side.rawValue))
          button(.type(.submit), .class("small")) {
            span {
              introduction.asks[side] == nil ? "I have asked " : "I have reminded "
              person(name)
            }
          }
        }
      }
    }
    answerView(page, side, name, consent)
  }
}

private func answerView(
  _ page: IntroductionPage,
  _ side: Introduction.Side,
  _ name: String,
  _ consent: Introduction.Consent?
) -> Markup {
  details(.class("observe")) {
    summary {
      span {
        consent == nil ? "What did " : "Did "
        person(name)
        consent == nil ? " say?" : " change their mind?"
      }
    }
    form(.class("fields"), .method(.post), .action(page.address.segment("answered"))) {
      input(.type(.hidden), .name("side"), .value(side.rawValue))
      textField("words-\(side.rawValue)", "Their words", value: "", name: "words", hint: "May stay empty.")
      p(.class("field by")) {
        label(.for("on-\(side.rawValue)")) { "On" }
        input(
          .type(.date),
          .id("on-\(side.rawValue)"),
          .name("day"),
          .value(page.today.iso),
          .min(page.record.introduction.askedOn.iso),
          .max(page.today.iso),
          .required()
        )
      }
      p(.class("acts")) {
        if consent == nil {
          button(.type(.submit), .name("answer"), .value("yes"), .class("accept")) {
            span {
              person(name)
              " said yes"
            }
          }
        }
        button(.type(.submit), .name("answer"), .value("no"), .class("decline")) {
          span {
            person(name)
            consent == nil ? " said no" : " says no after all"
          }
        }
      }
    }
  }
}

private func blurbView(_ page: IntroductionPage) -> Markup {
  p(.class("acts")) {
    a(.class("button small"), .href(page.draft(.blurb, .target))) { "A few lines to pass on" }
  }
}

/// The kind no, and calling it off.
private func noView(_ page: IntroductionPage) -> Markup {
  let isOwn = page.record.isOwn
  return .joined([
    isOwn
      ? .empty
      : details(.class("observe")) {
        summary {
          span {
            "Say no to "
            person(page.record.first.name)
          }
        }
        p(.class("soft")) { "With the reason or without: both texts are kind. Wellmet sends nothing." }
        p(.class("acts")) {
          for kind in [DraftKind.declineIntroductionPlain, .declineIntroduction] {
            a(.class("button small"), .href(page.draft(kind, .requester))) { kind.title }
          }
        }
        form(.class("fields"), .method(.post), .action(page.address.segment("decline"))) {
          textField("decline-reason", "Why, for yourself", value: "", name: "words")
          button(.type(.submit), .class("decline")) { "I have said no" }
        }
      },
    details(.class("observe")) {
      summary { "Call it off" }
      form(.class("fields"), .method(.post), .action(page.address.segment("withdraw"))) {
        p(.class("soft")) {
          isOwn
            ? "You do not want to be introduced any more."
            : "It will not come about, whoever said yes. There is a text for those who did."
        }
        textField("withdraw-reason", "Why, for yourself", value: "", name: "words")
        button(.type(.submit)) { "Call it off" }
      }
    },
  ])
}

private func outcomeView(_ page: IntroductionPage) -> Markup {
  let introduction = page.record.introduction
  return section {
    h2 {
      introduction.milestoneDue(on: page.today).map { "What came of it, after \($0.rawValue) days?" }
        ?? "What came of it?"
    }
    form(.class("fields"), .method(.post), .action(page.address.segment("outcome"))) {
      fieldset(.class("felt")) {
        legend { "In a word" }
        for result in IntroductionOutcome.Result.allCases {
          label(.class("choice")) {
            input(.type(.radio), .name("result"), .value(result.rawValue), .required())
            span { result.answer }
          }
        }
      }
      fieldset(.class("felt")) {
        legend { "Who said thanks?" }
        for side in introduction.parties.sides {
          label(.class("choice")) {
            input(.type(.checkbox), .name("thanks"), .value(side.rawValue))
            span { person(page.record.name(side)) }
          }
        }
      }
      textField("outcome-words", "In your words", value: "", name: "words")
      button(.type(.submit)) { "Note it" }
    }
  }
}

private func textsView(_ title: String, _ kinds: [DraftKind], _ page: IntroductionPage) -> Markup {
  let texts = page.kinds.filter { kinds.contains($0.kind) }
  guard !texts.isEmpty else { return .empty }
  return section {
    h2 { title }
    p(.class("acts")) {
      for text in texts {
        a(.class("button small"), .href(page.draft(text.kind, text.side))) {
          span {
            "\(text.kind.title) "
            person(page.record.name(text.side))
          }
        }
      }
    }
  }
}

/// The texts that ask somebody for their yes.
private let asking: [DraftKind] = [.askRequester, .askTarget, .askForIntroduction]
