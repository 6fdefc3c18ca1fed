import Testing

@testable import Vetting

struct BaitsTests {
  private let rule = Baits()

  @Test(arguments: [
    "The first month is on us", "Only three places are left", "I can send you a free sample of the oil",
    "Order before Friday and take 20% off", "Der erste Monat ist kostenlos",
    "Es sind nur noch drei Plätze frei", "Le premier mois est offert", "Il ne reste que trois places",
    "El primer mes es gratis", "Solo quedan tres plazas", "O primeiro mês é grátis", "Só restam três vagas",
    "Il primo mese è gratuito", "Restano solo tre posti", "De eerste maand is gratis",
    "Er zijn nog maar drie plekken vrij",
  ])
  func `bait is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Are you free on Thursday?", "Feel free to say no", "I am free next week",
    "The place next to you was free", "The last place we lived was Chur", "Speak freely",
    "Haben Sie am Donnerstag frei?", "Sind Sie am Freitag frei?", "Êtes-vous libre jeudi ?",
    "¿Está libre el jueves?", "Está livre na quinta?", "È libero giovedì?", "Bent u donderdag vrij?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "The first month is free.", "The first month is free. Only three places are left.",
        "The first month is free. Only three places are left. I can send you a free sample.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .pitch)
  }
}
