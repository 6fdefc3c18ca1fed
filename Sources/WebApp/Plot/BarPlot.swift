import Markup

/// Amounts as bars that lie, one row for each thing; several series lie below one another, or follow one another in one bar.
struct BarPlot: Sendable {
  struct Row: Sendable {
    /// Ours or somebody else's: it is drawn as a text of its own, and cut where it is long.
    var name: String
    /// One amount for each tone; nil where it is not known, which draws nothing.
    var amounts: [Double?]
    /// The amounts in words, at the end of the row.
    var words: String
  }

  /// Where the names stand.
  enum Names: Sendable {
    /// Beside the bars; how many percent of the width names and words take.
    case beside(names: Double, words: Double)
    /// Above them, for names of any length.
    case above
  }

  var frame: PlotFrame
  var tones: [PlotTone]
  var rows: [Row]
  var names = Names.above
  /// True where the series of a row follow one another in one bar.
  var isJoined = false
  /// What the full width is, drawn as a frame around what is not filled; the longest row where nil.
  var whole: Double?

  /// Names are cut here, so that one fits beside its figures on the narrowest screen.
  static let longestName = 28

  /// What the full width is.
  var full: Double {
    whole
      ?? rows.map { row in
        let known = row.amounts.compactMap(\.self)
        return isJoined ? known.reduce(0, +) : known.max() ?? 0
      }
      .max() ?? 0
  }
}

/// The plot and its table.
func barPlotView(_ plot: BarPlot) -> Markup {
  let layout = BarLayout(plot)
  return plotView(plot.frame, height: layout.row * Double(plot.rows.count) + 4) {
    for (index, row) in plot.rows.enumerated() {
      let top = layout.row * Double(index)
      svgText(.class(layout.isBeside ? "axis" : "name"), .x(.percent(0)), .y(.pixels(top + layout.words))) {
        layout.isBeside ? row.name : Wording.excerpt(row.name, bytes: BarPlot.longestName)
      }
      barsView(row, in: plot, layout, top: top + layout.bar)
      svgText(.class("value"), .x(.percent(100)), .y(.pixels(top + layout.words)), .textAnchor(.end)) {
        row.words
      }
    }
  }
}

/// The measures of a row: pixels from its top, and percent of the width.
private struct BarLayout {
  var isBeside: Bool
  var row: Double
  var words: Double
  var bar: Double
  var height: Double
  var start: Double
  var width: Double

  init(_ plot: BarPlot) {
    let isPair = plot.tones.count > 1 && !plot.isJoined
    height = isPair ? 9 : 12
    switch plot.names {
    case .beside(let names, let end):
      (isBeside, row, words, bar) = (true, 30, 20, isPair ? 5 : 8)
      (start, width) = (names, 100 - names - end)
    case .above:
      (isBeside, row, words, bar) = (false, 46, 17, 25)
      (start, width) = (0, 100)
    }
  }
}

private func barsView(_ row: BarPlot.Row, in plot: BarPlot, _ layout: BarLayout, top: Double) -> Markup {
  let full = plot.full
  guard full > 0 else { return .empty }
  var start = layout.start
  let frame: Markup =
    plot.whole == nil
    ? .empty
    : svgRect(
      .class("whole"),
      .x(.percent(layout.start)),
      .y(.pixels(top)),
      .width(.percent(layout.width)),
      .height(.pixels(layout.height))
    )
  return .joined(
    [frame]
      + zip(row.amounts, plot.tones).enumerated().map { index, bar in
        guard let amount = bar.0, amount > 0 else { return .empty }
        // Something is never drawn as nothing.
        let width = max(0.5, layout.width * amount / full)
        defer { if plot.isJoined { start += width } }
        return svgRect(
          .class("\(plot.isJoined ? "part" : "share") \(bar.1.class)"),
          .x(.percent(start)),
          .y(.pixels(top + (plot.isJoined ? 0 : 11 * Double(index)))),
          .width(.percent(width)),
          .height(.pixels(layout.height)),
          plot.isJoined ? nil : .rx(.pixels(2))
        )
      }
  )
}
