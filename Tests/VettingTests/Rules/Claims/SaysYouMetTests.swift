import Testing

@testable import Vetting

struct SaysYouMetTests {
  private let rule = SaysYouMet()

  @Test(arguments: [
    "It was good to sit next to you at the foundry dinner",
    "You asked me on the train to send you the recipe", "As promised, here is the name of the joiner",
    "I'm the one with the broken umbrella from Saturday's workshop",
    "We shared a taxi to the airport in May",
    "Wir standen gestern in der Schlange vor dem Buffet und kamen auf Orgeln zu sprechen",
    "Wie versprochen schicke ich Ihnen die Adresse des Schreiners",
    "Nous étions assis côte à côte au dîner des anciens", "Comme promis, voici le nom du menuisier",
    "Nos conocimos en la feria de Bilbao, yo llevaba la maqueta", "Ayer me preguntó usted por el horno",
    "Conversámos na fila do café depois da palestra", "Conhecemo-nos na feira de Braga",
    "Ci siamo visti alla fiera di Verona, ero quello con la bicicletta",
    "Come promesso, ecco il nome del falegname", "We zaten naast elkaar in de bus naar de fabriek",
    "Zoals beloofd stuur ik je de naam van de timmerman",
  ])
  func `a meeting is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "We should meet at some point", "Our clients met their targets", "Could we meet next week?",
    "I would love to meet you", "We are bound by a promise to our members",
    "Können wir uns nächste Woche treffen?", "Pourrions-nous nous rencontrer bientôt ?",
    "Me gustaría conocerle", "Gostaria de conhecer a sua empresa", "Mi piacerebbe incontrarla",
    "Zullen we een keer afspreken?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "We met in Thalwil.", "We met in Thalwil. You asked me for the recipe.",
        "We met in Thalwil. You asked me for the recipe. As promised, here it is.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts as much where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "We met in Thalwil. You asked me for the recipe. As promised, here it is.",
      isHook: false
    )
  }
}
