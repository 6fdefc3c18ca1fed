import Markup

/// What a plot is called, what it shows in words, and the table behind it.
///
/// Places are in percent of the width and sizes in pixels, so that the words stay as large on a phone as on a desk.
struct PlotFrame: Sendable {
  /// The name of the drawing within its page: letters and hyphens.
  var id: String
  var title: String
  /// What can be seen, as sentences.
  var words: String
  var table: PlotTable
}

/// Which colour a series has: two shades of ink, and the four colours that have a meaning of their own.
enum PlotTone: String, Sendable {
  case strong, faint, accept, meet, ignore, decline

  var `class`: String { "of-\(rawValue)" }
}

/// A drawing of a height in pixels that fills the width, with the table behind it.
func plotView(_ frame: PlotFrame, height: Double, @MarkupBuilder shapes: () -> Markup) -> Markup {
  .joined([
    svg(
      .class("plot"),
      .role(.image),
      .labelledBy(frame.id),
      .describedBy(frame.id + "-words"),
      .width(.percent(100)),
      .height(.pixels(height))
    ) {
      title(.id(frame.id)) { frame.title }
      svgDescription(.id(frame.id + "-words")) { frame.words }
      shapes()
    },
    plotTableView(frame.table),
  ])
}
