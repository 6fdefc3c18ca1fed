import Vetting
import Workflows

/// What each factor counts, as the form of the page shows and sends it.
struct WorthWeights: Sendable {
  struct Field: Sendable {
    var factor: WorthFactor
    var value: Double
    /// What is wrong with what was sent.
    var error = ""

    /// The values to choose from, that in effect among them.
    var choices: [Double] {
      let steps = PolicySlider.Scale.weight.steps
      return steps.contains(value) ? steps : (steps + [value]).sorted()
    }
  }

  var fields: [Field]
  /// The file that was looked at, sent back when saving.
  var seen: String

  /// The weights of a policy.
  init(_ policy: Policy, seen: String) {
    fields = WorthFactor.allCases.map { Field(factor: $0, value: policy.weight(of: $0.symbol)) }
    self.seen = seen
  }

  /// True where a value that was sent cannot be used.
  var hasErrors: Bool { fields.contains { !$0.error.isEmpty } }

  /// Takes what was sent; a factor that was not sent keeps its weight.
  mutating func take(_ form: FormFields) {
    seen = form.text("seen")
    for index in fields.indices {
      guard let text = form[fields[index].factor.symbol] else { continue }
      if text.utf8.count < 30, let value = Double(text), Policy.possibleWeights.contains(value) {
        fields[index].value = value
      } else {
        let (low, high) = (Policy.possibleWeights.lowerBound, Policy.possibleWeights.upperBound)
        fields[index].error = "A weight can be from \(Int(low)) to \(Int(high)). Choose one of the list."
      }
    }
    // All at nothing would leave no figure.
    if !hasErrors, fields.allSatisfy({ $0.value == 0 }), !fields.isEmpty {
      fields[0].error = "Something has to count. Choose a weight above nothing for one of them at least."
    }
  }

  /// A policy under these weights.
  func applied(to statement: PolicyStatement) -> PolicyStatement {
    var copy = statement
    for field in fields where field.value != statement.policy.weight(of: field.factor.symbol) {
      copy.policy.weights[field.factor.symbol] = field.value
    }
    return copy
  }
}
