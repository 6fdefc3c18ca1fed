import Markup

/// One value over time, as dots joined by lines.
struct LinePlot: Sendable {
  struct Point: Sendable {
    /// When, on any scale that grows with time: the number of a day, a year.
    var at: Double
    var value: Double
    /// When, in words: the first and the last stand below the line.
    var name: String
    /// The value in words: the first and the last stand beside their dots.
    var words: String
  }

  var frame: PlotFrame
  var points: [Point]
  /// What the lower and the upper edge mean.
  var range: ClosedRange<Double>

  /// The height of the range, in pixels.
  static let height = 150.0
  /// The lines begin and end this far from the edges, so that words have room: percent.
  static let margin = 6.0
}

/// The plot and its table; the points in the order of time.
func linePlotView(_ plot: LinePlot) -> Markup {
  let top = 26.0
  let places = placed(plot, top: top)
  return plotView(plot.frame, height: top + LinePlot.height + 28) {
    for (edge, words) in [(0.0, plot.range.upperBound), (LinePlot.height, plot.range.lowerBound)] {
      svgLine(
        .class("grid"),
        .x1(.percent(0)),
        .y1(.pixels(top + edge)),
        .x2(.percent(100)),
        .y2(.pixels(top + edge))
      )
      svgText(.class("axis"), .x(.percent(0)), .y(.pixels(top + edge - 5))) { "\(Int(words))" }
    }
    for (from, to) in zip(places, places.dropFirst()) {
      svgLine(
        .class("run"),
        .x1(.percent(from.x)),
        .y1(.pixels(from.y)),
        .x2(.percent(to.x)),
        .y2(.pixels(to.y))
      )
    }
    for (index, place) in places.enumerated() {
      svgCircle(.class("share of-strong"), .cx(.percent(place.x)), .cy(.pixels(place.y)), .r(.pixels(4)))
      if index == 0 || index == places.count - 1 {
        let anchor: Attribute.TextAnchor = index == 0 ? .start : .end
        svgText(.class("head"), .x(.percent(place.x)), .y(.pixels(place.y - 10)), .textAnchor(anchor)) {
          plot.points[index].words
        }
        svgText(
          .class("axis"),
          .x(.percent(place.x)),
          .y(.pixels(top + LinePlot.height + 20)),
          .textAnchor(anchor)
        ) { plot.points[index].name }
      }
    }
  }
}

private func placed(_ plot: LinePlot, top: Double) -> [(x: Double, y: Double)] {
  guard let first = plot.points.first, let last = plot.points.last else { return [] }
  let span = last.at - first.at
  let (low, high) = (plot.range.lowerBound, plot.range.upperBound)
  return plot.points.enumerated().map { index, point in
    // Points of one day are spread by their order.
    let share =
      span > 0 ? (point.at - first.at) / span : Double(index) / Double(max(1, plot.points.count - 1))
    let height = high > low ? (min(max(point.value, low), high) - low) / (high - low) : 0
    return (
      LinePlot.margin + share * (100 - 2 * LinePlot.margin), top + LinePlot.height * (1 - height)
    )
  }
}
