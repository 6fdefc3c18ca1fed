import Markup
import Vetting
import Workflows

/// The values of the page on which the policy is chosen.
struct PolicyPage: Sendable {
  /// A policy that has a name.
  struct Choice: Sendable {
    var preset: Policy.Preset
    /// The file has it.
    var isInEffect: Bool
    /// The form shows it.
    var isShown: Bool
    /// Where it is looked at.
    var path: LocalPath
  }

  /// Rules that ask something of one sort.
  struct Group: Sendable {
    var title: String
    var sliders: [PolicySlider]
  }

  var choices: [Choice]
  /// What the form says.
  var statement: PolicyStatement
  var cost: PolicySlider
  var accept: PolicySlider
  var groups: [Group]
  /// What is wrong, by the name of the field.
  var errors: [String: String]
  /// Nil where the form has values that cannot be used.
  var trial: PolicyTrial?
  /// True where the form says something else than the file.
  var isChanged: Bool
  /// The file that was looked at, sent back when saving.
  var seen: String
  var path: String

  /// The values of a form over what the file states.
  init(
    form: PolicyForm,
    inEffect: PolicyStatement,
    trial: PolicyTrial?,
    seen: String,
    path: String,
    ruleset: Ruleset = .current
  ) {
    let policy = form.statement.policy
    statement = form.statement
    errors = form.errors
    self.trial = trial
    self.seen = seen
    self.path = path
    isChanged = policy.digest != inEffect.policy.digest
    choices = Policy.Preset.allCases.map { preset in
      Choice(
        preset: preset,
        isInEffect: inEffect.policy.preset == preset,
        isShown: policy.preset == preset,
        path: Paths.policy.query("preset", preset.rawValue).fragment("yours")
      )
    }
    let errors = form.errors
    let slider = { (name: String, question: String, scale: PolicySlider.Scale, value: Double) in
      PolicySlider(
        name: name,
        question: question,
        scale: scale,
        value: value,
        error: errors[name] ?? ""
      )
    }
    cost = slider("cost", "A good person lost costs as much as", .cost, policy.costOfLostPerson)
    accept = slider("accept", "Accept from", .accept, policy.acceptFrom)
    groups = Ground.allCases.compactMap { ground in
      let sliders = ruleset.rules.filter { $0.ground == ground }.map { rule in
        slider(
          PolicyForm.field(ofRule: rule.symbol),
          rule.question,
          .weight,
          policy.weight(of: rule.symbol)
        )
      }
      return sliders.isEmpty ? nil : Group(title: ground.title, sliders: sliders)
    }
  }

  /// Whether any rule counts otherwise than it comes.
  var weighs: Bool { groups.contains { $0.sliders.contains { $0.value != 1 || !$0.error.isEmpty } } }

  /// What would change, as a sentence.
  var outcome: String {
    guard let trial else { return "Not all of these values can be used." }
    guard isChanged else { return "This is the policy in effect." }
    guard trial.open > 0 else { return "No request is open, so nothing in the queue would change." }
    let changes = trial.changes.count
    let open = Wording.count(trial.open, "open request", "open requests")
    return changes == 0
      ? "Of \(open) none would change."
      : "Of \(open) \(Wording.grouped(changes)) would change."
  }
}

extension Ground {
  /// What rules of this ground ask.
  var title: String {
    switch self {
    case .soliciting: "What the note is after"
    case .approach: "How strangers approach"
    case .acquaintance: "Whether you know them"
    case .personal: "Whether the note means you"
    case .claim: "What the note claims"
    case .networking: "Whether it could go to anybody"
    case .silence: "Whether anything is said"
    case .manner: "How it is said"
    }
  }
}
