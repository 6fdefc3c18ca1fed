import Markup
import Vetting
import Workflows

/// The Purpose page: five short questions, what was read from the answers, and what they changed.
func purposeView(_ page: PurposePage) -> Markup {
  div(.class("page")) {
    h1 { "Your purpose" }
    p(.class("lead")) {
      "Wellmet compares what you write here with what is known of those who ask: what they could be to you, and you to "
        + "them. An offer to which nothing answers counts for nothing."
    }
    if !page.problem.isEmpty { p(.class("problem"), .role(.alert)) { page.problem } }
    if let effect = page.effect { effectView(effect) }
    form(.class("fields purpose"), .method(.post), .action(Paths.purpose)) {
      for answer in page.answers { questionView(answer) }
      p(.class("hint")) {
        "Answer what you like, in your own language; nothing of it leaves this machine. A few words between commas say "
          + "more than a page."
      }
      p(.class("acts")) { button(.type(.submit), .class("first")) { "Keep and judge again" } }
    }
    if page.isWritten, let newest = page.newest {
      form(.class("back"), .method(.post), .action(Paths.purpose.segment("undo"))) {
        input(.type(.hidden), .name("number"), .value(String(newest)))
        button(.type(.submit), .class("quiet")) { "Take back what I wrote last" }
      }
    }
  }
}

private func effectView(_ effect: PurposeEffect) -> Markup {
  section(.class("effect"), .label("What it changed")) {
    p { strong { effect.words } }
    if !effect.changes.isEmpty {
      ul {
        for change in effect.changes.prefix(20) {
          li {
            a(.href(Paths.requests.segment(change.request.rawValue))) { person(change.name) }
            ": "
            span(.class("word \(change.before.rawValue)")) { change.before.word }
            " becomes "
            span(.class("word \(change.after.rawValue)")) { change.after.word }
          }
        }
      }
    }
    p { a(.href(Paths.requests)) { "Look at the requests" } }
  }
}

private func questionView(_ answer: PurposePage.Answer) -> Markup {
  let part = answer.part
  return div(.class("field question")) {
    label(.for(part.rawValue)) { part.question }
    textarea(
      .id(part.rawValue),
      .name(part.rawValue),
      .rows(2),
      .maxlength(Purpose.longest),
      .dirAuto,
      .describedBy(part.rawValue + "-hint")
    ) { answer.text }
    small(.id(part.rawValue + "-hint")) {
      "For example: \(part.example). "
      part.use
    }
    if !answer.terms.isEmpty { termsView(answer.terms) }
  }
}

private func termsView(_ terms: [PurposeTerm]) -> Markup {
  details(.class("terms")) {
    summary { "Wellmet reads \(Wording.count(terms.count, "term", "terms")) from it" }
    ul {
      for term in terms {
        li {
          person(term.words)
          if let concept = term.concept {
            ": \(concept)"
            if !term.synonyms.isEmpty { ", the same as \(term.synonyms.joined(separator: ", "))" }
          } else {
            ": this word, and its forms"
          }
        }
      }
    }
  }
}

/// The one line on the Requests page, for those who have not written their purpose.
func purposeLineView() -> Markup {
  aside(.class("ask"), .label("Your purpose")) {
    form(.method(.post), .action(Paths.purpose.segment("first"))) {
      label(.for("seeking")) { "In one sentence: what are you looking for?" }
      input(
        .type(.text),
        .id("seeking"),
        .name("seeking"),
        .maxlength(Purpose.longest),
        .placeholder("pension lawyers, owners of family firms"),
        .autocompleteOff,
        .required(true)
      )
      button(.type(.submit), .class("small")) { "Keep" }
    }
    form(.method(.post), .action(Paths.purpose.segment("not-now"))) {
      button(.type(.submit), .class("quiet")) { "Not now" }
    }
  }
}
