import Vetting

/// A value that is chosen among named steps.
struct PolicySlider: Sendable, Equatable {
  /// The name of its field: `cost`, `accept`, or `weight.` and the symbol of a rule.
  var name: String
  var question: String
  var scale: Scale
  /// The value in effect, which need not be a step.
  var value: Double
  var error = ""

  /// The steps of a slider.
  enum Scale: String, CaseIterable, Sendable {
    case cost, accept, weight

    /// The values, ascending.
    var steps: [Double] {
      switch self {
      case .cost: [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1_000]
      case .accept: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 10, 15, 20]
      case .weight: [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 5, 10]
      }
    }

    /// The list in the page that names the steps.
    var list: String { "steps-of-\(rawValue)" }

    /// A value in words.
    func words(_ value: Double) -> String {
      switch self {
      case .cost:
        "\(PolicySlider.number(value)) \(value == 1 ? "pitch" : "pitches") read: decline from "
          + "\(Wording.points(Policy(costOfLostPerson: value).declineFrom)) points against"
      case .accept: "\(Wording.points(value)) points for"
      case .weight:
        switch value {
        case 0: "does not count"
        case 1: "counts as it comes"
        case 2: "counts twice"
        default: "counts \(PolicySlider.number(value)) times"
        }
      }
    }
  }

  /// The step nearest to the value.
  var position: Int { PolicySlider.position(of: value, on: scale) }

  /// The value in words.
  var words: String { scale.words(value) }

  /// The step nearest to a value, the lower of two.
  static func position(of value: Double, on scale: Scale) -> Int {
    var best = 0
    for (index, step) in scale.steps.enumerated() where abs(step - value) < abs(scale.steps[best] - value) {
      best = index
    }
    return best
  }

  /// `20`, `12.2`, `0.25`.
  static func number(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1e9) * 100).rounded())
    guard hundredths % 100 != 0 else { return Wording.grouped(hundredths / 100) }
    let rest = hundredths % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(Wording.grouped(hundredths / 100)).\(digits)"
  }
}
