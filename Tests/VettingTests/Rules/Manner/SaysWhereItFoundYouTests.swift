import Testing

@testable import Vetting

struct SaysWhereItFoundYouTests {
  private let rule = SaysWhereItFoundYou()

  @Test(arguments: [
    "I came across your profile", "I was on your website this morning", "Saw that you are hiring",
    "Ich bin auf Ihr Profil gestoßen", "Ich habe gesehen, dass Sie Leute suchen",
    "Je suis tombé sur votre profil", "J'ai vu que vous recrutez", "Encontré su perfil en LinkedIn",
    "He visto que estáis contratando", "Encontrei o seu perfil no LinkedIn",
    "Vi que a sua empresa está a contratar", "Ho visto il suo profilo", "Mi sono imbattuto nel suo sito",
    "Ik kwam je profiel tegen", "Ik zag dat jullie mensen zoeken",
  ])
  func `where they found the reader is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I saw your uncle on Sunday", "I came across the field", "The profile of the beam is wrong",
    "I found your glove under the seat", "Ich habe Ihren Hut gefunden", "J'ai trouvé votre chapeau",
    "Encontré su sombrero", "Encontrei o seu chapéu", "Ho trovato il suo cappello",
    "Ik heb je hoed gevonden",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "I came across your profile.", "I came across your profile. I was on your website too.",
        "I came across your profile. I was on your website too. Saw that you are hiring.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .manner && rule.kind == nil)
  }
}
