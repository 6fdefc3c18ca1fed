import Testing

@testable import Vetting

struct MutualBenefitTests {
  static let purpose = Purpose(
    work: "Pension lawyer",
    audience: "Owners of family firms",
    offer: "Pension law, second opinions",
    seeking: "Actuaries, human resources directors, no recruiters"
  )

  static func findings(
    headline: String = "",
    note: String = "",
    purpose: Purpose = purpose,
    edit: (inout Dossier) -> Void = { _ in }
  ) -> Findings {
    var member = Dossiers.member
    member.purpose = purpose
    var dossier = Dossiers.stranger(note, headline: headline)
    edit(&dossier)
    return Dossiers.findings(MutualBenefit(), dossier, member: member)
  }

  @Test(arguments: [
    ("Painter of animals", ""),
    (
      "SEO agency | backlinks", "We help lawyers like you get more clients. Do you have 15 minutes this week?"
    ),
    ("", "I love your work on pension law. Your pension plans for family firms are impressive."),
    ("Not a lawyer, no pensions, without a family business", ""),
    ("Coach for owners of family firms", ""),
  ])
  func `nothing for both is found in these`(_ headline: String, _ note: String) {
    #expect(Self.findings(headline: headline, note: note).evidence.allSatisfy { $0.points == 0 })
  }

  @Test func `each way is a finding with the words of both`() throws {
    let findings = Self.findings(headline: "HR director", note: "We need a new pension plan.")
    let (mine, theirs) = (try #require(findings.evidence.first), try #require(findings.evidence.last))
    #expect(
      mine.words == "For you: they say “HR”, “director”, you look for “human resources directors”"
    )
    #expect(theirs.words.contains("“pension”") && theirs.words.hasPrefix("For them: you "))
    #expect(theirs.quotes == ["pension"] && theirs.provenance == Dossiers.place)
    #expect(mine.quotes.isEmpty && mine.provenance == nil)
    #expect(
      findings.evidence.allSatisfy { $0.direction == .supports && $0.points > 0.25 && $0.points <= 0.5 }
    )
  }

  @Test func `one-sided is said and counts nothing`() throws {
    let finding = try #require(Self.findings(headline: "Actuary").evidence.first)
    #expect(finding.direction == .neutral && finding.points == 0)
    #expect(finding.words.hasPrefix("One-sided, for you: they say “Actuary”, you look for “Actuaries”"))
  }

  @Test func `blank is not nought`() {
    let none = Self.findings(headline: "HR director", purpose: Purpose(unwanted: "crypto"))
    #expect(none.evidence.isEmpty && none.unknown.map(\.what) == ["benefit for both"])
    #expect(none.unknown.first?.remedy.hasPrefix("Write your purpose") == true)
    let nobody = Self.findings()
    #expect(nobody.evidence.isEmpty && nobody.unknown.map(\.what) == ["what they do"])
    #expect(nobody.unknown.first?.remedy.hasPrefix("Add the headline") == true)
  }

  @Test func `position and messages count as headline and note do`() {
    let findings = Self.findings { dossier in
      dossier.addressBook = .known([
        AddressBookMatch(matchedBy: .address, companies: "", title: "HR director", provenance: Dossiers.place)
      ])
      dossier.excerpts = ["We are looking for somebody who knows pension law."]
    }
    #expect(findings.evidence.count == 2)
    #expect(findings.evidence.allSatisfy { $0.points > 0 && $0.quotes.isEmpty })
  }

  @Test func `it lets nobody in by itself and keeps nobody from being declined`() {
    var member = Dossiers.member
    member.purpose = Self.purpose
    var policy = Policy()
    policy.acceptFrom = 0.5
    let silent = Dossiers.stranger(
      "",
      headline: "HR director for a pension fund, looking for a pension lawyer"
    )
    let verdict = Ruleset.current.assess(silent, member: member, policy: policy)
    #expect(verdict.evidence.contains { $0.symbol == "mutual-benefit" && $0.points > 0 })
    #expect(verdict.recommendation == .meet)
    let pitch = Dossiers.stranger(
      """
      We help lawyers like you book 20+ qualified calls a month, guaranteed. We are owners of a family firm and \
      need a pension lawyer. Do you have 15 minutes this week?
      """
    )
    #expect(Ruleset.current.assess(pitch, member: member, policy: Policy()).recommendation == .decline)
  }
}
