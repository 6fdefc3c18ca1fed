/// One of the choices that a setting offers.
package struct ExposureChoice: Equatable, Sendable {
  /// Its name in the journal and on the command line.
  package let id: String
  /// What it is called, much as LinkedIn words it.
  package let words: String
  /// Who gets to see the thing under it.
  package let opens: Set<ExposureViewer>
  /// What they see under this choice, where it is less than the whole.
  package let part: String?

  init(_ id: String, _ words: String, opens: Set<ExposureViewer>, part: String? = nil) {
    self.id = id
    self.words = words
    self.opens = opens
    self.part = part
  }
}

/// What is known of a setting: what it opens, what it is by default, which choice goes with which policy, the way to it.
///
/// LinkedIn changes its settings and their names. A default is given only where LinkedIn's own words or files show it.
package struct ExposureGuide: Equatable, Sendable {
  /// The choice that goes with a policy, and why.
  package struct Advice: Equatable, Sendable {
    package let choice: String
    package let reason: String

    init(_ choice: String, _ reason: String) {
      self.choice = choice
      self.reason = reason
    }
  }

  /// The setting as a heading.
  package let title: String
  /// What it opens, as a part of a sentence: «your list of connections».
  package let what: String
  /// What it opens and what that means, in a sentence or two.
  package let explanation: String
  package let choices: [ExposureChoice]
  /// Whose view depends on it; for the others it makes no difference.
  package let concerns: Set<ExposureViewer>
  /// The choice that holds for whoever never changed it; nil where that is not known.
  package let usual: String?
  /// What is known of the default, as a sentence.
  package let usualWords: String
  let guarded: Advice
  let openDoor: Advice
  let strict: Advice
  /// The way to it on LinkedIn, in words.
  package let way: String
  /// An address on LinkedIn that leads there, or near.
  package let address: String
  /// False where the address leads to the list that holds it.
  package let isExact: Bool

  init(
    _ title: String,
    what: String,
    explanation: String,
    choices: [ExposureChoice],
    concerns: Set<ExposureViewer> = Set(ExposureViewer.allCases),
    usual: String? = nil,
    usualWords: String = "What it is by default is not known.",
    guarded: Advice,
    openDoor: Advice,
    strict: Advice,
    way: String,
    address: String? = nil
  ) {
    self.title = title
    self.what = what
    self.explanation = explanation
    self.choices = choices
    self.concerns = concerns
    self.usual = usual
    self.usualWords = usualWords
    self.guarded = guarded
    self.openDoor = openDoor
    self.strict = strict
    self.way = way
    self.address = address ?? ExposureGuide.visibility
    isExact = address != nil
  }

  /// The page of LinkedIn's settings that lists most of them.
  static let visibility = "https://www.linkedin.com/mypreferences/d/categories/visibility"

  /// The choice of this name; nil where the setting has none.
  package func choice(_ id: String) -> ExposureChoice? { choices.first { $0.id == id } }

  /// What goes with a policy of this name, and why.
  package func advice(for preset: Policy.Preset) -> Advice {
    switch preset {
    case .guarded: guarded
    case .openDoor: openDoor
    case .strict: strict
    }
  }

  /// What a viewer gets to see under a choice.
  func seen(under choice: ExposureChoice?) -> String { choice?.part ?? what }
}
