import Foundation

/// Judges dossiers of one member under one policy.
///
/// Lays out the member's profile once; one assessment then takes some tens of microseconds.
package struct Assessor: Sendable {
  private let rules: [any Rule]
  private let weights: [Double]
  /// Whether a rule has a question that the user can answer, asked once instead of for each note.
  private let asks: [Bool]
  private let member: MemberGround
  private let policy: Policy
  private let learned: LearnedModel?

  /// An assessor for all dossiers of a member; `learned` is what the member's own answers add, if anything.
  package init(ruleset: Ruleset, member: MemberProfile, policy: Policy, learned: LearnedModel? = nil) {
    rules = ruleset.rules + [Learned()]
    weights = ruleset.rules.map { policy.weight(of: $0.symbol) } + [1]
    asks = rules.map { $0.hope != nil }
    self.learned = policy.learns ? learned : nil
    self.member = MemberGround(member)
    self.policy = policy
  }

  /// Fewer words than this may be of any language.
  private static let fewestWordsOfALanguage = 6

  /// Judges one dossier.
  ///
  /// Pure: the same dossier gives the same verdict, always.
  package func assess(_ dossier: Dossier) -> Verdict {
    let reading = Reading(dossier, member: member)
    var findings: [Weighed] = []
    var unknown: [Unknown] = []
    var asked = 0
    var open: [Int] = []
    for index in rules.indices where weights[index] > 0 {
      let found = rules[index].examine(reading)
      append(found, of: index, to: &findings)
      unknown += found.unknown
      guard asks[index] else { continue }
      asked += 1
      if !found.unknown.isEmpty, found.evidence.isEmpty { open.append(index) }
    }
    if let finding = finding(beside: findings, in: reading) { findings.append(finding) }
    if reading.note.isCut {
      unknown.append(
        Unknown(
          symbol: "note",
          what: "the rest of the note",
          remedy: "Only the first \(NoteText.longest) characters of a note are read."
        )
      )
    }
    let isRead = reading.note.isEmpty || reading.body.isEmpty || !reading.text.languages.isEmpty
    if !isRead, reading.text.register.words >= Assessor.fewestWordsOfALanguage {
      unknown.append(
        Unknown(
          symbol: "note",
          what: "the language of the note",
          remedy: "Of languages other than seven only the shape of a note is read. Read it yourself."
        )
      )
    }
    findings = Weighed.sorted(findings)
    let answered = asked == 0 ? 1 : 1 - Double(open.count) / Double(asked)
    let reckoning = Reckoning(findings.map(\.counted), policy: policy, answered: answered)
    let wording = VerdictWording(
      rules: rules,
      findings: findings,
      hasNote: !reading.note.isEmpty,
      reckoning: reckoning
    )
    let alternatives = Alternatives(
      rules: rules,
      weights: weights,
      policy: policy,
      findings: findings,
      open: open,
      reckoning: reckoning
    )
    return Verdict(
      recommendation: reckoning.recommendation,
      confidence: reckoning.confidence(answered: answered, isRead: isRead),
      kind: NoteKind(reading.text, findings, rules: rules),
      net: Double(reckoning.net) / 100,
      summary: wording.summary(),
      evidence: findings.map(\.evidence),
      unknown: unknown,
      changers: alternatives.sentences(isLongNote: reading.body.count >= SameText.fewestWords)
    )
  }

  /// What `assess` recommends, without its words: for a trial of a policy on many dossiers.
  package func recommendation(_ dossier: Dossier) -> Recommendation {
    let reading = Reading(dossier, member: member)
    var findings = findings(in: reading)
    if let finding = finding(beside: findings, in: reading) { findings.append(finding) }
    return Reckoning(findings.map(\.counted), policy: policy, answered: 1).recommendation
  }

  /// What the rules find in a note of somebody of whom nothing else is known, without what was learned.
  func evidence(of answered: AnsweredNote) -> [Evidence] {
    let request = Request(
      id: answered.request,
      origin: .export,
      name: answered.name,
      slug: answered.slug,
      sentAt: Date(timeIntervalSince1970: 0),
      note: answered.note,
      provenance: Provenance(importNumber: 0, file: "", line: 0)
    )
    return findings(in: Reading(Dossier(request: request), member: member)).map(\.evidence)
  }

  /// What the rules find, as it counts under the policy.
  private func findings(in reading: Reading) -> [Weighed] {
    var findings: [Weighed] = []
    for index in rules.indices where weights[index] > 0 {
      append(rules[index].examine(reading), of: index, to: &findings)
    }
    return findings
  }

  /// Adds what a rule found, as it counts under the policy.
  private func append(_ found: Findings, of rule: Int, to findings: inout [Weighed]) {
    for evidence in found.evidence {
      findings.append(
        Weighed(evidence, ground: rules[rule].ground, rule: rule, weight: weights[rule])
      )
    }
  }

  /// What the member's own answers say of the note, beside what the rules found.
  private func finding(beside findings: [Weighed], in reading: Reading) -> Weighed? {
    guard let learned,
      let part = learned.part(of: reading.note, names: reading.names, evidence: findings.map(\.evidence)),
      let evidence = Learned()
        .finding(part, of: learned, provenance: reading.dossier.request.provenance)
    else { return nil }
    return Weighed(evidence, ground: Learned().ground, rule: rules.count - 1, weight: 1)
  }
}
