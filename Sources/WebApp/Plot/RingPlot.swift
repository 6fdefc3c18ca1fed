import Foundation
import Markup

/// Layers around the user, the closest in the middle: everybody within them is a dot, the rest is a ring with its number.
struct RingPlot: Sendable {
  struct Dot: Sendable {
    /// Nil where no names are to be seen.
    var name: String?
    /// Where the dot leads; nil where it leads nowhere.
    var path: LocalPath?
    var look: Look
  }

  /// How a dot is drawn: each looks different without any colour.
  enum Look: String, Sendable { case full, grey, open }

  var frame: PlotFrame
  /// The innermost first, each in the order of rank.
  var layers: [[Dot]]
  /// How many are beyond the layers.
  var rest: Int

  /// True where a dot leads somewhere.
  var hasLinks: Bool { layers.contains { $0.contains { $0.path != nil } } }

  /// How many rings of points stand for the rest: one more for each ten times as many.
  var ringsOfRest: Int { rest == 0 ? 0 : min(4, String(rest).utf8.count) }
}

/// The plot and its table.
///
/// The dots are links for the pointer. Two hundred stops of the Tab key would be a trap, so the table is the keyboard's way to
/// the same people, and the way for fingers that miss a dot.
func ringPlotView(_ plot: RingPlot) -> Markup {
  let layout = RingLayout(sizes: plot.layers.map(\.count))
  return .joined([
    svg(
      .class("plot rings"),
      // The parts of an image are not read; those of a group are.
      .role(plot.hasLinks ? .group : .image),
      .labelledBy(plot.frame.id),
      .describedBy(plot.frame.id + "-words"),
      .viewBox(width: RingLayout.side, height: RingLayout.side)
    ) {
      title(.id(plot.frame.id)) { plot.frame.title }
      svgDescription(.id(plot.frame.id + "-words")) { plot.frame.words }
      linesView(plot, layout)
      for (layer, places) in zip(plot.layers, layout.places) {
        for (dot, place) in zip(layer, places) { dotView(dot, place) }
      }
      figuresView(plot, layout)
    },
    plotTableView(plot.frame.table),
  ])
}

private func circle(_ name: String, _ radius: Double) -> Markup {
  svgCircle(
    .class(name),
    .cx(.pixels(RingLayout.middle)),
    .cy(.pixels(RingLayout.middle)),
    .r(.pixels(radius))
  )
}

private func linesView(_ plot: RingPlot, _ layout: RingLayout) -> Markup {
  let outermost = layout.lines.last ?? RingLayout.heart
  return .joined(
    zip(plot.layers, layout.lines).filter { !$0.0.isEmpty }.map { circle("ring", $0.1) }
      + (0..<plot.ringsOfRest).map { circle("rest", outermost + 14 + 14 * Double($0)) }
  )
}

private func dotView(_ dot: RingPlot.Dot, _ place: RingLayout.Place) -> Markup {
  let drawn = svgCircle(
    .class("dot \(dot.look.rawValue)"),
    .cx(.pixels(place.x)),
    .cy(.pixels(place.y)),
    .r(.pixels(7))
  )
  guard let name = dot.name else { return drawn }
  let named: Markup = .joined([title { name }, drawn])
  guard let path = dot.path else { return svgGroup { named } }
  return a(.href(path), .focusable) { named }
}

/// How many there are within each line, at its top, and in the middle the user.
private func figuresView(_ plot: RingPlot, _ layout: RingLayout) -> Markup {
  let outermost = layout.lines.last ?? RingLayout.heart
  var within = 0
  var figures = [figure("you", "head", RingLayout.middle)]
  for (layer, line) in zip(plot.layers, layout.lines) where !layer.isEmpty {
    within += layer.count
    figures.append(figure(Wording.grouped(within), "figure", RingLayout.middle - line))
  }
  if plot.rest > 0 {
    let y = RingLayout.middle - outermost - max(34, 7 + 7 * Double(plot.ringsOfRest))
    figures.append(figure("\(Wording.grouped(plot.rest)) more", "figure", y))
  }
  return .joined(figures)
}

private func figure(_ words: String, _ name: String, _ y: Double) -> Markup {
  svgText(.class(name), .x(.pixels(RingLayout.middle)), .y(.pixels(y + 5)), .textAnchor(.middle)) { words }
}
