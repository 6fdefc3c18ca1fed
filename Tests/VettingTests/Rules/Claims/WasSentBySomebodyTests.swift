import Testing

@testable import Vetting

struct WasSentBySomebodyTests {
  private let rule = WasSentBySomebody()

  @Test(arguments: [
    "Paula gave me your name", "My neighbour says that you know about wells",
    "Martin from the boatyard told me to ask you", "It was my aunt who pointed me to you",
    "Frau Keller hat mir Ihren Namen genannt", "Auf Empfehlung von Herrn Wyss schreibe ich Ihnen",
    "C'est Claire Morel qui m'a donné votre nom", "Je vous écris sur les conseils de Luc",
    "Me dio su nombre la arquitecta Rosa Peña", "Le escribo por recomendación de mi vecino",
    "A Joana Reis deu-me o seu contacto", "Foi o meu primo que me falou de si",
    "Mi ha dato il suo nome la signora Conti", "Le scrivo su consiglio di mio cugino",
    "Ik kreeg je naam van Pieter Blok", "Mijn buurman raadde me aan u te schrijven",
  ])
  func `whoever sent them is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "LinkedIn suggested your profile", "I recommend our platform",
    "I am keen to meet people in the field", "Can you recommend a plumber?",
    "Your name is well known", "Could you suggest a time?", "I found your name in a directory",
    "Wir empfehlen ein Gespräch", "Können Sie einen Klempner empfehlen?", "Nous recommandons une visite",
    "Pouvez-vous me conseiller un plombier ?", "Le recomiendo nuestra solución",
    "Recomendamos o nosso serviço", "Le consigliamo una prova", "Wij raden onze dienst aan",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Paula gave me your name.", "Paula gave me your name. Ben suggested that I write to you.",
        "Paula gave me your name. Ben suggested that I write to you. My aunt sends her regards.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Paula gave me your name. Ben suggested that I write to you. My aunt sends her regards."
    )
  }
}
