import Markup
import Vetting
import Workflows

/// One request in full: their words, the conclusion, the reasons, what is not known, the answers.
func requestView(_ current: RequestsPage.Current, _ page: RequestsPage) -> Markup {
  article(.class("request")) {
    stepsView(page)
    h1(.dirAuto) { person(current.name) }
    if !current.headline.isEmpty || !current.company.isEmpty {
      p(.class("headline"), .dirAuto) {
        person(current.headline)
        if !current.headline.isEmpty, !current.company.isEmpty { ", " }
        person(current.company)
      }
    }
    p(.class("who")) {
      current.wasTyped ? "you typed this in on " : "asked on "
      Wording.time(current.sentOn, today: page.today)
      if let address = current.profileURL {
        " · "
        outside(address) { "profile on LinkedIn" }
      }
    }
    noteView(current)
    if let decision = current.decision { decisionView(decision, page) }
    verdictView(current.verdict)
    if !current.verdict.evidence.isEmpty { evidenceView(current, page) }
    if !current.note.pieces.isEmpty { markView(current, page) }
    unknownView(current)
    if current.decision == nil { answersView(current, page) }
  }
}

private func stepsView(_ page: RequestsPage) -> Markup {
  p(.class("steps")) {
    if let previous = page.previous {
      a(.href(previous), .key("k"), .keyShortcuts("k")) {
        "Before"
        key("k")
      }
    }
    if let position = page.position {
      span { "\(Wording.grouped(position)) of \(Wording.grouped(page.matching))" }
    }
    if let next = page.next {
      a(.href(next), .key("j"), .keyShortcuts("j")) {
        "Next"
        key("j")
      }
    }
  }
}

private func decisionView(_ decision: Decision, _ page: RequestsPage) -> Markup {
  div(.class("decided-note")) {
    p {
      "You answered on "
      Wording.time(Day(decision.decidedAt, in: page.zone), today: page.today)
      ": "
      strong(.class(decision.choice.rawValue)) { decision.choice.word }
      if let deadline = decision.deadline {
        " by "
        Wording.time(deadline, today: page.today)
      }
      "."
    }
    form(.method(.post), .action(Paths.undo)) {
      input(.type(.hidden), .name("first"), .value(String(decision.id.rawValue)))
      input(.type(.hidden), .name("last"), .value(String(decision.id.rawValue)))
      button(.type(.submit)) { "Take it back" }
    }
    if decision.choice == .meet {
      a(.class("button first"), .href(Paths.meetings.segment(String(decision.id.rawValue)))) {
        "Ask, plan or decide"
      }
    }
    if decision.choice == .decline {
      a(
        .class("button"),
        .href(Paths.draft.query("for", decision.request.rawValue).query("kind", DraftKind.decline.rawValue))
      ) { "Write a kind no" }
    }
  }
}

private func verdictView(_ verdict: Verdict) -> Markup {
  .joined([
    p(.class("verdict \(verdict.recommendation.rawValue)")) { person(verdict.summary) },
    p(.class("sure")) {
      "\(verdict.confidenceWords). "
      if !verdict.kindSentence.isEmpty {
        "\(verdict.kindSentence) \(verdict.oddsSentence)"
      }
    },
  ])
}

private func unknownView(_ current: RequestsPage.Current) -> Markup {
  section(.class("open-questions"), .label("What is not known")) {
    if !current.verdict.unknown.isEmpty {
      p {
        strong { "Not known: " }
        person(current.verdict.unknown.map(\.what).joined(separator: ", "))
        "."
      }
    }
    if !current.verdict.changers.isEmpty {
      p { strong { "What would change this" } }
      ul { for changer in current.verdict.changers { li { person(changer) } } }
    }
    details(.class("observe")) {
      summary { "Add what you see on the profile" }
      form(
        .class("fields"),
        .method(.post),
        .action(Paths.requests.segment(current.id).segment("profile"))
      ) {
        if !current.verdict.unknown.isEmpty {
          ul(.class("remedies")) { for unknown in current.verdict.unknown { li { person(unknown.remedy) } } }
        }
        textField("headline", "Headline", value: current.headline)
        textField("company", "Company", value: current.company)
        textField("school", "School", value: "")
        button(.type(.submit)) { "Keep and judge again" }
      }
    }
  }
}

/// A labelled line of text; its field has the name of its id unless it says otherwise.
func textField(
  _ id: String,
  _ words: String,
  value: String,
  name: String? = nil,
  hint: String = "",
  kind: Attribute.Kind = .text,
  required: Bool = false
) -> Markup {
  p(.class("field")) {
    label(.for(id)) { words }
    input(
      .type(kind),
      .id(id),
      .name(name ?? id),
      .value(value),
      .maxlength(1_000),
      .autocompleteOff,
      .required(required),
      hint.isEmpty ? nil : .describedBy(id + "-hint")
    )
    if !hint.isEmpty { small(.id(id + "-hint")) { hint } }
  }
}

private func answersView(_ current: RequestsPage.Current, _ page: RequestsPage) -> Markup {
  let recommended = current.verdict.recommendation
  let action = Paths.requests.segment(current.id).segment("answer")
  return .joined([
    form(.id("answer"), .method(.post), .action(action)) { carried(current, page) },
    div(.class("answer acts"), .role(.group), .label("Your answer")) {
      for answer in Recommendation.allCases {
        let classes = answer == recommended ? "first \(answer.rawValue)" : answer.rawValue
        if answer == .meet {
          details(.class("meeting")) {
            summary(.class("button \(classes)"), .key("m s"), .keyShortcuts("m")) {
              answer.word
              key("m")
            }
            form(.class("by"), .method(.post), .action(action)) {
              carried(current, page)
              label(.for("deadline")) { "Decide by" }
              input(
                .type(.date),
                .id("deadline"),
                .name("deadline"),
                .value(page.meetBy.iso),
                .min(page.today.iso),
                .required()
              )
              button(.type(.submit), .name("choice"), .value(answer.rawValue), .class(classes)) {
                "Meet by this day"
              }
            }
          }
        } else {
          button(
            .type(.submit),
            .form("answer"),
            .name("choice"),
            .value(answer.rawValue),
            .class(classes),
            .key(answer.key),
            .keyShortcuts(answer.key)
          ) {
            answer.word
            key(answer.key)
          }
        }
      }
    },
    p(.class("click")) { recommended.onLinkedIn },
    page.exposure.map { exposureLineView($0, today: page.today) } ?? .empty,
    details(.class("clicks")) {
      summary { "What each answer does on LinkedIn" }
      dl {
        for answer in Recommendation.allCases {
          dt(.class(answer.rawValue)) { answer.word }
          dd { answer.onLinkedIn }
        }
      }
    },
  ])
}

/// What every answer sends along: what was seen, and where to go on.
private func carried(_ current: RequestsPage.Current, _ page: RequestsPage) -> Markup {
  .joined([
    input(.type(.hidden), .name("seen"), .value(current.substance)),
    input(.type(.hidden), .name("next"), .value(page.nextID ?? "")),
    input(.type(.hidden), .name("q"), .value(page.search)),
    input(.type(.hidden), .name("only"), .value(page.only?.rawValue ?? "")),
  ])
}
