import Foundation
import Vetting

/// Vetted worth with its factors and steps as JSON.
struct FigurePayload: Encodable {
  struct Factor: Encodable {
    let symbol: String
    let title: String
    @Nullable var value: Double?
    let words: String
    let weight, defaultWeight, multiplier: Double
    @Nullable var points: Double?
    @Nullable var possible: Double?

    init(_ part: VettedWorth.Part) {
      (symbol, title, words) = (part.factor.symbol, part.factor.title, part.words)
      value = part.value
      (weight, defaultWeight, multiplier) = (part.weight, part.factor.defaultWeight, part.multiplier)
      (points, possible) = (part.points, part.possible)
    }
  }

  struct Step: Encodable {
    let factor: String
    let words: String
    @Nullable var gain: Double?
    let place: WorthStep.Place

    init(_ step: WorthStep) {
      (factor, words, place) = (step.factor.symbol, step.words, step.place)
      gain = step.gain
    }
  }

  /// The figure after one import.
  struct Moment: Encodable {
    let importNumber: Int
    let exportDay: String
    let connections: Int
    @Nullable var value: Double?
    let factors: [String: Double]
    /// False where it was reckoned by another version, and is not to be compared with today's.
    let isComparable: Bool

    init(_ moment: WorthMoment) {
      (importNumber, connections) = (moment.note.importNumber, moment.note.connections)
      exportDay = moment.note.exportDay.iso
      value = moment.value
      factors = moment.note.factors.reduce(into: [:]) { $0[$1.key.symbol] = $1.value }
      isComparable = moment.note.isComparable
    }
  }

  @Nullable var value: Double?
  let factors: [Factor]
  let unknown: [String]
  let wouldRaiseIt: [Step]

  init(_ figure: VettedWorth) {
    value = figure.value
    factors = figure.parts.map(Factor.init)
    unknown = figure.unknown.map(\.factor.symbol)
    wouldRaiseIt = figure.steps.map(Step.init)
  }
}
