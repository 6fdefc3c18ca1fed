import Markup
import Vetting
import Workflows

/// Everybody with a rhythm, by layer: what is proposed, what the user decided, and when they are due.
func rhythmsView(_ plan: TouchPlan, today: Day) -> Markup {
  div(.class("page wide")) {
    h1 { "Rhythms" }
    if plan.everybody.isEmpty {
      p(.class("lead")) { "Nobody is here yet. Rhythms are proposed once an archive is imported." }
    } else {
      p(.class("lead")) {
        "A tie fades where nobody says a word. How often is proposed from how strong each tie is; you decide. Whatever an "
        "import shows, a message either way, a recommendation or a meeting, begins the count anew by itself."
      }
      for layer in Layer.allCases {
        let people = plan.everybody.filter { $0.layer == layer }
        if !people.isEmpty { layerView(layer, people, today) }
      }
      othersView(plan.everybody.filter { $0.layer == nil && $0.cadence != nil }, today)
      p(.class("soft")) {
        "The sizes are those that people keep up on the average, and a guide. Anybody else gets a rhythm on their own page."
      }
    }
    touchLinks()
  }
}

private func layerView(_ layer: Layer, _ people: [Touch], _ today: Day) -> Markup {
  let open = people.filter { $0.cadence?.source == .proposed }
  // «Not at all» is a decision of its own, and stays.
  let decided = people.filter { $0.cadence?.source == .decided && $0.cadence?.days != nil }
  return section {
    h2 { layer.title }
    p(.class("soft")) { "Proposed: \(Cadence.words(layer.days))." }
    peopleTable(layer.title, people, today)
    form(.class("by"), .method(.post), .action(Paths.keepRhythms)) {
      input(.type(.hidden), .name("layer"), .value(String(layer.rawValue)))
      if !open.isEmpty {
        button(.type(.submit), .class("small"), .name("to"), .value("keep")) {
          "Keep \(Cadence.words(layer.days)) for \(Wording.count(open.count, "person", "people"))"
        }
      }
      if !decided.isEmpty {
        button(.type(.submit), .class("small quiet"), .name("to"), .value("proposal")) {
          "Go back to what is proposed for \(Wording.count(decided.count, "person", "people"))"
        }
      }
    }
  }
}

private func othersView(_ people: [Touch], _ today: Day) -> Markup {
  guard !people.isEmpty else { return .empty }
  return section {
    h2 { "Beyond the layers, by your own decision" }
    peopleTable("Beyond the layers", people, today)
  }
}

private func peopleTable(_ title: String, _ people: [Touch], _ today: Day) -> Markup {
  div(.class("scroll"), .tabStop, .role(.region), .label(title)) {
    table(.class("people rhythms")) {
      thead {
        tr {
          th(.scope(.column)) { "Who" }
          th(.scope(.column)) { "Last" }
          th(.scope(.column)) { "Due" }
          th(.scope(.column)) { "Rhythm" }
        }
      }
      tbody {
        for touch in people {
          tr {
            th(.scope(.row)) {
              a(.href(Paths.people.segment(touch.tie.key.rawValue))) { person(touch.tie.name) }
            }
            td {
              if let last = touch.last {
                Wording.time(last.on, today: today)
              } else {
                "not known"
              }
            }
            td { dueView(touch, today) }
            td { cadenceForm(touch, back: .rhythms) }
          }
        }
      }
    }
  }
}

private func dueView(_ touch: Touch, _ today: Day) -> Markup {
  if let until = touch.snoozedUntil, until > today {
    return .joined([.text("put off until "), Wording.time(until, today: today)])
  }
  guard let due = touch.dueOn else { return .text("never") }
  return due <= today
    ? .joined([.text("since "), Wording.time(due, today: today)]) : Wording.time(due, today: today)
}
