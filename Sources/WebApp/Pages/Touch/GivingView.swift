import Markup
import Vetting
import Workflows

/// Give and take overall: sums, who speaks for the user, what is owed, whom to recommend.
func givingView(_ ledger: GivingLedger, today: Day) -> Markup {
  div(.class("page wide")) {
    h1 { "Give and take" }
    if ledger.partners.isEmpty {
      p(.class("lead")) {
        "Nothing went either way that is on record: no recommendation, no endorsement, no introduction, no message. Import an "
        "archive that holds them, and this page counts."
      }
    } else {
      p(.class("lead")) {
        "What went to and fro between you and your connections, as far as your exports and your own notes hold it."
      }
      sumsView(ledger)
      advocatesView(ledger.advocates)
      recommendView(ledger.worthRecommending)
      owedView("You owe them a recommendation", ledger.owed)
      owedView("They owe you a recommendation", ledger.owing)
      partnersView(ledger.partners)
    }
    touchLinks()
  }
}

private func sumsView(_ ledger: GivingLedger) -> Markup {
  let rows: [(String, GivingLedger.Sum)] = [
    ("Recommendations", ledger.recommendations), ("Recommendations asked for in a message", ledger.asks),
    ("Introductions", ledger.introductions), ("Skills endorsed", ledger.endorsements),
    ("Messages", ledger.messages),
  ]
  return section {
    h2 { "In all" }
    div(.class("scroll"), .tabStop, .role(.region), .label("Give and take in all")) {
      table {
        thead {
          tr {
            th(.scope(.column)) { "What" }
            th(.scope(.column), .class("number")) { "From them" }
            th(.scope(.column), .class("number")) { "From you" }
          }
        }
        tbody {
          for (title, sum) in rows {
            tr {
              th(.scope(.row)) { title }
              td(.class("number")) { sum.received.map(Wording.grouped) ?? "not known" }
              td(.class("number")) { sum.given.map(Wording.grouped) ?? "not known" }
            }
          }
        }
      }
    }
    if let starts = ledger.starts, starts.begunByThem + starts.begunByMember > 0 {
      p {
        "They began to write \(Wording.count(starts.begunByThem, "time", "times")), and you answered "
        "\(Wording.grouped(starts.answeredByMember)). You began \(Wording.count(starts.begunByMember, "time", "times")), and "
        "they answered \(Wording.grouped(starts.answeredByThem)). Whoever writes after thirty silent days begins anew."
      }
    }
  }
}

private func advocatesView(_ advocates: [Advocate]) -> Markup {
  section {
    h2 { "Who would speak well of you" }
    if advocates.isEmpty {
      p {
        "Nobody is known to. That says nothing against anybody: it takes a recommendation, an introduction, or several "
        "things together, such as work at the same place and that they would take your call."
      }
    }
    for standing in Advocate.Standing.allCases {
      let people = advocates.filter { $0.standing == standing }
      if !people.isEmpty {
        h3 { "\(standing.title): \(Wording.grouped(people.count))" }
        ul(.class("plain")) {
          for advocate in people.prefix(50) {
            li {
              a(.href(Paths.people.segment(advocate.tie.key.rawValue))) { person(advocate.tie.name) }
              p(.class("soft")) { advocate.grounds.joined(separator: " ") }
            }
          }
        }
        if people.count > 50 {
          p(.class("soft")) { "The first 50 are shown; “wellmet touch giving --json” has all." }
        }
      }
    }
  }
}

private func recommendView(_ people: [GivingLedger.WorthRecommending]) -> Markup {
  guard !people.isEmpty else { return .empty }
  return section {
    h2 { "Whom you might recommend" }
    p(.class("soft")) { "An idea, not a duty. One a month is a good pace, and each is read by many." }
    ul(.class("plain fence")) {
      for each in people {
        let key = each.giving.tie.key
        li {
          div(.class("fence-line")) {
            a(.class("name"), .href(Paths.people.segment(key.rawValue))) { person(each.giving.tie.name) }
            a(
              .class("button small"),
              .href(
                TouchPage.address(key).segment("draft").query("kind", DraftKind.offerRecommendation.rawValue)
              )
            ) {
              "Offer to write one"
              span(.class("unseen")) {
                ": "
                person(each.giving.tie.name)
              }
            }
          }
          p(.class("soft")) { each.why }
        }
      }
    }
  }
}

private func owedView(_ title: String, _ people: [GiveAndTake]) -> Markup {
  guard !people.isEmpty else { return .empty }
  return section {
    h2 { "\(title): \(Wording.grouped(people.count))" }
    p {
      for (index, giving) in people.prefix(30).enumerated() {
        if index > 0 { ", " }
        a(.href(Paths.people.segment(giving.tie.key.rawValue))) { person(giving.tie.name) }
      }
      people.count > 30 ? ", and \(Wording.grouped(people.count - 30)) more." : "."
    }
  }
}

private func partnersView(_ partners: [GiveAndTake]) -> Markup {
  section {
    h2 { "Person by person" }
    p(.class("soft")) {
      "Strongest ties first\(partners.count > 100 ? "; the first hundred of \(Wording.grouped(partners.count))" : "")."
    }
    ul(.class("plain")) {
      for giving in partners.prefix(100) {
        li {
          a(.href(Paths.people.segment(giving.tie.key.rawValue))) { person(giving.tie.name) }
          p(.class("soft")) { giving.lines.map(\.words).joined(separator: " ") }
        }
      }
    }
  }
}
