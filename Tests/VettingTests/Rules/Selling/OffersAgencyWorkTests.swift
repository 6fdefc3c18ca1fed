import Testing

@testable import Vetting

struct OffersAgencyWorkTests {
  private let rule = OffersAgencyWork()

  @Test(arguments: [
    "We build websites for small clinics", "I can get you on the first page of Google",
    "Our developers in Lviv cost a third", "Could we publish a guest post with a link on your blog?",
    "Wir bringen Ihre Seite bei Google auf Platz eins", "Wir gestalten Webseiten und programmieren Apps",
    "Nous créons des sites internet pour artisans", "Votre site mérite un meilleur référencement",
    "Diseñamos páginas web para clínicas", "Mejoramos su posicionamiento en Google",
    "Criamos sites e lojas virtuais", "Desenvolvemos aplicativos sob medida",
    "Realizziamo siti web per artigiani", "Miglioriamo il suo posizionamento su Google",
    "Wij bouwen websites voor praktijken", "Uw site kan hoger in Google staan",
  ])
  func `agency work is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I read on your website that you mend clocks", "I found your article on Google",
    "Our website needs an article on boards", "I am a developer at the city library",
    "The video of the wedding is lovely", "Auf Ihrer Website steht, dass Sie Uhren reparieren",
    "J'ai lu sur votre site que vous réparez des horloges", "En su web dice que repara relojes",
    "No seu site diz que arranja relógios", "Sul suo sito si legge che ripara orologi",
    "Op uw website staat dat u klokken repareert",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "We build websites.", "We build websites. We also do web design and SEO.",
        "We build websites. We also do web design and SEO. We get you on the first page of Google.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .pitch)
  }
}
