/// A length within a drawing.
package enum Length: Sendable {
  case pixels(Double)
  /// Of the drawing's width or height.
  case percent(Double)

  /// With two decimals at the most, the same on every machine; what is no number is nought.
  var text: String {
    switch self {
    case .pixels(let value): Length.written(value)
    case .percent(let value): Length.written(value) + "%"
    }
  }

  fileprivate static func written(_ value: Double) -> String {
    let hundredths = value.isFinite ? Int((Swift.min(Swift.max(value, -1e6), 1e6) * 100).rounded()) : 0
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Attribute {
  /// Where a shape or text begins, from the left.
  package static func x(_ value: Length) -> Attribute { Attribute("x", value.text) }
  /// Where a shape begins, or the line that text stands on, from the top.
  package static func y(_ value: Length) -> Attribute { Attribute("y", value.text) }
  /// The left end of a line.
  package static func x1(_ value: Length) -> Attribute { Attribute("x1", value.text) }
  /// The top end of a line.
  package static func y1(_ value: Length) -> Attribute { Attribute("y1", value.text) }
  /// The right end of a line.
  package static func x2(_ value: Length) -> Attribute { Attribute("x2", value.text) }
  /// The lower end of a line.
  package static func y2(_ value: Length) -> Attribute { Attribute("y2", value.text) }
  /// The middle of a circle, from the left.
  package static func cx(_ value: Length) -> Attribute { Attribute("cx", value.text) }
  /// The middle of a circle, from the top.
  package static func cy(_ value: Length) -> Attribute { Attribute("cy", value.text) }
  /// The radius of a circle.
  package static func r(_ value: Length) -> Attribute { Attribute("r", value.text) }
  /// The rounding of a rectangle's corners.
  package static func rx(_ value: Length) -> Attribute { Attribute("rx", value.text) }
  /// The width of a drawing or rectangle.
  package static func width(_ value: Length) -> Attribute { Attribute("width", value.text) }
  /// The height of a drawing or rectangle.
  package static func height(_ value: Length) -> Attribute { Attribute("height", value.text) }
  /// The units of a drawing that grows and shrinks with its place, its words too.
  package static func viewBox(width: Double, height: Double) -> Attribute {
    Attribute("viewBox", "0 0 \(Length.written(width)) \(Length.written(height))")
  }
  /// Which part of a text stands at its place.
  package static func textAnchor(_ value: TextAnchor) -> Attribute {
    Attribute("text-anchor", value.rawValue)
  }

  /// Where a text lies from its place.
  package enum TextAnchor: String, Sendable { case start, middle, end }
}
