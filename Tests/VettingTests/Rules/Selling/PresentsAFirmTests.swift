import Testing

@testable import Vetting

struct PresentsAFirmTests {
  private let rule = PresentsAFirm()

  @Test(arguments: [
    "My name is Nora Beck and I am with Alder Freight", "We are a small family firm from Ghent",
    "I represent a maker of glass lids", "Mein Name ist Nora Beck von der Firma Erlenfracht",
    "Wir sind ein kleiner Familienbetrieb aus Ulm", "Je m'appelle Nora Beck, de la société Aulne Fret",
    "Nous sommes une petite entreprise familiale de Gand", "Me llamo Nora Beck, de la empresa Aliso",
    "Somos una pequeña empresa familiar de Vigo", "O meu nome é Nora Beck, da empresa Amieiro",
    "Somos uma pequena empresa familiar de Braga", "Mi chiamo Nora Beck e lavoro per la ditta Ontano",
    "Siamo una piccola azienda a conduzione familiare", "Mijn naam is Nora Beck van Elzen Vracht",
    "Wij zijn een klein familiebedrijf uit Gent",
  ])
  func `a presentation is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "His name is on your list", "My mother's name was Beck", "We are a family of five",
    "Are you from Ghent?", "I am from Ulm, like your aunt", "Ich bin der Sohn von Frau Brand",
    "Wir sind am Freitag in Bern", "Nous sommes voisins", "Somos vecinos", "Somos vizinhos",
    "Siamo vicini di casa", "Wij zijn buren",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "We are a small family firm.", "My name is Nora Beck. We are a small family firm.",
        "My name is Nora Beck. We are a small family firm. I represent a maker of lids.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .approach && rule.kind == .pitch)
  }
}
