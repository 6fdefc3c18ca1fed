import Testing

@testable import Vetting

struct RentsAccountsTests {
  private let rule = RentsAccounts()

  @Test(arguments: [
    "Could I rent your LinkedIn account for a month?", "I pay $100 a week for the use of your profile",
    "Do you have an older account that you no longer use? I would lease it",
    "Kann ich Ihren LinkedIn-Account mieten?", "Ich zahle Ihnen jeden Monat für Ihr Konto bei LinkedIn",
    "Puis-je louer votre compte LinkedIn ?", "¿Puedo alquilar tu cuenta?",
    "Posso alugar a sua conta do LinkedIn?", "Posso affittare il tuo account LinkedIn?",
    "Kan ik je LinkedIn-account huren?",
  ])
  func `an account is wanted`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I rent a flat in Bern", "On account of the rain we stayed", "Please pay it into our account",
    "I look after the accounts of the rowing club", "Ich miete eine Wohnung", "Je loue un appartement",
    "Alquilo un piso", "Alugo um apartamento", "Affitto una stanza", "Ik huur een huis",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test(arguments: ["May I rent your account for a month?", "¿Puedo alquilar tu cuenta por un mes?"])
  func `it declines by itself`(note: String) {
    let verdict = Dossiers.verdict(Dossiers.stranger(note))
    #expect(verdict.recommendation == .decline && verdict.kind == .scam, "\(verdict.summary)")
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "May I rent your account?", "May I rent your account? I pay weekly for your profile.",
        "May I rent your account? I pay weekly for your profile. I would also buy an old LinkedIn account.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .scam)
  }
}
