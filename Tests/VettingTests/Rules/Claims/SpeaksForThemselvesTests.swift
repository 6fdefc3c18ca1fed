import Testing

@testable import Vetting

struct SpeaksForThemselvesTests {
  private let rule = SpeaksForThemselves()

  @Test(arguments: [
    "I mend clocks, and I have never seen one like this in all my years",
    "I would like to show you my drawings of the old lock one day",
    "My boat is small, so I stay near the shore",
    "Ich repariere Uhren und habe so eine noch nie gesehen",
    "Ich möchte Ihnen eines Tages gern meine Zeichnungen zeigen",
    "Je répare des horloges et je n'en ai jamais vu une pareille",
    "Reparo relojes y yo nunca he visto en mi vida uno como este, me parece",
    "Eu arranjo relógios e a minha irmã nunca viu um assim",
    "Io riparo orologi e mia sorella non ne ha mai visto uno così",
    "Ik repareer klokken en mijn zus heeft er nog nooit zo een gezien",
  ])
  func `whoever says I is found`(note: String) throws {
    let finding = try #require(Dossiers.findings(rule, note: note).evidence.first)
    #expect(finding.points > 0 && finding.points <= 0.7 + 0.001)
    #expect(finding.quotes.isEmpty && finding.provenance == Dossiers.place)
  }

  @Test(arguments: [
    "", "I mend clocks", "We mend clocks, and we have never seen one like this in all our years",
    "I mend clocks, and we have never seen one like this in our shop",
    "Wir reparieren Uhren und haben so eine in unserer Werkstatt noch nie gesehen",
    "Nous réparons des horloges et nous n'en avons jamais vu une pareille",
    "Nosotros reparamos relojes y nunca vimos uno así en nuestro taller",
    "Nós arranjamos relógios e nunca vimos um assim na nossa oficina",
    "Noi ripariamo orologi e nella nostra bottega non se n'è mai visto uno",
    "Wij repareren klokken en hebben er in onze werkplaats nog nooit zo een gezien",
    "I'd like to add you to my professional network on LinkedIn.",
    "The clock in the hall strikes thirteen when the weather turns cold",
  ])
  func `whoever says we, or too little, is not`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `the larger the share the more it counts`() throws {
    let rest = "The mill by the river has stood for two hundred years and its wheel still turns."
    let notes = ["I live near it. \(rest) \(rest)", "I know my mill, and I love it. \(rest)"]
    let points = try notes.map { try #require(Dossiers.findings(rule, note: $0).evidence.first).points }
    #expect(points[0] < points[1], "\(points)")
  }

  @Test func `it speaks for them, as a claim`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }
}
