import Testing

@testable import Vetting

struct SpeaksOfLifeTests {
  private let rule = SpeaksOfLife()

  @Test(arguments: [
    "My wife still laughs about the goat", "Our dog ate the second page",
    "My knee is mending, and the garden is full of beans", "I have retired and keep bees now",
    "Meine Tochter heiratet im Mai", "Unser Hund hat die zweite Seite gefressen",
    "Ma fille se marie en mai", "Mon mari fait pousser des courges", "Mi hija se casa en mayo",
    "Mi marido cultiva calabazas", "A minha filha casa em maio", "O meu marido cultiva abóboras",
    "Mia figlia si sposa a maggio", "Mio marito coltiva zucche", "Mijn dochter trouwt in mei",
    "Mijn man kweekt pompoenen",
  ])
  func `life is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "We help family businesses grow", "I advise family-owned manufacturers",
    "Work-life balance for your team", "We sell life insurance", "The market is healthy",
    "Our product is a game changer", "Wir beraten Familienunternehmen",
    "Nous aidons les entreprises familiales", "Ayudamos a empresas familiares",
    "Ajudamos empresas familiares", "Aiutiamo le imprese familiari", "Wij helpen familiebedrijven",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "My wife still laughs about the goat.",
        "My wife still laughs about the goat. Our dog ate the second page.",
        "My wife still laughs about the goat. Our dog ate the second page. The garden is full of beans.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "My wife still laughs about the goat. Our dog ate the second page. The garden is full of beans."
    )
  }
}
