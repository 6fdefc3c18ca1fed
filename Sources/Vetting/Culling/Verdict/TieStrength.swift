import Foundation

/// How strong the tie between two people is, by six dimensions, each 0 to 1, where 1 is the strongest.
///
/// The dimensions are those of Gilbert and Karahalios (CHI 2009) as far as an export holds them; weighed as there:
/// intimacy a third, intensity a fifth, duration a sixth. What they call structure and services cannot be seen. With
/// all their 74 variables they told strong ties from weak ones in 85 of 100 cases: more is not to be expected.
package struct TieStrength: Equatable, Sendable {
  /// One side of a tie.
  package enum Dimension: String, CaseIterable, Sendable, Codable {
    case recency, duration, intensity, reciprocity, depth
    /// How near the two stand: shared employers and schools, the address book.
    case socialDistance

    /// How much it counts.
    package var weight: Double {
      switch self {
      case .recency: 0.12
      case .duration: 0.17
      case .intensity: 0.20
      case .reciprocity: 0.10
      case .depth: 0.33
      case .socialDistance: 0.08
      }
    }

    /// Its name on a page.
    package var title: String {
      switch self {
      case .recency: "Recency"
      case .duration: "Duration"
      case .intensity: "Intensity"
      case .reciprocity: "Reciprocity"
      case .depth: "Depth"
      case .socialDistance: "Social distance"
      }
    }

    /// What it measures, as a sentence.
    package var explanation: String {
      switch self {
      case .recency: "How long ago you were last in touch; it halves in 180 days."
      case .duration: "How long you have known each other; half of the way in five years."
      case .intensity: "How many words went to and fro; all of the way at four thousand."
      case .reciprocity: "How evenly the words are shared."
      case .depth: "Recommendations, meetings, talks, and writing over many months."
      case .socialDistance: "How near you stand: employers and schools you share, your address book."
      }
    }
  }

  /// What is known of each side; a side of which nothing can be known is left out.
  package var dimensions: [Dimension: Double]
  /// What the user set by hand; nil where the evidence stands.
  package var overruled: Double?

  /// A strength.
  package init(dimensions: [Dimension: Double], overruled: Double? = nil) {
    self.dimensions = dimensions
    self.overruled = overruled
  }

  /// The weighted mean of what is known, or what the user set.
  package var value: Double {
    if let overruled { return overruled }
    // In one order, so that the sum is the same to the last bit each time.
    let known = Dimension.allCases.compactMap { dimension in
      dimensions[dimension].map { (dimension.weight, $0) }
    }
    let weights = known.reduce(0) { $0 + $1.0 }
    guard weights > 0 else { return 0 }
    return (known.reduce(0) { $0 + $1.0 * $1.1 } / weights * 1_000).rounded() / 1_000
  }

  /// The four bands in which strength is told.
  package enum Band: String, CaseIterable, Sendable, Codable {
    case strong, fair, weak, bare

    /// From which value on.
    package var from: Double {
      switch self {
      case .strong: 0.5
      case .fair: 0.35
      case .weak: 0.15
      case .bare: 0
      }
    }

    /// The band in words: «a strong tie».
    package var words: String {
      switch self {
      case .strong: "a strong tie"
      case .fair: "a fair tie"
      case .weak: "a weak tie"
      case .bare: "hardly a tie"
      }
    }

    /// The band of a value.
    package init(_ value: Double) { self = Band.allCases.first { value >= $0.from } ?? .bare }
  }

  /// The band that it lies in.
  package var band: Band { Band(value) }
}

extension TieStrength {
  /// Reckons the strength of a tie as of a day: that of the newest export, since nothing later is known.
  package init(_ dossier: ConnectionDossier, asOf day: Day) {
    var dimensions: [Dimension: Double] = [:]
    let contacts = dossier.records.filter(\.kind.isContact).map(\.day)
    if let exchange = dossier.exchange.value {
      let last = ([exchange.lastOn].compactMap { $0 } + contacts).max()
      dimensions[.recency] = last.map { TieStrength.halved(day.number - $0.number, every: 180) } ?? 0
      dimensions[.intensity] = min(1, log2(1 + Double(exchange.words)) / 12)
      let all = Double(exchange.words)
      dimensions[.reciprocity] =
        all == 0 ? 0 : 2 * Double(min(exchange.wordsReceived, exchange.wordsSent)) / all
    }
    let first =
      ([dossier.connection.connectedOn] + contacts + [dossier.exchange.value?.firstOn].compactMap { $0 })
      .min()
    dimensions[.duration] = first.map { 1 - TieStrength.halved(day.number - $0.number, every: 5 * 365) } ?? 0
    dimensions[.depth] = TieStrength.either(TieStrength.depth(dossier))
    dimensions[.socialDistance] = TieStrength.either(TieStrength.nearness(dossier))
    self.init(dimensions: dimensions, overruled: dossier.recall.strength)
  }

  private static func depth(_ dossier: ConnectionDossier) -> [Double] {
    var parts: [Double] = []
    for given in [Given.received, .given] {
      if dossier.recommendations.value?.contains(where: { $0.given == given }) == true { parts.append(0.6) }
      // One click is a tenth of a recommendation (Burke and Kraut, CHI 2014).
      if dossier.endorsements.value?.contains(where: { $0.given == given && $0.count > 0 }) == true {
        parts.append(0.06)
      }
    }
    // To have written counts by the words that an export holds.
    for record in dossier.records.filter(\.kind.isMutual).prefix(4) {
      parts.append(record.kind == .talked ? 0.25 : 0.4)
    }
    if let exchange = dossier.exchange.value, exchange.isTwoWay {
      parts.append(min(0.4, Double(exchange.activeMonths) * 0.04))
      if exchange.wordsReceived >= 40 * exchange.received, exchange.wordsSent >= 40 * exchange.sent {
        parts.append(0.2)
      }
    }
    if dossier.recall.takesCall == true { parts.append(0.4) }
    return parts
  }

  private static func nearness(_ dossier: ConnectionDossier) -> [Double] {
    var parts = dossier.sharedPlaces.map { place in
      place.kind == .employer ? (place.overlapMonths ?? 0 >= 12 ? 0.6 : 0.3) : 0.3
    }
    if dossier.addressBook.value?.isEmpty == false { parts.append(0.5) }
    if let exchange = dossier.exchange.value, exchange.inGroups > 0 { parts.append(0.1) }
    return parts
  }

  /// One half after so many days, a quarter after twice as many.
  private static func halved(_ days: Int, every half: Int) -> Double {
    pow(0.5, Double(max(0, days)) / Double(half))
  }

  /// What several things come to that each go part of the way.
  static func either(_ parts: [Double]) -> Double { 1 - parts.reduce(1) { $0 * (1 - $1) } }
}
