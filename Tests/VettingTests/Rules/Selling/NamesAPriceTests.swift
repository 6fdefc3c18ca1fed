import Testing

@testable import Vetting

struct NamesAPriceTests {
  private let rule = NamesAPrice()

  @Test(arguments: [
    "It costs 49 euros a month", "We charge a flat fee of £900",
    "Our commission is 12%, payable on success", "Assistants start at $5 an hour",
    "Das gibt es ab 29 Euro im Monat", "Wir arbeiten zum Festpreis von 900 Franken",
    "C'est à partir de 29 € par mois", "Nous proposons un forfait de 900 euros", "Desde 29 euros al mes",
    "Cobramos una comisión del 12 %", "A partir de 29 € por mês", "Cobramos uma comissão de 12%",
    "A partire da 29 euro al mese", "La nostra commissione è del 12%", "Vanaf 29 euro per maand",
    "Wij rekenen 12% commissie",
  ])
  func `a price is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "What would it cost?", "We paid 300 francs for the clock", "I owe you 20 francs for the taxi",
    "Page 49 of your book", "Was kostet das?", "Ich habe 300 Franken bezahlt",
    "Combien coûte la réparation ?", "J'ai payé 300 francs", "¿Cuánto cuesta?", "Quanto custa?",
    "Quanto costa?", "Wat kost het?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "It costs 49 euros a month.", "It costs 49 euros a month. The setup is a fixed price.",
        "It costs 49 euros a month. The setup is a fixed price. Our commission is 12%.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .pitch)
  }
}
