import Testing
@testable import Vetting

struct ScamLikeTests {
  @Test(arguments: [
    "I can promise guaranteed returns", "Could I rent your account for a month?",
    "I don't know you but I like your face",
    "Dear friend, I have an inheritance", "Earn $500 per day from home", "Bitcoin? Write to me on WhatsApp",
    "Garantierte Rendite", "Puis-je louer votre compte ?", "¿Puedo alquilar tu cuenta?", "Guadagni garantiti",
    "Lucro garantido", "Gegarandeerd rendement", "gυaranteed returns",
  ])
  func `fraud is found`(note: String) throws {
    let finding = try #require(Dossiers.findings(ScamLike(), note: note).evidence.first)
    #expect(finding.direction == .opposes && finding.points >= 2.4)
    for quote in finding.quotes { #expect(note.unicodeScalars.contains(quote.unicodeScalars)) }
  }

  @Test(arguments: [
    "", "I regulate cryptocurrencies at the central bank", "We reported higher profits this year",
    "You can reach me on WhatsApp", "My friend told me of you", "I teach wealth law",
    "Returns of books are due",
  ])
  func `honest words of money are none`(note: String) {
    #expect(Dossiers.findings(ScamLike(), note: note) == .nothing)
  }

  @Test func `a set phrase declines by itself`() {
    let verdict = Dossiers.verdict(Dossiers.stranger("May I rent your account for a month?"))
    #expect(verdict.recommendation == .decline)
    #expect(verdict.summary == "Decline: it reads like a fraud.")
  }
}
