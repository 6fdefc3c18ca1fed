import Testing

@testable import Vetting

struct ReadsLikeAnAdvertTests {
  private let rule = ReadsLikeAnAdvert()

  @Test(arguments: [
    ("🚀 New lids are here 🚀", "emoji"), ("GLASS LIDS NOW IN STOCK", "words in capitals"),
    ("Type \"LIDS\" and the list comes", "a code word to answer with"),
    ("Bookings +40 % since May", "gains with a plus sign"),
    ("Lids! In glass! All sizes! Shall we talk about them?", "exclamation marks"),
    ("Glass lids. All sizes. Any colour. Made in Ulm. Do you need some of these?", "telegram style"),
    ("🎉 Neue Deckel! Jetzt! Sofort!", "emoji"), ("Reservas +35 % desde mayo", "gains with a plus sign"),
    ("Tapez «OUI» pour la liste", "a code word to answer with"), ("新しい蓋 🚀🚀", "emoji"),
  ])
  func `the marks of an advertisement are found in any language`(note: String, mark: String) throws {
    let finding = try #require(Dossiers.findings(rule, note: note).evidence.first)
    #expect(finding.words.contains(mark), "\(finding.words)")
    #expect(finding.direction == .opposes && finding.points > 0 && finding.quotes.isEmpty)
    #expect(finding.provenance == Dossiers.place)
  }

  @Test(arguments: [
    "", "Which glue did you use on the hull of the boat?", "The lids came. Thank you!",
    "Grüezi Frau Hale! Danke!",
    "My flight is LX 340 at 10:30", "See you at 7 or 8?", "The CERN talk and the BBC one were long",
    "J'ai bien ri 🙂", "I was born in 1961 in the house by the lock", "He said “yes” and left",
    "¿Qué cola usó para el casco?", "Heeft u de tekeningen van de sluis nog?",
  ])
  func `one weak mark of an honest note is none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more marks count more`() throws {
    let notes = [
      "🚀 The lids are here 🚀", "🚀 THE LIDS ARE HERE 🚀", "🚀 THE LIDS ARE HERE 🚀 Bookings +40 %",
      "🚀 THE LIDS ARE HERE 🚀 Bookings +40 %. Reply \"LIDS\"!",
    ]
    let points = try notes.map { try #require(Dossiers.findings(rule, note: $0).evidence.first).points }
    #expect(points == points.sorted() && Set(points).count == 4, "\(points)")
    #expect(points[3] <= rule.defaultPoints * 1.6)
  }

  @Test func `how it looks never declines`() {
    let policy = Policy(weights: [rule.symbol: 10])
    let verdict = Dossiers.verdict(Dossiers.stranger("🚀 THE LIDS ARE HERE 🚀 +40 %"), policy: policy)
    #expect(verdict.recommendation == .meet)
    #expect(rule.direction == .opposes && rule.ground == .manner && rule.kind == nil)
  }
}
