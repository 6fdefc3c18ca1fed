import Testing

@testable import Vetting

struct RecommendationBoundsTests {
  private static func isBounded(_ found: [RecommendationAsk]) -> Bool {
    found.count <= RecommendationAsk.Sense.allCases.count
      && found.allSatisfy {
        !$0.words.isEmpty && $0.quote.unicodeScalars.count <= RecommendationAsk.longestQuote
          && $0.words.unicodeScalars.count <= RecommendationAsk.longestQuote
          && !$0.quote.unicodeScalars.contains("\u{202E}") && !$0.quote.unicodeScalars.contains("\n")
      }
  }

  @Test(arguments: [
    "could you ", "could you write me a recommendation ", "würden Sie ", "write ", "recommendation ",
    "you write ",
    "pourriez-vous écrire ", "lignes ", "tu peux ", "¿", "\u{301}", "<", "<a", "| ", "puoi scrivere ", "je ",
    "zou je een aanbeveling ", "thank your ", "could you write few lines words as ",
  ])
  func `a hundred thousand times the same takes no longer than its length allows`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.unicodeScalars.count)
    let start = ContinuousClock.now
    #expect(Self.isBounded(RecommendationSpotter.all(in: text)))
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  @Test func `a sentence without end is quoted from the words on, without what a page cannot show`() throws {
    let text =
      String(repeating: "and so on ", count: 60) + "could you \u{202E}write me a recommendation\u{0} please "
      + String(repeating: "and so on ", count: 60)
    let found = try #require(RecommendationSpotter.find(in: text))
    #expect(found.sense == .asks && Self.isBounded([found]))
    #expect(found.words == "could you write me a recommendation")
    #expect(found.quote.hasPrefix("could you write me a recommendation please"))
  }
}
