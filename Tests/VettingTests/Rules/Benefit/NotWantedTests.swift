import Testing

@testable import Vetting

struct NotWantedTests {
  static func findings(_ unwanted: String, headline: String = "", note: String = "") -> Findings {
    MutualBenefitTests.purpose(unwanted) { member in
      Dossiers.findings(NotWanted(), Dossiers.stranger(note, headline: headline), member: member)
    }
  }

  @Test(arguments: [
    ("", "Crypto trader", ""),
    ("crypto", "I am not a crypto trader", ""),
    ("crypto", "Cryptography researcher", ""),
    ("recruiters", "Pension lawyer", "Your talk on crypto was good."),
    ("lead generation agencies", "Lead engineer", "I lead a team of ten."),
    ("people who sell insurance", "Head of pensions", ""),
  ])
  func `these are let be`(_ unwanted: String, _ headline: String, _ note: String) {
    #expect(Self.findings(unwanted, headline: headline, note: note) == .nothing)
  }

  @Test(arguments: [
    ("crypto", "Bitcoin and forex trading", "", "Bitcoin"),
    ("Recruiters, insurance", "Personalberaterin", "", "Personalberaterin"),
    ("cold calls", "", "We do appointment setting for firms of lawyers.", "appointment setting"),
    ("lead generation agencies", "Génération de leads B2B", "", "Génération de leads"),
    ("pas de cryptomonnaie", "Criptomonedas", "", "Criptomonedas"),
  ])
  func `these are found in any language`(
    _ unwanted: String,
    _ headline: String,
    _ note: String,
    _ words: String
  ) {
    let found = Self.findings(unwanted, headline: headline, note: note).evidence
    #expect(found.count == 1 && found[0].direction == .opposes, "\(found)")
    #expect(found.first?.words.contains("“\(words)”") == true, "\(found)")
    #expect(found.first?.quotes == (note.isEmpty ? [] : [words]))
  }

  @Test func `a wish that begins with no is what is not wanted`() {
    var member = Dossiers.member
    member.purpose = Purpose(seeking: "pension lawyers, no recruiters")
    let found = Dossiers.findings(NotWanted(), Dossiers.stranger("", headline: "Headhunter"), member: member)
    #expect(found.evidence.first?.words == "They say “Headhunter”, you do not want “no recruiters”")
  }

  @Test func `it never declines by itself`() {
    MutualBenefitTests.purpose("crypto") { member in
      let dossier = Dossiers.stranger("I trade bitcoin and would be glad to know you.", headline: "Crypto")
      let policy = Policy(weights: ["not-wanted": 10])
      let verdict = Ruleset.current.assess(dossier, member: member, policy: policy)
      #expect(verdict.evidence.contains { $0.symbol == "not-wanted" && $0.points > 10 })
      #expect(verdict.recommendation != .decline)
    }
  }
}

extension MutualBenefitTests {
  /// Runs with a member who does not want something.
  static func purpose<Result>(_ unwanted: String, _ body: (MemberProfile) -> Result) -> Result {
    var member = Dossiers.member
    member.purpose = Purpose(work: "Pension lawyer", unwanted: unwanted)
    return body(member)
  }
}
