/// What would change a verdict: found by reckoning again, never guessed.
struct Alternatives {
  let rules: [any Rule]
  let weights: [Double]
  let policy: Policy
  let findings: [Weighed]
  /// The same, as they are counted.
  private let counted: [Counted]
  /// Rules whose question is open and can be answered, by place in the ruleset.
  let open: [Int]
  let reckoning: Reckoning

  /// What may be otherwise in these findings.
  init(
    rules: [any Rule],
    weights: [Double],
    policy: Policy,
    findings: [Weighed],
    open: [Int],
    reckoning: Reckoning
  ) {
    self.rules = rules
    self.weights = weights
    self.policy = policy
    self.findings = findings
    counted = findings.map(\.counted)
    self.open = open
    self.reckoning = reckoning
  }

  /// No verdict lists more than this.
  static let most = 4

  /// Sentences such as «Meet, if you set aside that it asks for a call».
  func sentences(isLongNote: Bool) -> [String] {
    var sentences: [String] = []
    func add(_ sentence: String?) {
      if let sentence, sentences.count < Alternatives.most, !sentences.contains(sentence) {
        sentences.append(sentence)
      }
    }
    for index in findings.indices where sentences.count < Alternatives.most { add(without(index)) }
    if sentences.isEmpty { add(withoutStrongest()) }
    for index in open where sentences.count < Alternatives.most { add(knowing(index)) }
    if sentences.isEmpty, open.count > 1 { add(knowingAll()) }
    if isLongNote, reckoning.recommendation != .decline {
      for index in rules.indices where rules[index].fear != nil { add(fearing(index)) }
    }
    if sentences.isEmpty { add(distance()) }
    return sentences
  }

  private func without(_ left: Int) -> String? {
    let other = Reckoning(counted, without: left, policy: policy, answered: 1).recommendation
    guard other != reckoning.recommendation else { return nil }
    return sentence(other, if: rules[findings[left].rule].otherwise(findings[left].evidence))
  }

  private func without(_ left: ArraySlice<Int>) -> String? {
    let other = recommendation(of: counted.indices.filter { !left.contains($0) }.map { counted[$0] })
    guard other != reckoning.recommendation else { return nil }
    var clauses: [String] = []
    for index in left {
      let clause = rules[findings[index].rule].clause(findings[index].evidence)
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    return sentence(other, if: "you set aside that \(VerdictWording.joined(clauses))")
  }

  /// The fewest of the strongest findings that together carry the answer.
  private func withoutStrongest() -> String? {
    let direction: Evidence.Direction = reckoning.recommendation == .accept ? .supports : .opposes
    let carrying = findings.indices.filter { findings[$0].evidence.direction == direction }
    guard carrying.count > 1 else { return nil }
    for count in 2...carrying.count {
      if let found = without(carrying.prefix(count)) { return found }
    }
    return nil
  }

  private func knowing(_ rule: Int) -> String? {
    guard let hope = rules[rule].hope else { return nil }
    let other = recommendation(of: counted, and: [imagined(rule, .supports)])
    return other == reckoning.recommendation ? nil : sentence(other, if: "it turned out that \(hope)")
  }

  private func knowingAll() -> String? {
    let other = recommendation(of: counted, and: open.map { imagined($0, .supports) })
    guard other != reckoning.recommendation else { return nil }
    let hopes = open.compactMap { rules[$0].hope }
    return sentence(other, if: "it turned out that \(hopes.joined(separator: " and that "))")
  }

  private func fearing(_ rule: Int) -> String? {
    guard weights[rule] > 0, let fear = rules[rule].fear, !findings.contains(where: { $0.rule == rule })
    else {
      return nil
    }
    let other = recommendation(of: counted, and: [imagined(rule, .opposes)])
    return other == reckoning.recommendation ? nil : sentence(other, if: "it turned out that \(fear)")
  }

  private func distance() -> String? {
    guard reckoning.recommendation == .meet else { return nil }
    let missing = Double(reckoning.margin) / 100
    return "Accept, if there were \(missing) points more for it."
  }

  private func imagined(_ index: Int, _ direction: Evidence.Direction) -> Counted {
    Counted(
      direction: direction,
      ground: rules[index].ground,
      hundredths: Counted.hundredths(rules[index].defaultPoints, weights[index], direction)
    )
  }

  private func recommendation(of findings: [Counted], and others: [Counted] = []) -> Recommendation {
    Reckoning(findings, and: others, policy: policy, answered: 1).recommendation
  }

  private func sentence(_ other: Recommendation, if condition: String) -> String {
    "\(other.word), if \(condition)."
  }
}

extension Recommendation {
  /// The word that a sentence begins with: «Decline».
  package var word: String {
    switch self {
    case .accept: "Accept"
    case .meet: "Meet"
    case .ignore: "Ignore"
    case .decline: "Decline"
    }
  }
}
