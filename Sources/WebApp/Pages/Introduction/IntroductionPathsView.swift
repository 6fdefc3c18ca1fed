import Markup
import Vetting
import Workflows

/// Who could introduce the user: to a person, a company or a role.
func introductionPathsView(_ page: IntroductionPathsPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Find a way to somebody" }
    p(.class("lead")) {
      "Name a person, a company or a role, and see which of your connections may know the way, the best first."
    }
    form(.class("by"), .method(.get), .action(Paths.introductionPaths), .role(.search)) {
      label(.for("goal")) { "Whom do you want to meet?" }
      input(
        .type(.search),
        .id("goal"),
        .name("goal"),
        .value(page.goal),
        .maxlength(200),
        .required(),
        .key("/"),
        .keyShortcuts("/")
      )
      button(.type(.submit), .class("first")) { "Find the way" }
    }
    if let found = page.found { resultView(found, page) }
    p(.class("fence-links")) { a(.href(Paths.introductions)) { "All introductions" } }
  }
}

private func resultView(_ found: IntroductionPaths, _ page: IntroductionPathsPage) -> Markup {
  .joined([
    found.isDirect
      ? p {
        "You are connected with "
        if let target = found.target {
          a(.href(Paths.people.segment(target.key.rawValue))) { person(target.name) }
        }
        ": you can write to them yourself."
      } : .empty,
    found.choices.isEmpty
      ? .empty
      : .joined([
        p {
          found.choices.count == 1
            ? "Do you mean this person?" : "Several people are called so. Whom do you mean?"
        },
        ul {
          for entry in found.choices {
            li {
              a(.href(Paths.introductionPaths.query("goal", entry.key.rawValue))) { person(entry.name) }
              if !entry.company.isEmpty || !entry.position.isEmpty {
                ", "
                Wording.work(entry.position, entry.company)
              }
            }
          }
        },
      ]),
    found.paths.isEmpty
      ? p(.class("no-note")) {
        "No way to “"
        person(found.text)
        "” is known, beside what you may know yourself. Try the name of a company, or one word of a role."
      }
      : ol(.class("plain fence")) { for path in found.paths { pathView(path, found) } },
    p(.class("soft")) {
      "An export holds no ties among others, nor where they studied: a link is a reason to ask whether they know each other, and no more."
    },
    budgetView(found, page.today),
  ])
}

private func pathView(_ path: IntroductionPath, _ found: IntroductionPaths) -> Markup {
  li {
    div(.class("fence-line")) {
      a(.class("name"), .href(Paths.people.segment(path.person.key.rawValue))) { person(path.person.name) }
      span(.class("soft")) {
        path.strength.band.words
        if path.takesCall == true { ", would take your call" }
      }
    }
    if !path.position.isEmpty || !path.company.isEmpty { p { Wording.work(path.position, path.company) } }
    ul { for link in path.links { li { person(link.words) } } }
    if path.asksLately > 0 {
      p(.class("wrong")) {
        "You asked them \(path.asksLately == 1 ? "once" : "\(path.asksLately) times") in ninety days, for yourself or for others."
      }
    }
    details(.class("observe")) {
      summary {
        span {
          "Ask "
          person(path.person.name)
        }
      }
      form(.class("fields"), .method(.post), .action(Paths.introductionThrough)) {
        input(.type(.hidden), .name("connector"), .value(path.person.key.rawValue))
        input(.type(.hidden), .name("target"), .value(found.target?.name ?? found.text))
        textField("why-\(path.person.key.rawValue)", "Why do you want to meet them?", value: "", name: "why")
        textField(
          "benefit-\(path.person.key.rawValue)",
          "What is in it for them?",
          value: "",
          name: "benefit"
        )
        button(.type(.submit)) { "Go on to the text" }
      }
    }
  }
}

/// Whom the user asked lately: every ask spends a little goodwill.
private func budgetView(_ found: IntroductionPaths, _ today: Day) -> Markup {
  guard !found.asksLately.isEmpty else {
    return p(.class("soft")) { "For yourself you asked nobody in the last ninety days." }
  }
  return section {
    h2 { "Whom you asked for yourself in ninety days" }
    p(.class("soft")) { "Every ask spends a little goodwill." }
    ul {
      for record in found.asksLately {
        li {
          a(.href(introductionPath(record))) { person(record.title) }
          if let day = record.introduction.asks[.connector]?.last {
            ", asked "
            Wording.time(day, today: today)
          }
        }
      }
    }
  }
}
