import Markup
import Vetting
import Workflows

/// Where a review starts: how the network stands, the next ten minutes, obvious groups, and whom to call.
func reviewView(_ page: ReviewPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Review" }
    if let counts = page.counts {
      if counts.connections == 0 { nobodyView() } else { standingView(counts, page) }
    } else {
      p(.class("lead")) {
        "Nothing is here yet. Import your archive, and everybody you are connected with comes up."
      }
      p { a(.class("button first"), .href(Paths.imports)) { "Go to Import" } }
    }
  }
}

private func nobodyView() -> Markup {
  .joined([
    p(.class("lead")) { "Your archive names no connections, so there is nobody to review." },
    p { a(.class("button"), .href(Paths.imports)) { "Import an archive with connections" } },
  ])
}

private func standingView(_ counts: ReviewCounts, _ page: ReviewPage) -> Markup {
  .joined([
    p(.class("lead")) {
      "\(Wording.count(counts.connections, "connection", "connections")). "
      if counts.undecided == 0 {
        "All of them are decided. That is all until your next import."
      } else {
        "\(Wording.grouped(counts.undecided)) not decided: "
        "\(Wording.grouped(counts.open[.keep] ?? 0)) to keep, "
        "\(Wording.grouped(counts.open[.meet] ?? 0)) to talk to first, "
        "\(Wording.grouped(counts.open[.remove] ?? 0)) to let go, by the evidence."
      }
    },
    startView(counts, page),
    groupsView(counts),
    callsView(page.calls, limit: ReviewPage.callsShown, page.today),
    p(.class("side-links")) {
      a(.href(Paths.people)) { "Search people" }
      if page.hasChanges {
        " "
        a(.href(Paths.changes)) { "What changed between your exports" }
      }
      if page.duplicates > 0 {
        " "
        a(.href(Paths.duplicates)) {
          "\(Wording.count(page.duplicates, "person", "people")) who may be here twice"
        }
      }
    },
    recentView(page),
  ])
}

private func startView(_ counts: ReviewCounts, _ page: ReviewPage) -> Markup {
  if let left = page.openLeft {
    return p(.class("acts")) {
      a(.class("button first"), .href(Paths.card), .key("j"), .keyShortcuts("j")) {
        "Go on: \(Wording.count(left, "card", "cards")) left"
        key("j")
      }
    }
  }
  guard page.nextSize > 0 else { return .empty }
  return form(.method(.post), .action(Paths.startReview)) {
    p(.class("acts")) {
      button(.type(.submit), .class("first"), .key("j"), .keyShortcuts("j")) {
        "Start: \(Wording.count(page.nextSize, "person", "people")), "
          + Wording.minutes(Double(page.nextSize) * ReviewPace.usual)
        key("j")
      }
    }
    p(.class("soft")) {
      "One card at a time: do you recall them, and would they take your call? Those to keep and those to let go "
        + "alternate. You can stop at any card and go on later."
      if counts.overdue > 0 {
        " \(Wording.count(counts.overdue, "person is", "people are")) back because the day you set is past."
      }
    }
  }
}

private func groupsView(_ counts: ReviewCounts) -> Markup {
  let groups = CullGroup.allCases.filter { counts.groups[$0] ?? 0 > 0 }
  guard !groups.isEmpty else { return .empty }
  return section {
    h2 { "Obvious groups" }
    ul(.class("plain campaigns")) {
      for group in groups {
        li {
          a(.href(Paths.group.segment(group.rawValue))) {
            "\(group.title): \(Wording.count(counts.groups[group] ?? 0, "person", "people"))"
          }
          p(.class("soft")) { group.explanation }
        }
      }
    }
  }
}

/// People to talk to, the nearest day first.
func callsView(_ calls: [Call], limit: Int, _ today: Day) -> Markup {
  guard !calls.isEmpty else { return .empty }
  return section {
    h2 { "Call list" }
    ol(.class("journal calls")) {
      for call in calls.prefix(limit) {
        li {
          div {
            p { a(.href(Paths.people.segment(call.person.key.rawValue))) { person(call.person.name) } }
            p(.class("soft")) { Wording.work(call.person.position, call.person.company) }
          }
          p(.class("soft")) {
            switch call.ground {
            case .unsure: "decide"
            case .dormant: "silent for three years"
            case .takesCall: "would take your call"
            }
            if let day = call.deadline {
              day < today ? ", was due on " : " by "
              Wording.time(day, today: today)
            }
          }
        }
      }
    }
    if calls.count > limit {
      p(.class("alone")) { a(.href(Paths.calls)) { "All \(Wording.grouped(calls.count)) on the call list" } }
    }
  }
}

private func recentView(_ page: ReviewPage) -> Markup {
  guard !page.recent.isEmpty else { return .empty }
  return details(.class("ended")) {
    summary { "What you decided last" }
    ol(.class("journal decided-connections")) {
      for decision in page.recent {
        li(.class(decision.undoneAt == nil ? "" : "undone")) {
          div {
            p {
              strong(.class(decision.choice.colour)) { decision.choice.done }
              " "
              a(.href(Paths.people.segment(decision.person.key.rawValue))) { person(decision.person.name) }
            }
            p(.class("soft")) {
              Wording.time(Day(decision.decidedAt, in: page.zone), today: page.today)
              if let recommended = decision.recommended, decision.isOverride {
                ". Your own choice: Wellmet recommended \(recommended.word.lowercased())."
              }
            }
          }
          if decision.undoneAt == nil { takeBackView(decision, quiet: true) }
        }
      }
    }
  }
}

/// A button that takes one decision back.
func takeBackView(_ decision: ConnectionDecision, quiet: Bool) -> Markup {
  form(.method(.post), .action(Paths.undoConnections)) {
    input(.type(.hidden), .name("first"), .value(String(decision.id.rawValue)))
    input(.type(.hidden), .name("last"), .value(String(decision.id.rawValue)))
    input(.type(.hidden), .name("person"), .value(quiet ? "" : decision.person.key.rawValue))
    button(.type(.submit), .class(quiet ? "quiet" : "")) {
      quiet ? "Take back" : "Take it back"
      span(.class("unseen")) {
        ": "
        person(decision.person.name)
      }
    }
  }
}
