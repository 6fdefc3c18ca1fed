import Markup
import Vetting
import Workflows

/// What is concluded of a connection, why, and what letting go would cost.
func connectionVerdictView(_ verdict: ConnectionVerdict, _ entry: PersonEntry, _ today: Day) -> Markup {
  .joined([
    p(.class("verdict \(verdict.advice.colour)")) { person(verdict.summary) },
    p(.class("sure")) {
      "\(sureness(verdict.confidence)). \(capitalised(verdict.strength.band.words)), reaching \(verdict.bridge.words)."
    },
    details(.class("reasons"), .open(), .behaviour(.fold)) {
      summary(.key("w"), .keyShortcuts("w")) {
        "Evidence"
        key("w")
      }
      findingsView(verdict.evidence)
      if !verdict.unknown.isEmpty {
        p(.class("soft")) {
          strong { "Not known: " }
          person(verdict.unknown.map(\.what).joined(separator: ", "))
          "."
        }
      }
      if !verdict.changers.isEmpty {
        p { strong { "What would change this" } }
        ul { for changer in verdict.changers { li { person(changer) } } }
      }
    },
    entry.isConnected ? lossesView(verdict) : .empty,
    strengthView(verdict),
  ])
}

/// Findings with their points, the words they rest on and where those were read.
func findingsView(_ findings: [Evidence]) -> Markup {
  dl(.class("evidence")) {
    for evidence in findings {
      div(.class("finding")) {
        dt {
          span(.ariaHidden) { signedPoints(evidence) }
          span(.class("unseen")) { spokenPoints(evidence) }
        }
        dd {
          person(evidence.words)
          if evidence.provenance != nil { small { person(Wording.place(evidence.provenance)) } }
        }
      }
    }
  }
}

private func lossesView(_ verdict: ConnectionVerdict) -> Markup {
  details(.class("losses"), .open(verdict.advice == .remove)) {
    summary { "What letting go would cost" }
    ul { for loss in verdict.losses { li { person(loss) } } }
  }
}

private func strengthView(_ verdict: ConnectionVerdict) -> Markup {
  details(.class("strength")) {
    summary { "How strong the tie is: \(Wording.hundredths(verdict.strength.value)) of 1" }
    if verdict.strength.overruled != nil { p { "You set this value by hand. The evidence says:" } }
    dl(.class("measures")) {
      for dimension in TieStrength.Dimension.allCases {
        dt { dimension.title }
        dd {
          if let value = verdict.strength.dimensions[dimension] {
            span(.class("value")) { Wording.hundredths(value) }
          } else {
            span(.class("value")) { "not known" }
          }
          small { dimension.explanation }
        }
      }
      dt { "Bridge value" }
      dd {
        span(.class("value")) { Wording.hundredths(verdict.bridge.value) }
        small {
          verdict.bridge.grounds.isEmpty
            ? "Others of your network reach what they reach, as far as an export shows."
            : "\(capitalised(verdict.bridge.grounds.joined(separator: "; ")))."
        }
      }
    }
  }
}

private func sureness(_ confidence: Double) -> String {
  switch confidence {
  case 0.7...: "Quite sure"
  case 0.5...: "Fairly sure"
  default: "Not sure"
  }
}

private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

private func signedPoints(_ evidence: Evidence) -> String {
  let words = Wording.points(evidence.points)
  switch evidence.direction {
  case .supports: return "+\(words)"
  case .opposes: return "\u{2212}\(words)"
  case .neutral: return "·"
  }
}

private func spokenPoints(_ evidence: Evidence) -> String {
  switch evidence.direction {
  case .supports: "\(Wording.points(evidence.points)) points for it"
  case .opposes: "\(Wording.points(evidence.points)) points against"
  case .neutral: "Counts neither way"
  }
}
