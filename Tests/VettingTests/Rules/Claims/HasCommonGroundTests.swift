import Testing

@testable import Vetting

struct HasCommonGroundTests {
  private let rule = HasCommonGround()

  @Test(arguments: [
    "You taught my brother at the school in Olten", "We overlapped at the print works for two years",
    "I took over your old desk at the mill", "My sister sings in the same choir as you",
    "We both had Mr Brand for Latin, on the third floor", "Wir waren zusammen in der Klasse von Frau Brand",
    "Ich bin der Nachfolger von Herrn Lutz in der Druckerei",
    "Nous étions dans la même classe au lycée de Nantes", "Je suis une ancienne collègue de l'imprimerie",
    "Fuimos compañeros en la imprenta de Vigo", "Íbamos a la misma clase en el instituto",
    "Fomos colegas na gráfica de Braga", "Andámos na mesma escola em Braga",
    "Eravamo compagni di classe al liceo", "Abbiamo lavorato insieme in tipografia",
    "We waren collega's bij de drukkerij", "We zaten op dezelfde school in Gouda",
  ])
  func `common ground is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "We share many contacts", "We both work in the same industry", "I work with colleagues in Basel",
    "Our school offers courses", "Our classes begin in May", "Ich sehe, dass wir gemeinsame Kontakte haben",
    "Unsere Kollegen beraten Sie gern", "Nous avons des relations en commun",
    "Nos collègues vous conseillent", "Tenemos contactos en común", "Temos contactos em comum",
    "Abbiamo contatti in comune", "We hebben gemeenschappelijke connecties",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "We overlapped at the print works.", "We overlapped at the print works. I took over your old desk.",
        "We overlapped at the print works. I took over your old desk. My sister is in the same choir.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "We overlapped at the print works. I took over your old desk. My sister is in the same choir."
    )
  }
}
