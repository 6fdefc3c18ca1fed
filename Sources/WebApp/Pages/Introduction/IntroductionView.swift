import Markup
import Vetting
import Workflows

/// One introduction: how it stands, what is recommended and why, what each side said, and what comes next.
func introductionView(_ page: IntroductionPage) -> Markup {
  let (record, introduction) = (page.record, page.record.introduction)
  return article(.class("request page wide undecided")) {
    h1(.dirAuto) { person(record.title) }
    p(.class("who")) {
      a(.href(Paths.people.segment(record.first.key.rawValue))) { person(record.first.name) }
      if let target = record.target {
        " · "
        a(.href(Paths.people.segment(target.key.rawValue))) { person(target.name) }
      }
      " · asked "
      Wording.time(introduction.askedOn, today: page.today)
    }
    p(.class("lead")) { strong { person(record.standing) } }
    if introduction.isOpen { introductionBothView(page) }
    if introduction.why.isEmpty {
      p(.class("no-note")) { "No reason was given." }
    } else {
      blockquote(.class("note"), .dirAuto) { person(introduction.why) }
    }
    if !record.benefit.isEmpty {
      p(.class("own"), .dirAuto) {
        "In it for "
        person(record.targetName)
        ": "
        person(record.benefit)
      }
    }
    if introduction.isOpen {
      wordingView(page)
      introductionVerdictView(page)
    }
    introductionStepsView(page)
    notedView(page)
  }
}

/// The reason and what is in it for the other, to be worded anew.
private func wordingView(_ page: IntroductionPage) -> Markup {
  let (why, benefit) = (page.record.introduction.why, page.record.benefit)
  // What they were asked by stays; what was left empty can be filled in.
  let isOpen = page.record.wordsAreOut == nil
  guard isOpen || why.isEmpty || benefit.isEmpty else { return .empty }
  return details(.class("observe")) {
    summary { benefit.isEmpty ? "Say what is in it for the other" : "Word it anew" }
    form(.class("fields"), .method(.post), .action(page.address.segment("wording"))) {
      if isOpen || why.isEmpty {
        introductionTextView("why", "Why, in their words?", why, "It goes into the texts that you send.")
      }
      if isOpen || benefit.isEmpty {
        introductionTextView(
          "benefit",
          "What is in it for the other, in your words?",
          benefit,
          "It goes into the texts, and it is judged by that."
        )
      }
      button(.type(.submit)) { "Keep" }
    }
  }
}

/// What is recommended, and the evidence both ways.
private func introductionVerdictView(_ page: IntroductionPage) -> Markup {
  if let problem = page.problem {
    return p(.class("wrong")) { person(problem) }
  }
  guard let verdict = page.verdict else { return .empty }
  return .joined([
    p(.class("verdict \(verdict.advice.colour)")) { person(verdict.summary) },
    benefitView(verdict, page.record),
    details(.class("reasons"), .open(), .behaviour(.fold)) {
      summary(.key("w"), .keyShortcuts("w")) {
        "Evidence"
        key("w")
      }
      findingsView(verdict.evidence)
      if !verdict.unknown.isEmpty {
        p(.class("soft")) { strong { "Not known" } }
        ul {
          for unknown in verdict.unknown { li { person("\(unknown.what). \(unknown.remedy)") } }
        }
      }
      if !verdict.changers.isEmpty {
        p { strong { "What would change this" } }
        ul { for changer in verdict.changers { li { person(changer) } } }
      }
    },
  ])
}

/// What is in it for each, both ways.
private func benefitView(_ verdict: IntroductionVerdict, _ record: IntroductionRecord) -> Markup {
  func line(_ name: String, _ way: PairBenefit.Way?) -> Markup {
    p {
      strong { person("For \(name)") }
      ": "
      if let way {
        way.score >= PairBenefit.threshold ? person(words(way)) : .text("nothing that is known")
      } else {
        "not known"
      }
      "."
    }
  }
  return .joined([
    line(record.first.name, verdict.benefit.toRequester), line(record.targetName, verdict.benefit.toTarget),
  ])
}

private func words(_ way: PairBenefit.Way) -> String {
  let (gives, needs) = (way.gives.joined(separator: ", "), way.needs.joined(separator: ", "))
  return switch way.ground {
  case .need: "\(gives), for \(needs)"
  case .serves: "somebody who works for \(gives)"
  case .field: "somebody in the same field, \(gives)"
  case .said: "“\(needs)”"
  }
}

private func notedView(_ page: IntroductionPage) -> Markup {
  guard !page.record.steps.isEmpty else { return .empty }
  return details(.class("observe")) {
    summary { "Everything noted" }
    ol(.class("journal")) {
      li {
        Wording.time(page.record.introduction.askedOn, today: page.today)
        " asked for"
        if let advice = page.record.advice { ", recommended then: \(advice.words)" }
      }
      for step in page.record.steps {
        li {
          Wording.time(step.on, today: page.today)
          " "
          person(page.record.words(step))
        }
      }
    }
  }
}
