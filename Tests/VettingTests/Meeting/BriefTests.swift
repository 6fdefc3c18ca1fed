import Testing
import Vetting

private func ground(_ evidence: [Evidence], isRequest: Bool = true, isDormant: Bool = false) -> Brief.Ground {
  Brief.Ground(
    evidence: evidence,
    unknown: [Unknown(symbol: "no-note", what: "their headline", remedy: "Look at the profile.")],
    isDormant: isDormant,
    isRequest: isRequest
  )
}

private func finding(
  _ symbol: String,
  _ words: String,
  _ direction: Evidence.Direction = .supports
) -> Evidence {
  Evidence(symbol: symbol, direction: direction, points: 1, words: words)
}

@Test func `a brief has three questions, whatever is known`() {
  for isRequest in [true, false] {
    for isDormant in [true, false] {
      let brief = Brief(ground([], isRequest: isRequest, isDormant: isDormant))
      #expect(Set(brief.questions).count == 3)
      #expect(brief.goodOutcome.count == 3)
      #expect(brief.unknown == ["their headline"])
    }
  }
}

@Test func `it tells apart what is shared, what is in it for both, and what speaks for and against`() {
  let brief = Brief(
    ground([
      finding("shared-employer-or-school", "Both worked at Corvalle Bank"),
      finding("mutual-benefit", "For you: they say «treasurer»"),
      finding("gives-thanks", "Thanks you for a talk"),
      finding("asks-for-a-call", "Asks for 15 minutes", .opposes),
    ])
  )
  #expect(brief.shared == ["Both worked at Corvalle Bank"])
  #expect(brief.benefit == ["For you: they say «treasurer»"])
  #expect(brief.inFavour == ["Thanks you for a talk"])
  #expect(brief.against == ["Asks for 15 minutes"])
  #expect(brief.questions.first == "If I bought nothing, what would be good for you in knowing me?")
}

@Test func `who names a connection is asked about them first, who is silent about what changed`() {
  let named = Brief(ground([finding("names-a-connection", "Names somebody you know")]))
  #expect(named.questions[0].hasPrefix("You name somebody I know"))
  let dormant = Brief(ground([], isRequest: false, isDormant: true))
  #expect(dormant.questions[0].hasPrefix("What has changed for you"))
  let oneSided = Brief(ground([finding("mutual-benefit", "One-sided, for you: they say «board»", .neutral)]))
  #expect(oneSided.questions[0].hasSuffix("What could I do for you?"))
}

@Test func `the rules that a brief knows by name exist`() {
  let known = Set(Ruleset.current.rules.map(\.symbol)).union(CullingRuleset.current.rules.map(\.symbol))
  for symbol in Brief.namedRules { #expect(known.contains(symbol), "\(symbol)") }
}
