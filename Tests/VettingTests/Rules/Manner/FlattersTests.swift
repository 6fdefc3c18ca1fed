import Testing

@testable import Vetting

struct FlattersTests {
  private let rule = Flatters()

  @Test(arguments: [
    "Your profile is truly impressive", "I love what you do", "What an inspiring career",
    "Ihr Werdegang ist beeindruckend", "Ich bin begeistert von Ihrem Profil",
    "Votre parcours est impressionnant", "J'admire ce que vous faites", "Su trayectoria es impresionante",
    "Me encanta lo que haces", "O seu percurso é impressionante", "Adoro o que você faz",
    "Il suo percorso è davvero notevole", "Complimenti per il suo profilo", "Je profiel is indrukwekkend",
    "Ik bewonder wat je doet",
  ])
  func `praise that fits anybody is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "The bridge is long", "I love the garden", "Your talk on boards changed our meeting",
    "We love our dog", "Die Brücke ist lang", "Wir lieben unseren Hund", "J'aime le jardin",
    "Me encanta el jardín", "Adoro o jardim", "Amo il giardino", "Ik houd van de tuin",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "I love what you do.", "I love what you do. Your profile is truly impressive.",
        "I love what you do. Your profile is truly impressive. What an inspiring career.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .manner && rule.kind == nil)
  }
}
