import Foundation

/// Where the dots of rings stand: the strongest nearest to the middle, each with about as much room as the next.
///
/// Dots follow a sunflower's spiral, each turned on from the one before by the golden angle; a slice at the top stays
/// free for the figures. Units are those of a square drawing, `RingLayout.side` wide.
struct RingLayout: Sendable, Equatable {
  struct Place: Sendable, Equatable {
    var x: Double
    var y: Double
  }

  /// The width and height of the drawing.
  static let side = 720.0
  static let middle = side / 2
  /// Dots lie within this circle; what is beyond is drawn around it.
  static let reach = 290.0
  /// The middle stays free: it is the user.
  static let heart = 22.0
  /// Between the last dots of a layer and the first of the next, where the line runs.
  static let gap = 22.0
  /// The slice that stays free, in parts of the circle.
  static let slice = 0.09
  /// Few dots keep together: no more than this from one turn to the next.
  static let widest = 40.0

  /// One list of places for each layer, in the order of rank.
  let places: [[Place]]
  /// The radius of the line around each layer.
  let lines: [Double]

  /// The layout of layers by how many dots each has, the innermost first.
  init(sizes: [Int]) {
    let total = sizes.reduce(0, +)
    let gaps = RingLayout.gap * Double(max(0, sizes.count - 1))
    let room = RingLayout.reach - RingLayout.heart - gaps
    let unit = min(RingLayout.widest, room / Double(max(1, total)).squareRoot())
    var places: [[Place]] = []
    var lines: [Double] = []
    var before = 0
    for (number, size) in sizes.enumerated() {
      let inner = RingLayout.heart + RingLayout.gap * Double(number)
      places.append(
        (before..<before + size).map { rank in
          RingLayout.place(rank, radius: inner + unit * (Double(rank) + 0.5).squareRoot())
        }
      )
      before += size
      lines.append(inner + unit * Double(before).squareRoot() + RingLayout.gap / 2)
    }
    self.places = places
    self.lines = lines
  }

  private static func place(_ rank: Int, radius: Double) -> Place {
    // The golden ratio's part of a turn.
    let turn = (Double(rank) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
    let angle = 2 * Double.pi * (slice / 2 + turn * (1 - slice))
    return Place(x: middle + radius * sin(angle), y: middle - radius * cos(angle))
  }
}
