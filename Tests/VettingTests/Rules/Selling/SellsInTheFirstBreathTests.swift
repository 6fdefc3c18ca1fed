import Testing
@testable import Vetting

struct SellsInTheFirstBreathTests {
  @Test(arguments: [
    "We help consultants like you fill the diary", "Our platform saves teams 10 hours a week",
    "Let me generate leads for you", "I have a special offer on web design",
    "Wir helfen Beratern zu mehr Kunden",
    "Unsere Lösung spart Zeit", "Nous aidons les cabinets à trouver des prospects",
    "Notre solution est gratuite",
    "Ayudamos a empresas a vender", "Nuestra plataforma, gratis", "Aiutiamo le aziende", "Offriamo una demo",
    "Ajudamos empresas", "Nossa plataforma", "Wij helpen bedrijven", "Onze oplossing, vrijblijvend",
    "I look after the payroll of small bakeries", "We make lids for jars, in glass",
    "Let me take the bookkeeping off your hands", "Ich kümmere mich um die Buchhaltung kleiner Praxen",
    "Je m'occupe de la comptabilité des petits cabinets", "Llevamos la contabilidad de despachos pequeños",
    "Tratamos da contabilidade de pequenas clínicas", "Mi occupo della contabilità di piccoli studi",
    "Wij verzorgen de boekhouding van kleine praktijken",
    "Wе hеlp tеams", "𝗪𝗲 𝗵𝗲𝗹𝗽 teams",
  ])
  func `an offer is found`(note: String) throws {
    let finding = try #require(Dossiers.findings(SellsInTheFirstBreath(), note: note).evidence.first)
    #expect(finding.direction == .opposes && finding.points > 0)
    #expect(!finding.quotes.isEmpty)
    for quote in finding.quotes { #expect(note.unicodeScalars.contains(quote.unicodeScalars)) }
  }

  @Test(arguments: [
    "", "I enjoyed your talk on boards", "Our team at the mill reads your letters", "We met in Thalwil",
    "I am looking for help with succession", "We. Help!", "Could you help a young founder like me?",
    "Ich habe Ihren Artikel gern gelesen", "J'ai lu votre livre", "Trabajo en una fábrica",
    "Lavoro in una fabbrica",
    "I write a thesis on family firms", "Our clients are family firms too", "I found your website",
    "I attended your webinar, a case study of mine says the same",
    "We have an opening for a chair of the board",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(SellsInTheFirstBreath(), note: note).evidence.isEmpty)
  }

  @Test func `more signs count more, and three make a pitch`() throws {
    let notes = [
      "Our platform is new.", "Our platform is new. We help consultants.",
      "Our platform is new. We help consultants. We build tools for law firms.",
      "Our platform is new. We help consultants. We build tools for law firms. Guaranteed results.",
    ]
    let points = try notes.map {
      try #require(Dossiers.findings(SellsInTheFirstBreath(), note: $0).evidence.first).points
    }
    #expect(points == points.sorted() && Set(points).count == 3)
    #expect(points.allSatisfy { $0 <= SellsInTheFirstBreath().defaultPoints * 1.6 })
    #expect(Dossiers.verdict(Dossiers.stranger(notes[0])).recommendation == .meet)
    #expect(Dossiers.verdict(Dossiers.stranger(notes[3])).recommendation == .decline)
  }

  @Test func `what comes after the first breath is not read`() {
    let note = String(repeating: "mill ", count: SellsInTheFirstBreath.firstBreath) + "our platform"
    #expect(Dossiers.findings(SellsInTheFirstBreath(), note: note).evidence.isEmpty)
  }

  @Test func `a headline that sells counts half`() throws {
    let dossier = Dossiers.stranger("", headline: "I book 20 qualified calls for coaches")
    let finding = try #require(Dossiers.findings(SellsInTheFirstBreath(), dossier).evidence.first)
    #expect(abs(finding.points - 1.2) < 0.001)
    #expect(finding.quotes.isEmpty, "a quote marks words of the note")
  }

  @Test func `a headline is unknown until somebody adds it`() {
    #expect(Dossiers.findings(SellsInTheFirstBreath(), note: "x").unknown.map(\.what) == ["headline"])
    let dossier = Dossiers.stranger("x", headline: "Loom mender")
    #expect(Dossiers.findings(SellsInTheFirstBreath(), dossier) == .nothing)
  }
}
