import Markup
import Vetting
import Workflows

/// One setting: what it opens, what is recommended, the way to it, and what the user found.
func exposureItemView(_ item: ExposureItem, _ page: ExposurePage, isNext: Bool) -> Markup {
  let guide = item.setting.guide
  let today = page.report.today
  return details(.id(item.setting.rawValue), .open(isNext)) {
    summary {
      span(.class("name")) { guide.title }
      span(.class("soft")) { standing(item, isNext: isNext, today) }
    }
    p { guide.explanation }
    p {
      guide.usualWords
      " "
      "Recommended: "
      strong { guide.choice(item.advice.choice)?.words ?? "" }
      ". \(item.advice.reason)"
    }
    if item.state == .aged {
      p { "That was more than half a year ago. LinkedIn changes its settings now and then, so look again." }
    }
    if item.state == .fresh, item.differs {
      p(.class("soft")) {
        "What you noted is another choice than the recommended one, which is yours to make."
      }
    }
    p {
      outside(guide.address, .class("button small")) {
        guide.isExact ? "Open it on LinkedIn" : "Open the settings on LinkedIn"
      }
    }
    p(.class("soft")) { "The way there: \(guide.way)." }
    choiceView(item, page)
    if let check = item.check {
      form(.method(.post), .action(Paths.exposure.segment("undo"))) {
        input(.type(.hidden), .name("setting"), .value(item.setting.rawValue))
        input(.type(.hidden), .name("number"), .value(String(check.number)))
        input(.type(.hidden), .name("show"), .value(page.show.rawValue))
        button(.type(.submit), .class("quiet flush")) {
          span {
            "Take back what you noted"
            span(.class("unseen")) { " of \(guide.what)" }
          }
        }
      }
    }
  }
}

private func standing(_ item: ExposureItem, isNext: Bool, _ today: Day) -> Markup {
  guard let check = item.check else { return .text(isNext ? "look at this one next" : "not looked at") }
  return .joined([
    .text(check.choice.words), .text(item.state == .aged ? ", look again: " : ", "),
    Wording.time(check.on, today: today),
  ])
}

private func choiceView(_ item: ExposureItem, _ page: ExposurePage) -> Markup {
  form(.method(.post), .action(Paths.exposure.segment("check"))) {
    input(.type(.hidden), .name("setting"), .value(item.setting.rawValue))
    input(.type(.hidden), .name("show"), .value(page.show.rawValue))
    fieldset {
      legend { "What did you find, or set?" }
      for choice in item.setting.guide.choices {
        label(.class("choice")) {
          input(
            .type(.radio),
            .name("choice"),
            .value(choice.id),
            .required(),
            .checked(item.check?.choice == choice)
          )
          span {
            choice.words
            if choice.id == item.advice.choice { span(.class("soft")) { " (recommended)" } }
          }
        }
      }
    }
    button(.type(.submit)) {
      span {
        "Looked at today"
        span(.class("unseen")) { ": \(item.setting.guide.title)" }
      }
    }
  }
}
