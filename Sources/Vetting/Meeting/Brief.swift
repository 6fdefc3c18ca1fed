/// What to know before a meeting: who they are, what is known, what is shared, and what to ask.
package struct Brief: Equatable, Sendable {
  /// What a brief is made of.
  package struct Ground: Equatable, Sendable {
    package var evidence: [Evidence]
    package var unknown: [Unknown]
    /// True where three years of silence came after earlier trust.
    package var isDormant: Bool
    /// True for somebody who asks to connect, false for a connection.
    package var isRequest: Bool

    /// The ground of a brief.
    package init(
      evidence: [Evidence],
      unknown: [Unknown],
      isDormant: Bool,
      isRequest: Bool
    ) {
      self.evidence = evidence
      self.unknown = unknown
      self.isDormant = isDormant
      self.isRequest = isRequest
    }
  }

  /// What the two share, as sentences.
  package let shared: [String]
  /// What there would be in it for both, as sentences.
  package let benefit: [String]
  /// What else speaks for them, and what against.
  package let inFavour: [String]
  package let against: [String]
  /// What is not known, in words.
  package let unknown: [String]
  /// Three questions worth asking.
  package let questions: [String]
  /// What a good outcome would be, as sentences.
  package let goodOutcome: [String]

  /// The brief on that ground.
  package init(_ ground: Ground) {
    func words(_ wanted: (Evidence) -> Bool) -> [String] { ground.evidence.filter(wanted).map(\.words) }
    shared = words { Brief.shares.contains($0.symbol) && $0.direction != .opposes }
    benefit = words { $0.symbol == "mutual-benefit" }
    // What was learned from answers says nothing of the person that a talk could be about.
    let rest = Brief.shares.union(["mutual-benefit", Learned.name])
    inFavour = words { $0.direction == .supports && !rest.contains($0.symbol) }
    against = words { $0.direction == .opposes && $0.symbol != Learned.name }
    unknown = ground.unknown.map(\.what)
    questions = BriefQuestions.three(for: ground)
    goodOutcome = Brief.outcome(ground)
  }

  /// The rules that find what two people share or went through together.
  static let shares: Set<String> = [
    "recommended-or-endorsed", "earlier-conversation", "shared-employer-or-school", "in-address-book",
    "invited-before", "names-a-connection", "personal-reference", "says-you-met", "has-common-ground",
    "was-sent-by-somebody", "stands-in-address-book", "wrote-in-groups", "shares-a-place",
    "vouched-for-each-other", "wrote-both-ways", "you-were-in-touch", "you-wrote-it-down", "you-recall-them",
  ]

  /// All rules that a brief knows by name.
  package static let namedRules = shares.union(BriefQuestions.selling).union(["mutual-benefit"])

  private static func outcome(_ ground: Ground) -> [String] {
    let decision =
      ground.isRequest
      ? "You know whether to let them in: whom you let in sees your contacts, and may use your name."
      : "You know whether to keep them: you can say who they are, and what you would call them about."
    return [
      "Each of you can name one thing to do for the other, and means it.",
      "You would introduce them to somebody you like, or you know why not.",
      decision,
    ]
  }
}
