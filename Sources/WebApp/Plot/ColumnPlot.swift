import Markup

/// Amounts as columns that stand, one for each year or other step: its parts lie one on the other, or beside one another.
struct ColumnPlot: Sendable {
  struct Column: Sendable {
    var name: String
    /// One amount for each tone, the lowest part first.
    var parts: [Int]
  }

  var frame: PlotFrame
  var tones: [PlotTone]
  var columns: [Column]
  var isStacked: Bool

  /// The height of the tallest column, in pixels.
  static let height = 160.0
  /// So many columns have each its figure and name; of more, some have.
  static let mostLabelled = 8

  /// The sum of a stack, else the largest of its parts.
  func amount(_ column: Column) -> Int {
    isStacked ? column.parts.reduce(0, +) : column.parts.max() ?? 0
  }

  /// Which columns have their figure above: all of few; of many the tallest and the last.
  var labelled: Set<Int> {
    guard columns.count > ColumnPlot.mostLabelled else { return Set(columns.indices) }
    let tallest = columns.indices.max { amount(columns[$0]) < amount(columns[$1]) }
    let last = columns.count - 1
    // Neighbours would lie across each other.
    guard let tallest, last - tallest > 2 else { return Set([tallest ?? last]) }
    return [tallest, last]
  }

  /// Which columns have their name below: every so many, counted from the last.
  var named: Set<Int> {
    let step = (columns.count + ColumnPlot.mostLabelled - 1) / ColumnPlot.mostLabelled
    return Set(columns.indices.filter { (columns.count - 1 - $0) % max(1, step) == 0 })
  }
}

/// The plot and its table.
func columnPlotView(_ plot: ColumnPlot) -> Markup {
  let most = max(1, plot.columns.map(plot.amount).max() ?? 1)
  let base = ColumnPlot.height + 24
  let step = 100 / Double(max(1, plot.columns.count))
  let scale = ColumnPlot.height / Double(most)
  return plotView(plot.frame, height: base + 24) {
    for (index, column) in plot.columns.enumerated() {
      let start = step * Double(index)
      columnView(column, in: plot, start: start, step: step, base: base, scale: scale)
      if plot.labelled.contains(index) {
        svgText(
          .class("value"),
          .x(.percent(start + step / 2)),
          .y(.pixels(base - scale * Double(plot.amount(column)) - 7)),
          .textAnchor(.middle)
        ) { Wording.grouped(plot.amount(column)) }
      }
      if plot.named.contains(index) {
        svgText(
          .class("axis"),
          .x(.percent(start + step / 2)),
          .y(.pixels(base + 18)),
          .textAnchor(.middle)
        ) { column.name }
      }
    }
    svgLine(
      .class("ground"),
      .x1(.percent(0)),
      .y1(.pixels(base)),
      .x2(.percent(100)),
      .y2(.pixels(base))
    )
  }
}

private func columnView(
  _ column: ColumnPlot.Column,
  in plot: ColumnPlot,
  start: Double,
  step: Double,
  base: Double,
  scale: Double
) -> Markup {
  let room = step * 0.7
  let width = plot.isStacked ? room : room / Double(max(1, plot.tones.count))
  var below = 0.0
  return .joined(
    zip(column.parts, plot.tones).enumerated().map { index, part in
      guard part.0 > 0 else { return .empty }
      let height = max(1, scale * Double(part.0))
      defer { if plot.isStacked { below += height } }
      return svgRect(
        .class("part \(part.1.class)"),
        .x(.percent(start + step * 0.15 + (plot.isStacked ? 0 : width * Double(index)))),
        .y(.pixels(base - below - height)),
        .width(.percent(width)),
        .height(.pixels(height))
      )
    }
  )
}
