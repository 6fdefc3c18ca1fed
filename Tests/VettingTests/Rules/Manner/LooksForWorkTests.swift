import Testing

@testable import Vetting

struct LooksForWorkTests {
  private let rule = LooksForWork()

  @Test(arguments: [
    "I am looking for a new role after ten years in HR", "Do you know of any openings?",
    "My contract ends in June, so I am looking around for something new",
    "My CV is attached in case something comes up", "Ich bin auf der Suche nach einer neuen Stelle",
    "Ich suche ein Praktikum ab Mai", "Je suis à la recherche d'un stage",
    "Je cherche une alternance en comptabilité", "Estoy buscando empleo como contable",
    "Busco prácticas para el verano", "Estou à procura de emprego", "Procuro um estágio na área",
    "Sto cercando lavoro come contabile", "Cerco uno stage per l'estate",
    "Ik ben op zoek naar een nieuwe baan", "Ik zoek een stage vanaf mei",
  ])
  func `somebody who looks for work is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "We are looking for a bookkeeper", "I look for mushrooms", "The opening of the shop was lovely",
    "We have an opening for a chair of the board", "Good work on the bridge",
    "Ich suche die Adresse von Frau Brand", "Je cherche l'adresse de Mme Morel",
    "Busco la dirección de Rosa", "Procuro o endereço da Rosa", "Cerco l'indirizzo di Rosa",
    "Ik zoek het adres van Rosa",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "I am looking for a new job.", "I am looking for a new job. My CV is attached.",
        "I am looking for a new job. My CV is attached. Do you know of any openings?",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .networking && rule.kind == .networking)
  }
}
