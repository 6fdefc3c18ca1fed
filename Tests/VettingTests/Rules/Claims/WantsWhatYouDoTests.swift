import Testing

@testable import Vetting

struct WantsWhatYouDoTests {
  private let rule = WantsWhatYouDo()

  @Test(arguments: [
    "Do you take on new clients this spring?", "What would it cost to translate twelve pages from Polish?",
    "Our boiler broke and we need someone who knows old valves", "Could you mend a cello from 1890?",
    "I have inherited a shop and do not know where to begin", "Nehmen Sie noch Mandate an?",
    "Was würde die Reparatur einer Kirchturmuhr kosten?", "Prenez-vous encore de nouveaux clients ?",
    "Combien coûterait la restauration d'un piano de 1910 ?",
    "¿Cuánto costaría traducir un contrato de diez páginas?", "Busco a alguien que repare órganos",
    "Quanto custaria traduzir um contrato de dez páginas?", "Procuro alguém que arranje órgãos antigos",
    "Quanto costerebbe restaurare un organo del Settecento?", "Cerco qualcuno che ripari organi antichi",
    "Wat kost het om een piano te laten stemmen?", "Neemt u nog nieuwe klanten aan?",
  ])
  func `a client is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Do you need more clients?", "Are you looking for a new website?",
    "Do you need help with your bookkeeping?", "We need your feedback", "Our price would be forty euros",
    "Brauchen Sie mehr Kunden?", "Suchen Sie einen Partner für Ihre IT?",
    "Avez-vous besoin d'un site web ?", "Cherchez-vous de nouveaux clients ?", "¿Necesita más clientes?",
    "¿Busca nuevos clientes?", "Precisa de um site novo?", "Procura novos clientes?",
    "Cercate nuovi clienti?", "Avete bisogno di un sito?", "Heeft u een nieuwe website nodig?",
    "Zoekt u nieuwe klanten?",
    "Would you be free for a short call?", "Hätten Sie Zeit für ein kurzes Telefonat?",
    "Seriez-vous disponible pour un appel de 15 minutes ?", "¿Estaría disponible para una llamada?",
    "Estaria disponível para uma chamada?", "Sarebbe disponibile per una breve chiamata?",
    "Heeft u tijd voor een kort gesprek?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Do you take on new clients?", "Do you take on new clients? What would it cost?",
        "Do you take on new clients? What would it cost? We need someone who knows old valves.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Do you take on new clients? What would it cost? We need someone who knows old valves."
    )
  }
}
