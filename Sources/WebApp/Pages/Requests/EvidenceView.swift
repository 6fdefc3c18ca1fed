import Markup
import Vetting
import Workflows

/// So many findings of a group are shown at once.
private let findingsShown = 6

/// The note with the words that counted marked, each mark with what it counted for.
func noteView(_ current: RequestsPage.Current) -> Markup {
  let note = current.note
  if note.pieces.isEmpty { return p(.class("no-note")) { "They wrote no note." } }
  var named: Set<Int> = []
  return blockquote(.class("note"), .dirAuto) {
    bdi {
      for piece in note.pieces { pieceView(piece, current.verdict.evidence, &named) }
    }
  }
}

private func pieceView(_ piece: MarkedNote.Piece, _ evidence: [Evidence], _ named: inout Set<Int>) -> Markup {
  if piece.findings.isEmpty { return .text(piece.text) }
  let findings = piece.findings.map { evidence[$0 - 1] }
  let styles = Set(findings.map(\.direction.style)).subtracting(["neither"])
  let style = styles.count > 1 ? "both" : styles.first ?? "neither"
  let classes = [style] + piece.findings.map { "m\($0)" }
  let title = findings.map { "\($0.direction.title): \($0.words)" }
  // The first mark of each finding is where its link leads.
  var content: Markup = .text(piece.text)
  for number in piece.findings where named.insert(number).inserted {
    let inner = content
    content = span(.id("said-\(number)")) { inner }
  }
  return mark(.class(classes.joined(separator: " ")), .title(title.joined(separator: " · "))) { content }
}

/// The findings, those against and those for, each side with its sum.
func evidenceView(_ current: RequestsPage.Current, _ page: RequestsPage) -> Markup {
  let verdict = current.verdict
  return details(.class("reasons"), .open(), .behaviour(.fold)) {
    summary(.key("w"), .keyShortcuts("w")) {
      "Why"
      key("w")
    }
    for group in verdict.groups { groupView(group, current) }
    p(.class("scale")) {
      "In all \(signed(abs(verdict.net), verdict.net < 0 ? .opposes : .supports)). "
      a(.href(Paths.policy)) { "Your policy" }
      " declines a pitch from \(signed(page.policy.declineFrom, .opposes)) on, and accepts whoever is known or means you from "
      "\(signed(page.policy.acceptFrom, .supports)) on."
    }
  }
}

private func groupView(_ group: Verdict.Group, _ current: RequestsPage.Current) -> Markup {
  section(.class("side-\(group.direction.style)")) {
    h2 {
      span { group.title }
      if group.direction != .neutral {
        " "
        span(.class("sum")) { signed(group.points, group.direction) }
      }
    }
    dl(.class("evidence")) {
      for item in group.items.prefix(findingsShown) { findingView(item, current) }
    }
    if group.items.count > findingsShown {
      details {
        summary { "\(group.items.count - findingsShown) more" }
        dl(.class("evidence")) {
          for item in group.items.dropFirst(findingsShown) { findingView(item, current) }
        }
      }
    }
  }
}

private func findingView(_ item: Verdict.Group.Item, _ current: RequestsPage.Current) -> Markup {
  let finding = item.evidence
  return div(.class("finding e\(item.number)")) {
    dt {
      switch finding.direction {
      case .supports, .opposes:
        span(.ariaHidden) { signed(finding.points, finding.direction) }
        span(.class("unseen")) {
          "\(Wording.points(finding.points)) points \(finding.direction == .supports ? "for letting them in" : "against")"
        }
      case .neutral:
        span(.ariaHidden) { "·" }
        span(.class("unseen")) { "Counts neither way" }
      }
    }
    dd {
      if current.note.marked.contains(item.number) {
        a(.class("shows"), .href(fragmentNamed: "said-\(item.number)")) { person(finding.words) }
      } else {
        person(finding.words)
      }
      if finding.provenance != nil { small { person(Wording.place(finding.provenance)) } }
      if finding.symbol == "same-text", let campaign = current.campaign {
        a(.class("see"), .href(campaign)) { "See the campaign" }
      }
      if finding.symbol == Learned.name { small { a(.href(Paths.learned)) { LearnedPage.title } } }
    }
  }
}

/// Points with their sign: `+2.4`, `−0.3`, `0.0`.
private func signed(_ points: Double, _ direction: Evidence.Direction) -> String {
  let words = Wording.points(points)
  if words == "0.0" { return words }
  return (direction == .opposes ? "\u{2212}" : "+") + words
}
