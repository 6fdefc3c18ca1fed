import Foundation
package import Vetting

/// The numbers of an anonymous report, as the report carries them along so that several can be compared.
///
/// There is no text in it but the names of factors and measures, all of them ours.
package struct WorthNumbers: Codable, Equatable, Sendable {
  /// How much of a network hangs on a few.
  package struct Concentration: Codable, Equatable, Sendable {
    package var unknown: Int
    package var largestShare: Double?
    package var effectiveNumber: Double?
  }

  /// The version of this form.
  package var wellmetWorth: Int
  package var anonymous: Bool
  /// The version of the reckoning.
  package var reckoning: Int
  /// The day of the newest export.
  package var asOf: String
  package var connections: Int
  /// Vetted worth, 0 to 100.
  package var value: Double?
  /// By their symbols, 0 to 1; one that is not known is missing.
  package var factors: [String: Double]
  package var strong: Int
  package var fair: Int
  package var weak: Int
  package var bare: Int
  package var vetted: WorthShare
  package var recalled: WorthShare
  package var takesCall: WorthShare
  package var bridges: Int
  package var dormant: Int
  package var bothWrote: Int?
  /// The share of the words that were the member's own, 0 to 1.
  package var wordsGiven: Double?
  package var recommendationsReceived: Int?
  package var recommendationsGiven: Int?
  package var pitchesKeptOut: Int
  package var pitchesLetIn: Int
  /// Decisions on requests and on connections.
  package var requestsDecided: Int
  package var requestsWaiting: Int
  package var connectionsDecided: Int
  /// Half of the decisions took so many days or fewer.
  package var medianDays: Int?
  package var companies: Concentration
  package var roles: Concentration
  package var industries: Concentration

  /// The version of this form that is written and read.
  package static let form = 1

  /// The numbers of a report that names nobody.
  package init(_ worth: Worth) {
    wellmetWorth = WorthNumbers.form
    anonymous = worth.isAnonymous
    reckoning = WorthFactor.reckoning
    asOf = worth.asOf.iso
    connections = worth.connections
    value = worth.figure.value
    factors = worth.figure.parts.reduce(into: [:]) { $0[$1.factor.symbol] = $1.value }
    let now = worth.strength.last
    (strong, fair, weak, bare) = (now?.strong ?? 0, now?.fair ?? 0, now?.weak ?? 0, now?.bare ?? 0)
    (vetted, recalled, takesCall) = (worth.vetted.share, worth.recalled, worth.takesCall)
    (bridges, dormant) = (worth.bridges.count, worth.dormant.count)
    bothWrote = worth.reciprocity.exchange?.bothWrote
    wordsGiven = worth.reciprocity.exchange?.shareYours
    recommendationsReceived = worth.reciprocity.recommendationsReceived
    recommendationsGiven = worth.reciprocity.recommendationsGiven
    pitchesKeptOut = worth.keptOut.all
    pitchesLetIn = worth.keptOut.gotIn
    requestsDecided = worth.decisions.requests.reduce(0) { $0 + ($1.key == .meet ? 0 : $1.value) }
    requestsWaiting = worth.decisions.waiting
    connectionsDecided = worth.decisions.connections.reduce(0) { $0 + ($1.key == .meet ? 0 : $1.value) }
    medianDays = worth.decisions.times.median
    func concentration(_ kind: WorthComposition.Kind) -> Concentration {
      let found = worth.compositions.first { $0.kind == kind }
      return Concentration(
        unknown: found?.unknown ?? 0,
        largestShare: found?.largestShare,
        effectiveNumber: found?.effectiveNumber
      )
    }
    companies = concentration(.companies)
    roles = concentration(.roles)
    industries = concentration(.industries)
  }

  /// As JSON on one line, equal numbers to equal text.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension WorthNumbers {
  /// More people, messages or days than anybody has.
  private static let most = 100_000_000

  /// True where every number is one that a report can hold.
  var isPlausible: Bool {
    let counts =
      [
        connections, strong, fair, weak, bare, bridges, dormant, pitchesKeptOut, pitchesLetIn,
        requestsDecided,
      ]
      + [requestsWaiting, connectionsDecided]
      + [bothWrote, recommendationsReceived, recommendationsGiven, medianDays].compactMap { $0 }
      + [companies, roles, industries].map(\.unknown)
      + [vetted, recalled, takesCall].flatMap { [$0.yes, $0.known, $0.all] }
    let shares =
      Array(factors.values) + [wordsGiven].compactMap { $0 }
      + [companies, roles, industries].compactMap(\.largestShare)
    let effective = [companies, roles, industries].compactMap(\.effectiveNumber)
    return Day(iso: asOf) != nil && counts.allSatisfy { (0...WorthNumbers.most).contains($0) }
      && shares.allSatisfy { (0.0...1.0).contains($0) }
      && effective.allSatisfy { (1.0...Double(WorthNumbers.most)).contains($0) }
      && (value.map { (0.0...100.0).contains($0) } ?? true)
      && [vetted, recalled, takesCall].allSatisfy { $0.yes <= $0.known && $0.known <= $0.all }
  }
}
