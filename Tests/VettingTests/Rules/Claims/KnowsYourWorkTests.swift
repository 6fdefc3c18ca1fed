import Testing

@testable import Vetting

struct KnowsYourWorkTests {
  private let rule = KnowsYourWork()

  @Test(arguments: [
    "Your article on lime mortar made me throw out half my plan",
    "In chapter four you write that the beam was cut too short",
    "I baked the rye loaf from your book, and the crust cracked",
    "Minute 23 of your podcast answered my question",
    "In Ihrem Aufsatz über Kalkputz schreiben Sie, dass die Wand atmen muss",
    "Ihr Buch liegt seit Wochen auf meinem Nachttisch",
    "Dans votre article sur les digues, vous écrivez que le sable suffit",
    "Votre conférence sur les moulins m'a donné à réfléchir",
    "En su libro sobre puentes dice que la piedra perdona", "Su charla sobre molinos me hizo pensar",
    "No seu artigo sobre barragens há um gráfico que não percebo",
    "A sua palestra sobre moinhos fez-me pensar",
    "Nel suo libro sui mulini scrive che la ruota gira al contrario",
    "Il suo intervento sulle dighe mi ha fatto pensare",
    "In uw boek over dijken schrijft u dat het zand blijft liggen",
    "Je lezing over molens liet me niet los",
  ])
  func `the reader's work is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Your profile caught my eye", "We write articles for firms", "Our new book is out",
    "I would like to write an article about you", "Can you write an article for our newsletter?",
    "Ihr Profil ist sehr interessant", "Unser neues Buch ist da", "Votre entreprise m'intéresse",
    "Nuestro artículo explica cómo vender", "O nosso livro saiu ontem", "Il nostro libro è uscito",
    "Ons artikel staat online", "Your company is growing",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Your talk on looms was clear.",
        "Your talk on looms was clear. On page 12 you write that the warp tears.",
        "Your talk on looms was clear. On page 12 you write that the warp tears. I have read your article twice.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Your talk on looms was clear. On page 12 you write that the warp tears. I have read your article twice."
    )
  }
}
