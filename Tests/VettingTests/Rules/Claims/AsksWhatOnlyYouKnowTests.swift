import Testing

@testable import Vetting

struct AsksWhatOnlyYouKnowTests {
  private let rule = AsksWhatOnlyYouKnow()

  @Test(arguments: [
    "Which glue did you use on the hull?", "Did you mean the left bank or the right one?",
    "How did you get the lid to stay shut?", "Do you still have the drawings of the old lock?",
    "Welchen Leim haben Sie für den Rumpf verwendet?", "Haben Sie die Pläne der Schleuse noch?",
    "Quelle colle avez-vous utilisée pour la coque ?", "Avez-vous encore les plans de l'écluse ?",
    "¿Qué cola usó para el casco?", "¿Todavía conserva los planos de la esclusa?",
    "Que cola usou no casco?", "Ainda tem os desenhos da eclusa?", "Che colla ha usato per lo scafo?",
    "Ha ancora i disegni della chiusa?", "Welke lijm heeft u voor de romp gebruikt?",
    "Heeft u de tekeningen nog?",
  ])
  func `a question to the reader alone is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "How do you currently handle payroll?", "Would you be open to a chat?",
    "Who is responsible for IT at your company?", "Which day suits you?", "Do you have 15 minutes?",
    "Did you know that boards lose hours?", "Did you see my last message?", "Wie handhaben Sie das heute?",
    "Wer ist bei Ihnen für den Einkauf zuständig?", "Quel jour vous conviendrait ?",
    "Qui s'occupe des achats chez vous ?", "¿Quién se encarga de las compras?",
    "Quem trata das compras na empresa?", "Chi si occupa degli acquisti da voi?",
    "Wie gaat er bij jullie over inkoop?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Which glue did you use?", "Which glue did you use? Do you still have the drawings?",
        "Which glue did you use? Do you still have the drawings? Did you mean the left bank?",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Which glue did you use? Do you still have the drawings? Did you mean the left bank?"
    )
  }
}
