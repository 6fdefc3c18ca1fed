import Testing

@testable import Vetting

struct DisarmsInAdvanceTests {
  private let rule = DisarmsInAdvance()

  @Test(arguments: [
    "No strings attached", "This is not a sales pitch", "If it isn't for you, just ignore this message",
    "I am not here to sell you anything", "Das ist ganz unverbindlich",
    "Keine Sorge, ich will Ihnen nichts verkaufen", "C'est sans engagement",
    "Je ne cherche pas à vous vendre quoi que ce soit", "Es sin compromiso", "No pretendo venderle nada",
    "É sem compromisso", "Não quero vender nada", "È senza impegno", "Non voglio venderle nulla",
    "Dat is geheel vrijblijvend", "Ik wil je niets verkopen",
  ])
  func `disarming words are found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "No reply needed", "The strings of the cello are new", "I ignore the weather",
    "I have a commitment on Friday", "Ich verkaufe mein Boot", "Wir haben nichts vergessen",
    "Nous vendons notre maison", "J'ai un engagement vendredi", "Vendo mi barco",
    "Tengo un compromiso el viernes", "Vendo o meu barco", "Tenho um compromisso na sexta",
    "Vendo la mia barca", "Ho un impegno venerdì", "Ik verkoop mijn boot",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "No strings attached.", "No strings attached. This is not a sales pitch.",
        "No strings attached. This is not a sales pitch. If it isn't for you, ignore this.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .manner && rule.kind == nil)
  }
}
