import Markup
import Vetting

/// What a policy would have done with the user's own past.
func backtestView(_ page: BacktestPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Backtest" }
    if page.columns.allSatisfy(\.rows.isEmpty) {
      p(.class("lead")) {
        "There is no past to replay yet: no request and no first message was imported. Once there is, this page "
        "says what your policy would have done with it."
      }
      p { a(.class("button first"), .href(Paths.imports)) { "Import your archive" } }
    } else {
      p(.class("lead")) {
        "What a policy would have done with "
        "\(Wording.count(page.requests, "request", "requests")) and "
        "\(Wording.count(page.firstMessages, "first message", "first messages")) of "
        "\(Wording.count(page.people, "person", "people")), judging each by what was known before it."
      }
      choiceForm(page)
      for column in page.columns { conclusion(column, page) }
      figureSection(page)
      outcomeSection(page)
      for column in page.columns {
        caseSection(lostTitle(column, page), column.lost, of: column.lostCount, "No good person.", page)
        caseSection(
          letThroughTitle(column, page),
          column.letThrough,
          of: column.letThroughCount,
          "No pitch.",
          page
        )
      }
      section {
        h2 { "Bear in mind" }
        ul(.class("cautions")) { for caution in page.cautions { li { caution } } }
      }
    }
  }
}

private func choiceForm(_ page: BacktestPage) -> Markup {
  form(.method(.get), .action(Paths.backtest), .class("choose")) {
    label(.for("policy")) { "Replay" }
    select(.id("policy"), .name("policy")) {
      for choice in BacktestPage.Choice.allCases {
        option(.value(choice.rawValue), .selected(choice == page.choice)) { choice.title }
      }
    }
    label(.for("against")) { "beside" }
    select(.id("against"), .name("against")) {
      option(.value(""), .selected(page.against == nil)) { "no other" }
      for choice in BacktestPage.Choice.allCases {
        option(.value(choice.rawValue), .selected(choice == page.against)) { choice.title }
      }
    }
    button(.type(.submit), .class("small")) { "Replay" }
  }
}

private func conclusion(_ column: BacktestPage.Column, _ page: BacktestPage) -> Markup {
  p(.class("verdict")) {
    if page.columns.count > 1 { "\(column.choice.title): " }
    for (index, figure) in column.figures.enumerated() {
      if index > 0 { ", " }
      let words = figure.words.lowercased()
      "\(figure.share.count) of \(figure.share.total) \(words)"
    }
    "."
  }
}

private func figureSection(_ page: BacktestPage) -> Markup {
  section {
    h2 { "Avoided and lost" }
    p(.class("soft")) {
      "The dot is the share, the bar where it truly lies in 95 of 100 cases. Few cases make a long bar."
    }
    intervalPlot(page)
    details {
      summary { "As a table" }
      table {
        thead {
          tr {
            for head in ["Share", "Policy", "Counted", "Share", "From", "To"] { th(.scope(.column)) { head } }
          }
        }
        tbody {
          for column in page.columns {
            for figure in column.figures {
              tr {
                th(.scope(.row)) { figure.words }
                td { column.choice.title }
                td { "\(figure.share.count) of \(figure.share.total)" }
                td { percent(figure.share.value) }
                td { percent(figure.share.interval?.lowerBound) }
                td { percent(figure.share.interval?.upperBound) }
              }
            }
          }
        }
      }
    }
  }
}

private func outcomeSection(_ page: BacktestPage) -> Markup {
  section {
    h2 { "What became of them, and how they would have been answered" }
    answerKey()
    for column in page.columns {
      if page.columns.count > 1 { h3 { column.choice.title } }
      answerPlot(column)
    }
    details {
      summary { "As a table" }
      for column in page.columns {
        table {
          caption { column.choice.title }
          thead {
            tr {
              th(.scope(.column)) { "Outcome" }
              for answer in Recommendation.allCases { th(.scope(.column)) { answer.word } }
              th(.scope(.column)) { "People" }
            }
          }
          tbody {
            for row in column.rows {
              tr {
                th(.scope(.row)) { BacktestWording.words(row.aftermath) }
                for answer in Recommendation.allCases { td { String(row.counts[answer] ?? 0) } }
                td { String(row.total) }
              }
            }
          }
        }
      }
    }
  }
}

private func lostTitle(_ column: BacktestPage.Column, _ page: BacktestPage) -> String {
  "Good people who would have been lost" + under(column, page)
}

private func letThroughTitle(_ column: BacktestPage.Column, _ page: BacktestPage) -> String {
  "Pitches that would have been let through" + under(column, page)
}

private func under(_ column: BacktestPage.Column, _ page: BacktestPage) -> String {
  page.columns.count > 1 ? ": \(column.choice.title)" : ""
}

private func caseSection(
  _ title: String,
  _ cases: [BacktestPage.Case],
  of count: Int,
  _ none: String,
  _ page: BacktestPage
) -> Markup {
  section {
    h2 { title }
    if cases.isEmpty {
      p { none }
    } else {
      ol(.class("journal cases")) { for one in cases { caseView(one, page) } }
      if count > cases.count {
        p(.class("soft")) { "The first \(cases.count) of \(Wording.grouped(count)) are shown." }
      }
    }
  }
}

private func caseView(_ one: BacktestPage.Case, _ page: BacktestPage) -> Markup {
  li {
    div {
      p {
        if let address = one.profileURL {
          outside(address) { strong { person(one.name) } }
        } else {
          strong { person(one.name) }
        }
        ", "
        one.kind == .request ? "request of " : "first message of "
        Wording.time(one.day, today: page.today)
      }
      p { one.summary }
      p(.class("soft")) { "What came of it: \(BacktestWording.words(one.aftermath))." }
      if !one.excerpt.isEmpty {
        blockquote(.dirAuto) { one.excerpt }
      }
    }
  }
}

private func percent(_ value: Double?) -> String {
  value.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
}
