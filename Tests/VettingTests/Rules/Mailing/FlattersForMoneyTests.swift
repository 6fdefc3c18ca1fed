import Testing

@testable import Vetting

struct FlattersForMoneyTests {
  private let rule = FlattersForMoney()

  @Test(arguments: [
    "You have been nominated for Adviser of the Year",
    "Our magazine would like to feature you among the top 20 leaders",
    "You have been selected for a chapter in our anthology", "Sie wurden als Berater des Jahres nominiert",
    "Wir möchten Sie in unserem Magazin porträtieren",
    "Vous avez été sélectionné parmi les 50 dirigeants de l'année",
    "Vous êtes nommée pour le prix de l'audace", "Ha sido nominado al premio empresario del año",
    "Queremos entrevistarle en nuestra revista", "Foi nomeado para o prémio gestor do ano",
    "Gostaríamos de incluir o seu perfil na nossa revista",
    "È stato selezionato tra i 50 manager dell'anno", "È candidata al premio donna dell'anno",
    "U bent genomineerd als ondernemer van het jaar", "Wij willen u opnemen in ons magazine",
  ])
  func `an honour is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Congratulations on the award", "I read about you in the magazine",
    "The price of the magazine went up", "We selected the oak for the table", "Glückwunsch zum Preis",
    "Félicitations pour votre prix", "Enhorabuena por el premio", "Parabéns pelo prémio",
    "Complimenti per il premio", "Gefeliciteerd met de prijs",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "You have been nominated for an award.",
        "You have been nominated for an award. Our magazine wants to feature you.",
        "You have been nominated for an award. Our magazine wants to feature you. You were selected as one of the top 20 leaders.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
