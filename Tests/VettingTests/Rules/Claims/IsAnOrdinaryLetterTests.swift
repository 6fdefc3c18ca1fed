import Testing

@testable import Vetting

struct IsAnOrdinaryLetterTests {
  private let rule = IsAnOrdinaryLetter()

  @Test(arguments: [
    "Friday works for me, see you at nine", "As agreed, the signed contract is attached",
    "Unfortunately we cannot accept your offer this year",
    "The delivery came on Monday with two panes broken", "Anbei wie besprochen der Entwurf des Vertrags",
    "Leider müssen wir den Termin am Dienstag verschieben",
    "Comme convenu, vous trouverez ci-joint le contrat signé",
    "Je dois malheureusement décaler notre rendez-vous de mardi",
    "Como acordamos, le adjunto el contrato firmado", "El pedido llegó el lunes con dos cristales rotos",
    "Conforme combinado, segue em anexo o contrato assinado",
    "Infelizmente temos de adiar a reunião de terça",
    "Come concordato, le invio in allegato il contratto firmato",
    "La consegna è arrivata lunedì con due vetri rotti",
    "Zoals afgesproken stuur ik u bijgaand het getekende contract",
    "Helaas moeten we de afspraak van dinsdag verzetten",
  ])
  func `dealings are found`(note: String) throws {
    _ = try Wording.finding(of: rule, in: note)
  }

  @Test(arguments: [
    "", "Would Friday work for a demo?", "We sign new clients every week",
    "Could we agree on a time for a call?", "I write invoices for a living", "Unsere Verträge sind günstig",
    "Haben Sie am Freitag Zeit für ein Gespräch?", "Seriez-vous disponible mardi pour un appel ?",
    "¿Le viene bien el viernes para una demo?", "Que tal uma conversa na sexta?",
    "Possiamo sentirci venerdì per una demo?", "Past vrijdag voor een kennismaking?",
    "Nos contrats sont avantageux",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more signs count more`() throws {
    try Wording.expectRising(
      rule,
      [
        "Friday works for me.", "Friday works for me. The signed contract is attached.",
        "Friday works for me. The signed contract is attached. Please return a copy.",
      ]
    )
  }

  @Test func `it speaks for them, as a ground of its own kind`() {
    #expect(rule.direction == .supports && rule.ground == .claim && rule.kind == .personal)
  }

  @Test func `it counts as much where the note sells, and lets nobody in`() throws {
    try Wording.expectClaim(
      rule,
      "Friday works for me. The signed contract is attached. Please return a copy.",
      isHook: false
    )
  }
}
