import Markup
import Vetting
import Workflows

/// What introductions came to: sums, twelve months as bars, and who gives back.
func introductionLedgerView(_ ledger: IntroductionLedger) -> Markup {
  div(.class("page wide")) {
    h1 { "What introductions came to" }
    if ledger.forOthers.asked == 0, ledger.own.asked == 0 {
      p(.class("lead")) {
        "No introduction was asked for yet. Once one is, this page counts what came of it."
      }
      p { a(.class("button first"), .href(Paths.introductions)) { "Go to introductions" } }
    } else {
      sumsView("For others", ledger.forOthers, "You were asked for", "you made")
      sumsView("For yourself", ledger.own, "You asked for", "came about:")
      monthsView(ledger.months)
      partnersView(ledger.partners)
      p(.class("fence-links")) { a(.href(Paths.introductions)) { "All introductions" } }
    }
  }
}

private func sumsView(_ title: String, _ sums: IntroductionLedger.Sums, _ asked: String, _ made: String)
  -> Markup
{
  guard sums.asked > 0 else { return .empty }
  let ends = [
    (sums.declined, "declined by you"), (sums.refused, "refused by one side"), (sums.withdrawn, "called off"),
    (sums.open, "open"),
  ]
  .filter { $0.0 > 0 }.map { "\(Wording.grouped($0.0)) \($0.1)" }
  return section {
    h2 { title }
    p {
      "\(asked) \(Wording.count(sums.asked, "introduction", "introductions")); \(made) \(Wording.grouped(sums.made))"
      ends.isEmpty ? "." : "; \(ends.joined(separator: ", "))."
    }
    if sums.made > 0 {
      p {
        let results = IntroductionOutcome.Result.allCases.compactMap { result in
          sums.results[result].map { "\(Wording.grouped($0)) × \(result.words)" }
        }
        "Of those made: "
        (results
          + (sums.unknown > 0 ? ["\(Wording.grouped(sums.unknown)) of which nothing was noted yet"] : []))
          .joined(separator: ", ")
        "."
        if sums.known > 0 {
          " \(Wording.grouped(sums.good)) of \(Wording.grouped(sums.known)) with a known outcome went well."
        }
      }
    }
  }
}

/// Asked for and made in each month, as bars; the table has the same.
private func monthsView(_ months: [IntroductionLedger.Month]) -> Markup {
  guard months.contains(where: { $0.asked > 0 || $0.made > 0 }) else { return .empty }
  func name(_ month: IntroductionLedger.Month) -> String {
    let (year, number, _) = month.month.civil
    return Wording.month(number, year)
  }
  return section {
    h2 { "The last twelve months" }
    p(.class("soft")) { "The upper bar is what was asked for, the lower one what was made." }
    barPlotView(
      BarPlot(
        frame: PlotFrame(
          id: "introductions",
          title: "Introductions by month",
          words: months.map { "\(name($0)): \($0.asked) asked for, \($0.made) made" }.joined(separator: "; "),
          table: PlotTable(
            name: "Introductions by month",
            columns: [
              PlotTable.Column(title: "Month", isNumber: false), PlotTable.Column(title: "Asked for"),
              PlotTable.Column(title: "Made"), PlotTable.Column(title: "Went well"),
            ],
            rows: months.reversed().map { month in
              PlotTable.Row(
                head: .words(name(month)),
                cells: [month.asked, month.made, month.good].map(Wording.grouped)
              )
            }
          )
        ),
        tones: [.meet, .accept],
        rows: months.map { month in
          BarPlot.Row(
            name: name(month),
            amounts: [Double(month.asked), Double(month.made)],
            words: month.asked == 0 && month.made == 0 ? "none" : "\(month.asked) asked, \(month.made) made"
          )
        },
        names: .beside(names: 34, words: 34)
      )
    )
  }
}

/// Give and take, per person.
private func partnersView(_ partners: [IntroductionLedger.Partner]) -> Markup {
  section {
    h2 { "Give and take" }
    div(.class("scroll"), .tabStop, .role(.region), .label("Introductions by person")) {
      table(.class("people")) {
        thead {
          tr {
            th(.scope(.column)) { "Who" }
            th(.scope(.column), .class("number")) { "Asked you" }
            th(.scope(.column), .class("number")) { "You made" }
            th(.scope(.column), .class("number")) { "Went well" }
            th(.scope(.column), .class("number")) { "Were wanted" }
            th(.scope(.column), .class("number")) { "Did for you" }
            th(.scope(.column), .class("number")) { "Said thanks" }
          }
        }
        tbody {
          for partner in partners.prefix(200) {
            tr {
              th(.scope(.row)) {
                a(.href(Paths.people.segment(partner.key.rawValue))) { person(partner.name) }
              }
              td(.class("number")) { Wording.grouped(partner.asked.asked) }
              td(.class("number")) { Wording.grouped(partner.asked.made) }
              td(.class("number")) {
                partner.asked.known == 0 ? "not known" : "\(partner.asked.good) of \(partner.asked.known)"
              }
              td(.class("number")) { Wording.grouped(partner.wanted) }
              td(.class("number")) {
                partner.askedByUser == 0 ? "not asked" : "\(partner.didForUser) of \(partner.askedByUser)"
              }
              td(.class("number")) {
                partner.thanksKnown == 0 ? "not known" : "\(partner.thanks) of \(partner.thanksKnown)"
              }
            }
          }
        }
      }
    }
  }
}
