import Markup
import Vetting

// Places are in percent of the width and sizes in pixels: the text stays as large on a phone as on a desk.

/// Each share as a dot on a line from 0 to 100 %, with its bounds as a bar.
func intervalPlot(_ page: BacktestPage) -> Markup {
  let isPair = page.columns.count > 1
  let groups = (0..<2).compactMap { place in page.columns.first.map { ($0.figures[place].words, place) } }
  let headHeight = isPair ? 26.0 : 0
  let groupHeight = headHeight + 52 * Double(page.columns.count)
  let height = groupHeight * Double(groups.count) + 24
  return svg(
    .class("plot"),
    .role(.image),
    .labelledBy("shares-title"),
    .width(.percent(100)),
    .height(.pixels(height))
  ) {
    title(.id("shares-title")) { sharesInWords(page) }
    axis(height)
    for (index, (words, place)) in groups.enumerated() {
      let top = groupHeight * Double(index)
      if isPair { svgText(.class("head"), .x(.percent(0)), .y(.pixels(top + 22))) { words } }
      for (row, column) in page.columns.enumerated() {
        intervalRow(
          column.figures[place],
          named: isPair ? column.choice.title : words,
          top: top + headHeight + 52 * Double(row)
        )
      }
    }
  }
}

private func axis(_ height: Double) -> Markup {
  .joined(
    [0.0, 25, 50, 75, 100].map { tick in
      svgGroup {
        svgLine(
          .class("grid"),
          .x1(.percent(tick)),
          .y1(.pixels(24)),
          .x2(.percent(tick)),
          .y2(.pixels(height - 20))
        )
        svgText(
          .class("axis"),
          .x(.percent(tick)),
          .y(.pixels(height - 4)),
          .textAnchor(tick == 0 ? .start : tick == 100 ? .end : .middle)
        ) { "\(Int(tick)) %" }
      }
    }
  )
}

private func intervalRow(_ figure: BacktestPage.Figure, named name: String, top: Double) -> Markup {
  svgGroup(.class("of-\(figure.colour.rawValue)")) {
    svgText(.class("name"), .x(.percent(0)), .y(.pixels(top + 17))) { name }
    svgText(.class("value"), .x(.percent(100)), .y(.pixels(top + 17)), .textAnchor(.end)) {
      label(figure.share)
    }
    svgLine(
      .class("grid"),
      .x1(.percent(0)),
      .y1(.pixels(top + 34)),
      .x2(.percent(100)),
      .y2(.pixels(top + 34))
    )
    if let value = figure.share.value, let interval = figure.share.interval {
      svgRect(
        .class("bounds"),
        .x(.percent(interval.lowerBound * 100)),
        .y(.pixels(top + 28)),
        .width(.percent((interval.upperBound - interval.lowerBound) * 100)),
        .height(.pixels(12)),
        .rx(.pixels(6))
      )
      svgCircle(.class("share"), .cx(.percent(value * 100)), .cy(.pixels(top + 34)), .r(.pixels(6)))
    }
  }
}

private func sharesInWords(_ page: BacktestPage) -> String {
  page.columns.flatMap { column in
    column.figures.map { "\($0.words), \(column.choice.title): \(label($0.share))" }
  }
  .joined(separator: "; ")
}

/// Each outcome as a bar, divided by how those people would have been answered.
func answerPlot(_ column: BacktestPage.Column) -> Markup {
  let rowHeight = 58.0
  let name = "answers-\(column.choice.rawValue)"
  return svg(
    .class("plot"),
    .role(.image),
    .labelledBy(name),
    .width(.percent(100)),
    .height(.pixels(rowHeight * Double(column.rows.count)))
  ) {
    title(.id(name)) {
      column.rows.map { row in
        "\(BacktestWording.words(row.aftermath)), \(Wording.count(row.total, "person", "people")): "
          + answered(row).map { "\($0.answer.rawValue) \($0.count)" }.joined(separator: ", ")
      }
      .joined(separator: "; ")
    }
    for (index, row) in column.rows.enumerated() {
      let top = rowHeight * Double(index)
      svgText(.class("name"), .x(.percent(0)), .y(.pixels(top + 18))) { BacktestWording.words(row.aftermath) }
      svgText(.class("value"), .x(.percent(100)), .y(.pixels(top + 18)), .textAnchor(.end)) {
        Wording.grouped(row.total)
      }
      for part in parts(row) {
        svgGroup(.class("of-\(part.answer.rawValue)")) {
          svgRect(
            .class("part"),
            .x(.percent(part.start)),
            .y(.pixels(top + 26)),
            .width(.percent(part.width)),
            .height(.pixels(24))
          )
          // A narrow part keeps its number in the table alone.
          if part.width >= 7 {
            svgText(
              .class("inside"),
              .x(.percent(part.start + part.width / 2)),
              .y(.pixels(top + 43)),
              .textAnchor(.middle)
            ) { Wording.grouped(part.count) }
          }
        }
      }
    }
  }
}

/// Which colour is which answer.
func answerKey() -> Markup {
  ul(.class("answer-key")) {
    for answer in Recommendation.allCases {
      li(.class("of-\(answer.rawValue)")) {
        svg(.ariaHidden, .width(.pixels(14)), .height(.pixels(14))) {
          svgRect(.class("part"), .width(.pixels(14)), .height(.pixels(14)), .rx(.pixels(3)))
        }
        answer.word
      }
    }
  }
}

private func answered(_ row: BacktestPage.Row) -> [(answer: Recommendation, count: Int)] {
  Recommendation.allCases.compactMap { answer in
    let count = row.counts[answer] ?? 0
    return count > 0 ? (answer, count) : nil
  }
}

private func parts(
  _ row: BacktestPage.Row
) -> [(answer: Recommendation, count: Int, start: Double, width: Double)] {
  var start = 0.0
  return answered(row).map { answer, count in
    let width = Double(count) / Double(row.total) * 100
    defer { start += width }
    return (answer, count, start, width)
  }
}

private func label(_ share: Share) -> String {
  guard let interval = share.interval else { return "none to count" }
  let (low, high) = (Int((interval.lowerBound * 100).rounded()), Int((interval.upperBound * 100).rounded()))
  return "\(share.count) of \(share.total), \(low) to \(high) %"
}
