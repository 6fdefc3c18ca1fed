import Testing

@testable import Vetting

struct GivesThanksTests {
  private let rule = GivesThanks()

  @Test(arguments: [
    "Thank you for mending my grandmother's clock so quickly",
    "Congratulations on the new bridge, it stands", "Your advice last spring saved us the shop",
    "I owe you one for the lift in the rain", "Vielen Dank für Ihre Hilfe beim Umzug der Werkstatt",
    "Herzlichen Glückwunsch zur Eröffnung der Bäckerei",
    "Merci encore pour votre aide lors du déménagement", "Félicitations pour l'ouverture de la boulangerie",
    "Muchas gracias por la ayuda que nos dio con el tejado", "Enhorabuena por la apertura del taller",
    "Muito obrigada pela ajuda que nos deu com o telhado", "Parabéns pela abertura da oficina",
    "Grazie ancora per l'aiuto con il trasloco", "Congratulazioni per l'apertura del forno",
    "Bedankt voor je hulp bij de verhuizing", "Gefeliciteerd met de opening van de bakkerij",
  ])
  func `thanks for something past are found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Thanks for connecting", "Thank you for accepting my invitation", "Thanks in advance",
    "Thank you for your time", "Thanks to our platform, costs fall", "Danke für die Vernetzung",
    "Vielen Dank im Voraus", "Danke für Ihre Zeit", "Merci d'avance",
    "Merci d'avoir accepté mon invitation", "Gracias por aceptar mi solicitud", "Gracias de antemano",
    "Obrigado por aceitar o meu convite", "Desde já obrigado", "Grazie in anticipo",
    "Grazie per aver accettato la richiesta", "Alvast bedankt",
    "Bedankt voor het accepteren van mijn verzoek",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Thank you for your help in May.",
        "Thank you for your help in May. Congratulations on the new shop.",
        "Thank you for your help in May. Congratulations on the new shop. I owe you one.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Thank you for your help in May. Congratulations on the new shop. I owe you one."
    )
  }
}
