import Markup

/// What was learned: from how much, the words either way, the rules that count otherwise.
func learnedView(_ page: LearnedPage) -> Markup {
  div(.class("page")) {
    h1 { LearnedPage.title }
    if !page.isOn {
      p(.class("lead")) { "Learning is off: your policy says learn = false, under [habits]." }
    } else if page.isEmpty {
      p(.class("lead")) { "Nothing yet: it learns from your answers." }
      p {
        "Answer requests, and say of a note that it is a pitch or was written for you. "
          + "Notes that say nothing of their own teach nothing."
      }
    } else {
      for sentence in page.sentences { p { sentence } }
      wordsView("For letting somebody in", page.wanted, "accept")
      wordsView("Against", page.unwanted, "decline")
      rulesView(page.rules)
      p(.class("soft")) {
        "All of it comes from your own answers and marks, is made anew whenever they change, and stays on this machine. "
          + "Taking an answer back takes away what was learned from it. You can switch it off on the "
        a(.href(Paths.policy)) { "Policy page" }
        "."
      }
    }
  }
}

private func wordsView(_ title: String, _ words: [LearnedPage.Word], _ kind: String) -> Markup {
  guard !words.isEmpty else { return .joined([]) }
  return section {
    h2 { title }
    dl(.class("evidence")) {
      for word in words {
        dt(.class(kind)) { word.points }
        dd {
          person(word.quote)
          small { "on average, in \(word.notes)" }
        }
      }
    }
  }
}

private func rulesView(_ rules: [LearnedPage.RuleChange]) -> Markup {
  guard !rules.isEmpty else { return .joined([]) }
  return section {
    h2 { "Rules that count otherwise" }
    p(.class("soft")) {
      "A rule may come to count twice or not at all; it never comes to argue the other way."
    }
    dl(.class("evidence shares")) {
      for rule in rules {
        dt { rule.words }
        dd { rule.question }
      }
    }
  }
}
