/// How often to be in touch with somebody.
package struct Cadence: Equatable, Sendable {
  /// Who says so.
  package enum Source: String, Sendable, Codable {
    /// The user.
    case decided
    /// The layer that the strength of the tie puts them in.
    case proposed
  }

  /// Days between two words; nil for not at all.
  package var days: Int?
  package var source: Source

  /// The days that may be chosen, from one to ten years.
  package static let possible = 1...3_650
  /// Rhythms that have a name.
  package static let named: [(name: String, days: Int)] = [
    ("weekly", 7), ("every two weeks", 14), ("monthly", 30), ("every three months", 91),
    ("twice a year", 182), ("yearly", 365),
  ]

  /// A rhythm.
  package init(days: Int?, source: Source) {
    self.days = days
    self.source = source
  }

  /// What holds for somebody: what the user decided, else what their layer proposes; nil where neither says anything.
  ///
  /// A decision of nought days is one for not at all.
  package init?(decided: Int?, layer: Layer?) {
    if let decided {
      self.init(days: decided > 0 ? decided : nil, source: .decided)
    } else if let layer {
      self.init(days: layer.days, source: .proposed)
    } else {
      return nil
    }
  }

  /// The rhythm in words: «monthly», «every 45 days», «not at all».
  package var words: String { Cadence.words(days) }

  /// A number of days as a rhythm in words.
  package static func words(_ days: Int?) -> String {
    guard let days else { return "not at all" }
    return named.first { $0.days == days }?.name ?? (days == 1 ? "every day" : "every \(days) days")
  }

  /// What a person typed, in days; nil for what is no rhythm.
  ///
  /// A name such as `monthly` or `twice-a-year`, a number of days, or `none`: nought days stand for not at all.
  package static func days(from text: String) -> Int? {
    let text = String(
      decoding: text.lowercased().utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 },
      as: UTF8.self
    )
    if text == "none" || text == "not at all" { return 0 }
    if let found = named.first(where: { $0.name == text }) { return found.days }
    return Int(text).flatMap { possible.contains($0) ? $0 : nil }
  }
}
