import Testing

@testable import Vetting

struct FollowsUpTests {
  private let rule = FollowsUp()

  @Test(arguments: [
    "Did you get a chance to read my last message?", "Just following up on my note from Tuesday",
    "I have not heard back from you, so this is my last attempt", "Sending this again in case it got lost",
    "Haben Sie meine letzte Nachricht gesehen?", "Ich wollte kurz nachhaken",
    "Je me permets de vous relancer", "Avez-vous vu mon dernier message ?",
    "¿Pudo ver mi mensaje anterior?", "No he recibido respuesta a mi correo",
    "Conseguiu ver a minha última mensagem?", "Ainda não tive resposta ao meu e-mail",
    "Ha visto il mio ultimo messaggio?", "Non ho ricevuto risposta alla mia mail",
    "Heb je mijn vorige bericht gezien?", "Ik heb nog niets van u gehoord",
  ])
  func `a second letter is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I saw your message about the boat", "You wrote last week that the roof leaks",
    "I follow the choir", "Have you seen the new bridge?", "Have you heard from Paula?",
    "Ihre letzte Nachricht hat mich gefreut", "Votre dernier message m'a fait plaisir",
    "Su último mensaje me alegró", "A sua última mensagem alegrou-me",
    "Il suo ultimo messaggio mi ha fatto piacere", "Uw laatste bericht deed me goed",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Did you see my last message?", "Just following up. Did you see my last message?",
        "Just following up. Did you see my last message? I have not heard back from you.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
