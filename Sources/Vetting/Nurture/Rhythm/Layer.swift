/// A layer of the people one keeps up with, by the strength of the tie: the five closest, then fifteen, fifty and a
/// hundred and fifty, each counting those within.
///
/// Sizes and rhythms are Dunbar's (Dunbar 1998; Hill and Dunbar 2003; Zhou and others 2005). Telephone records gave 4, 11,
/// 30 and 129 (Mac Carron, Kaski and Dunbar 2016), so the sizes are a guide and no more.
package enum Layer: Int, CaseIterable, Sendable, Codable, Comparable {
  case closest = 5
  case close = 15
  case active = 50
  case wide = 150

  /// How many people it holds, those of the layers within included.
  package var size: Int { rawValue }

  /// The days that may pass between two words before the tie begins to fade.
  package var days: Int {
    switch self {
    case .closest: 7
    case .close: 30
    case .active: 182
    case .wide: 365
    }
  }

  /// The layer as a heading.
  package var title: String {
    switch self {
    case .closest: "The five closest"
    case .close: "The next ten"
    case .active: "The next thirty-five"
    case .wide: "The next hundred"
    }
  }

  /// The layer of a place in the order of strength, from 0; nil beyond the last.
  package init?(place: Int) {
    guard let layer = Layer.allCases.first(where: { place < $0.size }) else { return nil }
    self = layer
  }

  package static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
}

extension Layer {
  /// The layers of ties, by person: those that are hardly a tie, that are let go of, or that pitched have none.
  package static func layers(of ties: [Tie]) -> [Person.ID: Layer] {
    // Numbers are sorted, and not ties: a tie is large.
    let ranked = ties.filter(isRanked).map { (strength: $0.strength, person: $0.person) }
      .sorted { $0.strength != $1.strength ? $0.strength > $1.strength : $0.person < $1.person }
    return ranked.prefix(Layer.wide.size).enumerated().reduce(into: [:]) { layers, each in
      layers[each.element.person] = Layer(place: each.offset)
    }
  }

  private static func isRanked(_ tie: Tie) -> Bool {
    tie.choice != .remove && tie.band != .bare && (tie.group == nil || tie.choice == .keep)
  }
}
