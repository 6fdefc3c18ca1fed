import Markup
import Vetting

/// Who was vetted, who is recalled, who would take a call.
func worthVettingView(_ worth: Worth) -> Markup {
  let rows = [
    answerRow("Vetted", worth.vetted.share), answerRow("You recall them", worth.recalled),
    answerRow("Would take a call", worth.takesCall),
  ]
  let vetted = worth.vetted
  return section {
    h2 { "Whom you know" }
    p {
      if vetted.share.yes == 0 {
        "You vetted none of \(Wording.count(worth.connections, "connection", "connections")) yet: "
        "nobody was kept or accepted by a decision, or met."
      } else {
        "You vetted \(Wording.grouped(vetted.share.yes)) of "
        "\(Wording.count(worth.connections, "connection", "connections")): \(Wording.grouped(vetted.kept)) kept by a "
        "decision, \(Wording.grouped(vetted.accepted)) accepted by one, \(Wording.grouped(vetted.met)) met."
      }
      " In the bars bold is yes and grey is no; what is empty is not known yet."
    }
    barPlotView(
      BarPlot(
        frame: PlotFrame(
          id: "known",
          title: "Vetted, recalled, would take a call",
          words: rows.map { "\($0.0): \(yesAndNo($0.1, $0.2))" }.joined(
            separator: "; "
          ) + ".",
          table: PlotTable(
            name: "Vetted, recalled, would take a call",
            columns: [PlotTable.Column(title: "Question", isNumber: false)]
              + ["Yes", "No", "Not known", "Of all"].map { PlotTable.Column(title: $0) },
            rows: rows.map { words, yes, no in
              PlotTable.Row(
                head: .words(words),
                cells: [
                  Wording.grouped(yes), Wording.grouped(no), Wording.grouped(worth.connections - yes - no),
                  WorthWording.percent(Double(yes) / Double(max(1, worth.connections))),
                ]
              )
            }
          )
        ),
        tones: [.strong, .faint],
        rows: rows.map { words, yes, no in
          BarPlot.Row(
            name: words,
            amounts: [Double(yes), Double(no)],
            words: yesAndNo(yes, no)
          )
        },
        isJoined: true,
        whole: Double(worth.connections)
      )
    )
  }
}

private func answerRow(_ words: String, _ share: WorthShare) -> (String, Int, Int) {
  (words, share.yes, share.known - share.yes)
}

private func yesAndNo(_ yes: Int, _ no: Int) -> String {
  yes + no == 0 ? "not asked yet" : "\(Wording.grouped(yes)) yes, \(Wording.grouped(no)) no"
}

/// Bridges, and ties worth waking.
func worthPeopleView(_ page: WorthPage) -> Markup {
  .joined([
    listView(
      "Bridges",
      page.worth.bridges,
      page,
      none: "Nobody is known who reaches people whom the others do not.",
      some: {
        "\(Wording.count($0, "connection reaches", "connections reach")) people whom the others do not."
      }
    ),
    listView(
      "Ties worth waking",
      page.worth.dormant,
      page,
      none: "Nobody: there is no tie that was strong once and then silent for three years.",
      some: {
        "With \(Wording.count($0, "connection", "connections")) there was trust once, and three years of silence."
      }
    ),
  ])
}

private func listView(
  _ title: String,
  _ list: WorthPeople,
  _ page: WorthPage,
  none: String,
  some: (Int) -> String
) -> Markup {
  let named = list.people.prefix(WorthPage.named)
  return section {
    h2 { title }
    p { list.count == 0 ? none : some(list.count) }
    if !named.isEmpty {
      ul(.class("plain named")) {
        for one in named {
          li {
            if let path = page.path(one) { a(.href(path)) { person(one.name) } } else { person(one.name) }
            if !one.company.isEmpty {
              ", "
              person(one.company)
            }
            small { one.lastOn.map { ", last in touch \(WorthWording.day($0))" } ?? "" }
          }
        }
      }
      if list.count > named.count {
        p(.class("soft")) { "The first \(named.count) of \(Wording.grouped(list.count)) are named." }
      }
    }
  }
}

/// What went to and fro.
func worthReciprocityView(_ worth: Worth) -> Markup {
  let give = worth.reciprocity
  let exchange = give.exchange
  let rows: [(String, Int?, Int?)] = [
    ("Messages", exchange?.messagesReceived, exchange?.messagesSent),
    ("Words", exchange?.wordsReceived, exchange?.wordsSent),
    ("Began to write", exchange?.begunByThem, exchange?.begunByYou),
    ("Answered", exchange?.answeredByThem, exchange?.answeredByYou),
    ("Recommendations", give.recommendationsReceived, give.recommendationsGiven),
    ("Endorsements", give.endorsementsReceived, give.endorsementsGiven),
  ]
  return section {
    h2 { "Give and take" }
    if let exchange {
      p {
        "With \(Wording.count(exchange.bothWrote, "connection", "connections")) both of you wrote. "
        "\(Wording.grouped(exchange.onlyTheyWrote)) wrote to you and you did not, to "
        "\(Wording.grouped(exchange.onlyYouWrote)) you wrote and they did not, and with "
        "\(Wording.grouped(exchange.neitherWrote)) nothing was written."
        if let share = exchange.shareYours { " \(WorthWording.percent(share)) of the words were yours." }
      }
    } else {
      p { "Messages were not imported, so who wrote to whom is not known." }
    }
    plainTableView(
      PlotTable(
        name: "Give and take",
        columns: [
          PlotTable.Column(title: "What", isNumber: false), PlotTable.Column(title: "From them"),
          PlotTable.Column(title: "From you"),
        ],
        rows: rows.map { words, received, given in
          PlotTable.Row(
            head: .words(words),
            cells: [WorthWording.known(received), WorthWording.known(given)]
          )
        }
      )
    )
  }
}
