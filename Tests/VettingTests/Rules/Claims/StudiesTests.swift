import Testing

@testable import Vetting

struct StudiesTests {
  private let rule = Studies()

  @Test(arguments: [
    "I am writing my master's thesis on wooden bridges", "I'm 16 and have to do a school project on bees",
    "My supervisor says that nobody has counted the pits", "May I ask you one thing for my dissertation?",
    "Ich schreibe meine Bachelorarbeit über Kirchenorgeln",
    "Ich bin 16 und halte in der Schule ein Referat über Bienen",
    "Je prépare un mémoire sur les moulins à vent",
    "Je suis lycéenne et je fais un exposé sur les abeilles",
    "Estoy haciendo mi tesis sobre molinos de viento",
    "Soy estudiante de bachillerato y hago un trabajo sobre abejas",
    "Estou a escrever a minha dissertação sobre moinhos", "Estou fazendo meu TCC sobre abelhas",
    "Sto scrivendo la tesi di laurea sui mulini ad acqua",
    "Faccio la terza media e preparo una ricerca sulle api",
    "Voor mijn scriptie over molens heb ik één vraag", "Ik ben 15 en maak een werkstuk over bijen",
  ])
  func `somebody who studies is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "We train students in sales", "Our study shows that boards meet too often",
    "I studied economics in Lund", "We offer courses for students", "The case study is attached",
    "Our school buys chairs", "Wir schulen Studenten im Verkauf", "Ich habe in Bern studiert",
    "Unsere Studie zeigt den Weg", "Notre étude montre le chemin", "Nuestro estudio muestra el camino",
    "O nosso estudo mostra o caminho", "Il nostro studio legale è a Pavia", "Onze studie toont de weg",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "I am writing my thesis on looms.", "I am writing my thesis on looms. I'm a student in Lund.",
        "I am writing my thesis on looms. I'm a student in Lund. My supervisor knows your book.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "I am writing my thesis on looms. I'm a student in Lund. My supervisor knows your book."
    )
  }
}
