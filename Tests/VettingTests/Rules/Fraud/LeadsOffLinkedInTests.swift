import Testing

@testable import Vetting

struct LeadsOffLinkedInTests {
  private let rule = LeadsOffLinkedIn()

  @Test(arguments: [
    "Write to me on WhatsApp", "Text me at 555 0100", "My Telegram is @nora",
    "I am rarely on here: nora at gmail com", "Schreiben Sie mir auf WhatsApp", "Écrivez-moi sur WhatsApp",
    "Escríbeme por WhatsApp", "Me chama no WhatsApp", "Mi scriva su WhatsApp", "Stuur me een appje",
  ])
  func `a way out of LinkedIn is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "I read it in the telegraph", "The channel between the islands", "Write to me when you are back",
    "The text of the contract", "Schreiben Sie mir, wenn Sie zurück sind", "Écrivez-moi à votre retour",
    "Escríbame cuando vuelva", "Escreva-me quando voltar", "Mi scriva quando torna",
    "Schrijf me als je terug bent",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Let us go on in a private chat.", "Write to me on WhatsApp.",
        "Write to me on WhatsApp. My Telegram is @nora.",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .manner && rule.kind == nil)
  }
}
