import Markup
import Vetting
import Workflows

/// So many names are listed without asking.
private let namesShown = 12
/// No more are listed at all; the counts hold for all.
private let namesListed = 300

/// What the policy in the form would change, as a sentence; the script changes its words as the form changes.
func policyOutcomeView(_ page: PolicyPage) -> Markup {
  p(.id("trial-said"), .role(.status)) { page.outcome }
}

/// What the policy in the form would change, in full; the script puts it in its place as the form changes.
func policyTrialView(_ page: PolicyPage) -> Markup {
  div(.id("trial"), .class("trial")) {
    h2 { "What would change" }
    if let trial = page.trial, trial.open > 0 {
      table {
        thead {
          tr {
            th(.scope(.column)) { "Open requests" }
            th(.scope(.column), .class("number")) { "now" }
            th(.scope(.column), .class("number")) { "then" }
          }
        }
        tbody {
          for answer in Recommendation.allCases {
            let (now, then) = (trial.now[answer] ?? 0, trial.then[answer] ?? 0)
            tr {
              th(.scope(.row), .class(answer.rawValue)) { answer.word }
              td(.class("number")) { Wording.grouped(now) }
              td(.class("number")) {
                if now == then { Wording.grouped(then) } else { strong { Wording.grouped(then) } }
              }
            }
          }
        }
      }
      if !trial.changes.isEmpty { changesView(trial.changes) }
    }
  }
}

private func changesView(_ changes: [PolicyTrial.Change]) -> Markup {
  let rest = changes.dropFirst(namesShown).prefix(namesListed - namesShown)
  let unlisted = changes.count - min(changes.count, namesListed)
  return .joined([
    ul(.class("plain changes")) { for change in changes.prefix(namesShown) { changeView(change) } },
    rest.isEmpty
      ? .empty
      : details {
        summary { "\(Wording.grouped(changes.count - namesShown)) more" }
        ul(.class("plain changes")) { for change in rest { changeView(change) } }
        if unlisted > 0 { p(.class("soft")) { "\(Wording.grouped(unlisted)) further ones are not listed." } }
      },
  ])
}

private func changeView(_ change: PolicyTrial.Change) -> Markup {
  li {
    a(.href(Paths.requests.segment(change.id.rawValue))) { person(change.name) }
    span {
      span(.class(change.from.rawValue)) { change.from.word }
      " → "
      strong(.class(change.to.rawValue)) { change.to.word }
    }
  }
}

/// The page where the policy file cannot be read: what is wrong with it, and a way on.
func policyMendView(_ problems: [PolicyProblem], path: String) -> Markup {
  div(.class("page")) {
    h1 { "Policy" }
    section(.class("problem")) {
      h2 { "The policy file cannot be read" }
      p {
        code { path }
        " has to be mended in a text editor; until then nothing is judged."
      }
      ul {
        for problem in problems {
          li {
            if let line = problem.line { strong { "Line \(line): " } }
            person(problem.message)
          }
        }
      }
    }
    p { "Or start again from one of these. Your file is kept beside it, as policy.toml.before." }
    form(.class("acts"), .method(.post), .action(Paths.policy.segment("preset"))) {
      for preset in Policy.Preset.allCases {
        button(.type(.submit), .name("preset"), .value(preset.rawValue)) { preset.title }
      }
    }
  }
}
