import Testing

@testable import Vetting

struct FishesForInterestTests {
  private let rule = FishesForInterest()

  @Test(arguments: [
    "Would that be of interest?", "Shall I send you the details?",
    "Who looks after purchasing at your firm?", "How do you handle payroll today?",
    "Wäre das für Sie interessant?", "Wer ist bei Ihnen für den Einkauf zuständig?",
    "Cela pourrait-il vous intéresser ?", "Puis-je vous envoyer la brochure ?", "¿Le interesaría?",
    "¿Quién lleva las compras en su empresa?", "Seria do seu interesse?", "Posso enviar mais detalhes?",
    "Potrebbe interessarle?", "Posso mandarle la brochure?", "Is dat iets voor u?",
    "Zal ik u de brochure sturen?",
  ])
  func `fishing is found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Which glue did you use?", "I am interested in old clocks", "Who painted the picture in the hall?",
    "Shall I bring the cake on Sunday?", "Can you send me the drawings?", "Welchen Leim haben Sie benutzt?",
    "Ich interessiere mich für Orgeln", "Qui a peint ce tableau ?", "Me interesan los molinos",
    "Quem pintou o quadro?", "Mi interessano i mulini", "Wie heeft dat geschilderd?",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Would that be of interest?", "Shall I send you the details? Would that be of interest?",
        "Who looks after purchasing at your firm? Shall I send you the details? Would that be of interest?",
      ]
    )
  }

  @Test func `it speaks against them, as a ground of its own kind`() {
    #expect(rule.direction == .opposes && rule.ground == .approach && rule.kind == .pitch)
  }
}
