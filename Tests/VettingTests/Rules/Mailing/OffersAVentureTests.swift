import Testing

@testable import Vetting

struct OffersAVentureTests {
  private let rule = OffersAVenture()

  @Test(arguments: [
    "I am looking for five motivated people to build a second income", "Be your own boss, from home",
    "Earn a little extra beside your job, in your spare time", "Verdienen Sie nebenberuflich von zu Hause",
    "Werden Sie Ihr eigener Chef", "Devenez votre propre patron",
    "Un complément de revenu depuis chez vous", "Gane ingresos extra desde casa", "Sé tu propio jefe",
    "Tenha uma renda extra trabalhando de casa", "Seja o seu próprio chefe",
    "Un reddito extra lavorando da casa", "Diventi il capo di sé stesso", "Word je eigen baas",
    "Bijverdienen vanuit huis, naast je baan",
  ])
  func `a venture is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I work from home on Fridays", "My boss sends his regards", "We live on one income",
    "We are looking for our cat", "Ich arbeite freitags von zu Hause", "Mein Chef lässt grüßen",
    "Je travaille chez moi le vendredi", "Trabajo desde casa los viernes",
    "Trabalho a partir de casa à sexta", "Lavoro da casa il venerdì", "Ik werk vrijdag thuis",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Be your own boss.", "Be your own boss. Build a second income from home.",
        "Be your own boss. Build a second income from home. I am looking for five motivated people.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
