import Testing

@testable import Vetting

struct PromisesResultsTests {
  private let rule = PromisesResults()

  @Test(arguments: [
    "Cut your heating bill by 30%", "More bookings within two weeks", "Never chase an invoice again",
    "Tired of late payments?", "Sparen Sie bis zu 30 % Heizkosten", "Mehr Gäste in zwei Wochen",
    "Schluss mit Papierkram", "Réduisez vos coûts de 30 %", "Plus de clients en deux semaines",
    "Reduzca sus costes un 30 %", "Más clientes en dos semanas", "Reduza os custos em 30%",
    "Mais clientes em duas semanas", "Riduca i costi del 30%", "Più clienti in due settimane",
    "Bespaar 30% op uw energiekosten", "Meer klanten in twee weken",
  ])
  func `a promise is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "The bill was 30% too high", "I will be back in two weeks", "There is more rain than last year",
    "I am tired of the train", "I promise to bring it back", "Die Rechnung ist 30 % zu hoch",
    "In zwei Wochen bin ich zurück", "Je reviens dans deux semaines", "Vuelvo en dos semanas",
    "Volto em duas semanas", "Torno tra due settimane", "Over twee weken ben ik terug",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Cut your heating bill by 30%.", "Cut your heating bill by 30%. More bookings within two weeks.",
        "Cut your heating bill by 30%. More bookings within two weeks. Never chase an invoice again.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .pitch)
  }
}
