import Markup
import Vetting

/// What the figure is made of: every factor with its points, what it rests on and what it counts.
func worthFactorsView(_ page: WorthPage) -> Markup {
  section(.class("factors")) {
    h2 { "What the figure is made of" }
    p {
      "The bold part of a bar is what a factor brings, the whole bar what it could bring. The bold parts add up to the "
      "figure, the bars to 100."
    }
    barPlotView(factorPlot(page.worth.figure))
    dl(.class("factor-list")) {
      for part in page.worth.figure.parts {
        dt { part.factor.title }
        dd {
          part.factor.explanation
          small {
            "\(part.value.map(WorthWording.percent) ?? "Not known"): "
            person(part.words)
            ". Weight \(PolicySlider.number(part.weight))."
          }
        }
      }
    }
    if let weights = page.weights { weightsView(weights) }
  }
}

private func factorPlot(_ figure: VettedWorth) -> BarPlot {
  BarPlot(
    frame: PlotFrame(
      id: "factors",
      title: "What each factor brings",
      words: figure.parts.map { "\($0.factor.title): \(pointWords($0))" }.joined(separator: "; ") + ".",
      table: PlotTable(
        name: "What each factor brings",
        columns: [
          PlotTable.Column(title: "Factor", isNumber: false), PlotTable.Column(title: "Comes to"),
          PlotTable.Column(title: "Weight"), PlotTable.Column(title: "Brings"),
          PlotTable.Column(title: "Could bring"),
        ],
        rows: figure.parts.map { part in
          PlotTable.Row(
            head: .words(part.factor.title),
            cells: [
              part.value.map(WorthWording.percent) ?? "not known", PolicySlider.number(part.weight),
              part.points.map(Wording.points) ?? "not known",
              part.possible.map(Wording.points) ?? "not known",
            ]
          )
        }
      )
    ),
    tones: [.strong, .faint],
    rows: figure.parts.map { part in
      BarPlot.Row(
        name: part.factor.title,
        amounts: [part.points, part.points.flatMap { points in part.possible.map { max(0, $0 - points) } }],
        words: pointWords(part)
      )
    },
    isJoined: true
  )
}

private func pointWords(_ part: VettedWorth.Part) -> String {
  if part.weight == 0 { return "does not count" }
  guard let points = part.points, let possible = part.possible else { return "not known" }
  return "\(Wording.points(points)) of \(Wording.points(possible))"
}

/// The weights as a form: it writes them into the policy.
private func weightsView(_ weights: WorthWeights) -> Markup {
  details(.id("weights"), .class("weights"), .open(weights.hasErrors)) {
    summary { "Change what counts" }
    form(.method(.post), .action(Paths.worth.segment("weights"))) {
      input(.type(.hidden), .name("seen"), .value(weights.seen))
      p(.class("soft")) {
        "The weights are kept in your policy. The history below is shown under the new ones too, so it stays comparable."
      }
      for field in weights.fields { fieldView(field) }
      p(.class("acts")) { button(.type(.submit), .class("first")) { "Save the weights" } }
    }
  }
}

private func fieldView(_ field: WorthWeights.Field) -> Markup {
  let (name, error) = (field.factor.symbol, field.factor.symbol + "-error")
  return p(.class("field by")) {
    label(.for(name)) { field.factor.title }
    select(
      .id(name),
      .name(name),
      .invalid(!field.error.isEmpty),
      field.error.isEmpty ? nil : .describedBy(error)
    ) {
      for choice in field.choices {
        option(.value("\(choice)"), .selected(choice == field.value)) {
          PolicySlider.Scale.weight.words(choice)
        }
      }
    }
    if !field.error.isEmpty { span(.class("wrong"), .id(error)) { field.error } }
  }
}

/// What the figure was after each import.
func worthHistoryView(_ page: WorthPage) -> Markup {
  let history = page.history
  let left = page.worth.history.count - history.count
  return section {
    h2 { "How the figure changed" }
    if history.count < 2 {
      p {
        "There is one figure so far. Wellmet keeps what it was after each import; from the next one on, this shows how it "
        "changes."
      }
    } else if let first = history.first, let last = history.last {
      p {
        "It was \(Wording.points(first.value)) with the export of \(WorthWording.day(first.moment.note.exportDay)), and was "
        "\(Wording.points(last.value)) with that of \(WorthWording.day(last.moment.note.exportDay)), when it was imported. "
        if let now = page.worth.figure.value { "With what you did since it is \(Wording.points(now)) now. " }
        "All are reckoned under today's weights."
      }
      linePlotView(historyPlot(history, now: page.worth))
    }
    if left > 0 {
      p(.class("soft")) {
        "\(Wording.count(left, "import is", "imports are")) left out: the figure was reckoned otherwise then, or not known."
      }
    }
  }
}

private func historyPlot(_ history: [(moment: WorthMoment, value: Double)], now worth: Worth) -> LinePlot {
  let days = history.map { Double($0.moment.note.exportDay.number) }
  // After the last import and at no day of an export: a little to the right of it.
  let today = worth.figure.value.map { value in
    LinePlot.Point(
      at: (days.last ?? 0) + max(1, ((days.last ?? 0) - (days.first ?? 0)) / 10),
      value: value,
      name: "Now",
      words: Wording.points(value)
    )
  }
  return LinePlot(
    frame: PlotFrame(
      id: "history",
      title: "Vetted worth after each import",
      words: history.map { "\(WorthWording.day($0.moment.note.exportDay)): \(Wording.points($0.value))" }
        .joined(separator: "; ") + (today.map { "; now: \($0.words)" } ?? "") + ".",
      table: PlotTable(
        name: "Vetted worth after each import",
        columns: [
          PlotTable.Column(title: "Export of", isNumber: false), PlotTable.Column(title: "Import"),
          PlotTable.Column(title: "Connections"), PlotTable.Column(title: "Vetted worth"),
        ],
        rows: (today.map {
          [
            PlotTable.Row(
              head: .words("Now"),
              cells: [String(worth.importNumber), Wording.grouped(worth.connections), $0.words]
            )
          ]
        } ?? [])
          + history.reversed().map { moment, value in
            PlotTable.Row(
              head: .words(WorthWording.day(moment.note.exportDay)),
              cells: [
                String(moment.note.importNumber), Wording.grouped(moment.note.connections),
                Wording.points(value),
              ]
            )
          }
      )
    ),
    points: history.map { moment, value in
      LinePlot.Point(
        at: Double(moment.note.exportDay.number),
        value: value,
        name: WorthWording.day(moment.note.exportDay),
        words: Wording.points(value)
      )
    } + (today.map { [$0] } ?? []),
    range: 0...100
  )
}
