import Testing

@testable import Vetting

struct RaisesMoneyTests {
  private let rule = RaisesMoney()

  @Test(arguments: [
    "We are raising a seed round of two million", "Would you consider a donation to our shelter?",
    "A legacy in your will keeps the lifeboats at sea",
    "Wir suchen Investoren für unsere Finanzierungsrunde", "Mit Ihrer Spende bekommt das Tierheim ein Dach",
    "Nous cherchons des investisseurs pour notre levée de fonds",
    "Votre don permettrait de réparer le refuge", "Buscamos inversores para nuestra ronda",
    "Con su donación el refugio tendrá tejado", "Procuramos investidores para a nossa ronda",
    "Com a sua doação o abrigo terá telhado", "Cerchiamo investitori per il nostro round",
    "Con la sua donazione il rifugio avrà un tetto",
    "Wij zoeken investeerders voor onze financieringsronde", "Met uw donatie krijgt het asiel een dak",
  ])
  func `the search for money is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I raise sheep in Uri", "We raised the roof by a metre", "Thank you for the donation",
    "We played a round of cards", "Danke für die Spende", "Merci pour votre don de livres",
    "Gracias por la donación", "Obrigado pela doação", "Grazie per la donazione", "Bedankt voor de donatie",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "We are raising a seed round.", "We are raising a seed round. We are looking for angel investors.",
        "We are raising a seed round. We are looking for angel investors. May I send you the pitch deck?",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
