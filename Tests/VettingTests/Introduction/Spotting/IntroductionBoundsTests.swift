import Testing

@testable import Vetting

struct IntroductionBoundsTests {
  /// Pieces of asks, and signs that break readers.
  private static let pieces = [
    "could you ", "introduce me to ", "Anna Berg", "kannst du mich ", "vorstellen", "<p>", "</", "<", ">",
    "\n",
    "\u{202E}", "\u{0}", "\u{301}", "e\u{301}", "Dr. ", ". ", "? ", ", ", "¿podrías presentarme a ", "me ",
    "Pourriez-vous ", "me présenter ", "kun je ", "me ", "in contact brengen ", "your ", "her ", "🧑‍🚀", "A. ",
    "1",
    "Potresti ", "presentarmi ", "pode ", "apresentar ", "us ", "| ", " - ", "\r\n", "Кот ", "漢字", "\u{FEFF}",
  ]

  private static func isBounded(_ asks: [IntroductionAsk]) -> Bool {
    asks.count <= IntroductionSpotter.most
      && asks.allSatisfy {
        !$0.target.isEmpty && $0.target.unicodeScalars.count <= IntroductionAsk.longestTarget
          && $0.quote.unicodeScalars.count <= IntroductionAsk.longestQuote
          && $0.why.unicodeScalars.count <= IntroductionAsk.longestQuote
          && !$0.quote.unicodeScalars.contains("\u{202E}") && !$0.quote.unicodeScalars.contains("\n")
      }
  }

  @Test func `whatever is written, what is found stays within its bounds`() {
    var state: UInt64 = 20_240_229
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      #expect(Self.isBounded(IntroductionSpotter.asks(in: text)), "\(text)")
    }
  }

  @Test(arguments: [
    "could you ", "could you introduce me to ", "kannst du mich ", "kannst du mich vorstellen ", "a",
    "\u{301}", "<", "<a",
    "Anna ", "Dr. ", "¿", "\n", "you introduce me to her. ", "Anna Berg introduce me ", "| ",
  ])
  func `a hundred thousand times the same takes no longer than its length allows`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.unicodeScalars.count)
    let start = ContinuousClock.now
    #expect(Self.isBounded(IntroductionSpotter.asks(in: text)))
    #expect(ContinuousClock.now - start < .seconds(3))
  }
}
