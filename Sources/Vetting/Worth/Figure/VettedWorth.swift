/// Vetted worth: one figure, 0 to 100, with every factor that it is made of and what would raise it.
///
/// It is the mean of the factors that are known, each weighed as the policy says. A factor that is not known is left out
/// and named: it neither raises nor lowers the figure.
package struct VettedWorth: Equatable, Sendable {
  /// A factor with what it came to.
  package struct Part: Equatable, Sendable {
    package var factor: WorthFactor
    /// 0 to 1; nil where it is not known.
    package var value: Double?
    /// What it rests on, in words: «131 of 412 connections»; where it is not known, why.
    package var words: String
    /// What it counts: the default weight times the policy's.
    package var weight: Double
    /// The policy's own, 1 where it says nothing.
    package var multiplier: Double
    /// The points of the figure that it brings, 0 to 100; nil where it is not known or counts nothing.
    package var points: Double?
    /// The points that it would bring at the most.
    package var possible: Double?

    /// A part of the figure.
    package init(
      factor: WorthFactor,
      value: Double?,
      words: String,
      weight: Double,
      multiplier: Double,
      points: Double?,
      possible: Double?
    ) {
      self.factor = factor
      self.value = value
      self.words = words
      self.weight = weight
      self.multiplier = multiplier
      self.points = points
      self.possible = possible
    }
  }

  /// 0 to 100, to one place; nil where no factor is known or none counts.
  package var value: Double?
  /// All factors, in the order of the weights that they come with.
  package var parts: [Part]
  /// What would raise the figure, by how much, the most first.
  package var steps: [WorthStep]

  /// A figure with its parts.
  package init(value: Double?, parts: [Part], steps: [WorthStep]) {
    self.value = value
    self.parts = parts
    self.steps = steps
  }

  /// The factors that are not known.
  package var unknown: [Part] { parts.filter { $0.value == nil } }
}

/// Something that would raise the figure.
package struct WorthStep: Equatable, Sendable {
  /// Where it is done.
  package enum Place: String, CaseIterable, Sendable, Codable {
    /// The recall cards.
    case review
    /// The requests that wait.
    case requests
    /// The list of people, dormant ones.
    case dormant
    /// Staying in touch.
    case touch
    /// The list of people.
    case people
    /// Importing another file.
    case imports
  }

  package var factor: WorthFactor
  /// What to do, with its number: «Recall 40 more people».
  package var words: String
  /// By how much the figure would be larger, reckoned with the change; never negative, to one place.
  ///
  /// Nil where it is not known beforehand, since the factor itself is not known yet.
  package var gain: Double?
  package var place: Place

  /// A step.
  package init(factor: WorthFactor, words: String, gain: Double?, place: Place) {
    self.factor = factor
    self.words = words
    self.gain = gain
    self.place = place
  }

  /// What to do and what it brings: «Recall 40 more people: +1.2».
  package var sentence: String { gain.map { "\(words): +\($0)" } ?? words }
}
