import Testing

@testable import Vetting

struct AsksForNothingTests {
  private let rule = AsksForNothing()

  @Test(arguments: [
    "No reply needed", "If you have no time, never mind", "Sorry to bother you with this",
    "One line would do", "I can't afford much", "Sie müssen nicht antworten",
    "Entschuldigen Sie die Störung, ein Satz genügt", "Inutile de répondre",
    "Pardon de vous déranger, un mot suffirait", "No hace falta que responda", "Perdone la molestia",
    "Não precisa de responder", "Desculpe o incómodo", "Non serve che risponda", "Scusi il disturbo",
    "U hoeft niet te antwoorden", "Sorry dat ik stoor",
  ])
  func `an answer is spared`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "No strings attached", "No obligation", "This is not a sales pitch", "Reply YES",
    "I look forward to your reply", "Ganz unverbindlich", "Ich freue mich auf Ihre Antwort",
    "Sans engagement", "Sin compromiso", "Espero su respuesta", "Sem compromisso", "Senza impegno",
    "Geheel vrijblijvend",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Sorry to bother you.", "Sorry to bother you. One line would do.",
        "Sorry to bother you. One line would do. If you have no time, never mind.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts less where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(rule, "Sorry to bother you. One line would do. If you have no time, never mind.")
  }
}
