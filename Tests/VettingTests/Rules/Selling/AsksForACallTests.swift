import Testing
@testable import Vetting

struct AsksForACallTests {
  @Test(arguments: [
    "Do you have 15 minutes this week?", "Could we hop on a quick call?",
    "Are you free next week for a chat?",
    "Happy to schedule a Zoom", "Would fifteen minutes work?", "Shall we find a time in your calendar?",
    "Hätten Sie Zeit für ein kurzes Telefonat?", "Haben Sie 20 Minuten?",
    "Auriez-vous un créneau cette semaine ?",
    "Avez-vous 15 minutes ?", "¿Tienes 15 minutos esta semana?", "¿Agendamos una llamada?",
    "Avrebbe 15 minuti per una breve chiamata?", "Podemos agendar uma chamada?",
    "Heb je 15 minuten om even te bellen?",
    "Do you have 15\u{200B} min\u{AD}utes?", "𝟭𝟱 𝗺𝗶𝗻𝘂𝘁𝗲𝘀?",
  ])
  func `a call is asked for`(note: String) throws {
    let finding = try #require(Dossiers.findings(AsksForACall(), note: note).evidence.first)
    #expect(finding.points > 0 && finding.direction == .opposes)
    for quote in finding.quotes { #expect(note.unicodeScalars.contains(quote.unicodeScalars)) }
    #expect(!finding.quotes.isEmpty)
  }

  @Test(arguments: [
    "calendly.com/jane/15", "https://cal.com/jane", "Grab a slot: https://meetings.hubspot.com/jane",
  ])
  func `a calendar counts as two signs`(note: String) throws {
    let finding = try #require(Dossiers.findings(AsksForACall(), note: note).evidence.first)
    #expect(finding.points >= AsksForACall().defaultPoints - 0.001)
  }

  @Test func `more signs count more, and a calendar beside a call counts more than either`() throws {
    try Wording.expectRising(
      AsksForACall(),
      [
        "Would fifteen minutes work?", "Could we hop on a quick call? Would fifteen minutes work?",
        "Could we hop on a quick call? Would fifteen minutes work? calendly.com/jane/15",
      ]
    )
  }

  @Test func `after an offer it counts more, unless the two deal with each other`() throws {
    let rule = AsksForACall()
    let call = " Do you have 15 minutes this week?"
    let alone = try Wording.finding(of: rule, in: "Good morning." + call)
    let selling = try Wording.finding(of: rule, in: "We guarantee 30 leads a month." + call)
    let dealing = try Wording.finding(
      of: rule,
      in: "As agreed, the invoice is attached. We guarantee 30 leads a month." + call
    )
    #expect(selling.points > alone.points * 1.7)
    #expect(dealing.points == alone.points)
    let pitch = Dossiers.verdict(Dossiers.stranger("We guarantee 30 leads a month." + call))
    #expect(pitch.recommendation == .decline, "\(pitch.summary)")
  }

  @Test func `it speaks against them, as a stranger's approach`() {
    let rule = AsksForACall()
    #expect(rule.direction == .opposes && rule.ground == .approach && rule.kind == .pitch)
  }

  @Test(arguments: [
    "", "I call it a success", "Thanks for the talk", "they called me", "notcalendly.com/x",
    "I was free. Next week too.",
    "calendly.com.example.org/x", "It took fifteen years", "We spoke for an hour in May",
  ])
  func `near misses are none`(note: String) {
    #expect(Dossiers.findings(AsksForACall(), note: note).evidence.isEmpty)
  }

  @Test func `asking for a call alone never declines`() {
    let note = "Could we hop on a quick call? calendly.com/jane/15"
    #expect(Dossiers.verdict(Dossiers.stranger(note)).recommendation == .meet)
  }
}
