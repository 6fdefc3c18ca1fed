import Markup
import Vetting

/// What was kept out, and what got in.
func worthKeptOutView(_ worth: Worth) -> Markup {
  let out = worth.keptOut
  let figures = [
    ("Requests declined or ignored, as recommended", Wording.grouped(out.requests)),
    ("Pitched after connecting, let go", WorthWording.known(out.removed)),
    ("Accepted against the advice to decline, let go since", Wording.grouped(out.acceptedLetGo)),
    ("Accepted against the advice to decline, not let go", Wording.grouped(out.accepted)),
    ("Pitched after connecting, still there", WorthWording.known(out.stillConnected)),
  ]
  return section {
    h2 { "Pitches kept out" }
    p {
      out.all == 0
        ? "None so far."
        : "\(Wording.count(out.all, "pitch was", "pitches were")) kept out or let go."
    }
    figuresView(figures)
  }
}

/// What was decided, and how soon.
func worthDecisionsView(_ page: WorthPage) -> Markup {
  let decisions = page.worth.decisions
  let figures =
    Recommendation.allCases.compactMap { answer in
      decisions.requests[answer].flatMap {
        $0 > 0 ? ("Requests: \(answer.done.lowercased())", Wording.grouped($0)) : nil
      }
    }
    + ConnectionDecision.Choice.allCases.compactMap { choice in
      decisions.connections[choice].flatMap {
        $0 > 0 ? ("Connections: \(choice.done.lowercased())", Wording.grouped($0)) : nil
      }
    }
  return section {
    h2 { "Decisions, and their speed" }
    if figures.isEmpty {
      p {
        "Nothing is decided yet."
        if !page.isFile, decisions.waiting > 0 {
          " "
          a(.href(Paths.requests)) { "Answer the first request" }
          "."
        }
      }
    } else {
      p {
        if let median = decisions.times.median {
          "Half of \(Wording.count(decisions.times.count, "decision", "decisions")) took \(Wording.days(median)) or fewer."
          if let fence = decisions.times.fenceMedian {
            " Half of those that were put off took \(Wording.days(fence)) or fewer."
          }
        } else {
          "How long they took is not known."
        }
      }
    }
    figuresView(figures + [("Requests: waiting for a first answer", Wording.grouped(decisions.waiting))])
  }
}

private func figuresView(_ figures: [(words: String, value: String)]) -> Markup {
  dl(.class("figures")) {
    for figure in figures {
      dt { figure.words }
      dd { figure.value }
    }
  }
}
