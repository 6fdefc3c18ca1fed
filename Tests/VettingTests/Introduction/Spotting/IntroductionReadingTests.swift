import Testing

@testable import Vetting

struct IntroductionReadingTests {
  private static func only(_ text: String) throws -> IntroductionAsk {
    let asks = IntroductionSpotter.asks(in: text)
    #expect(asks.count == 1)
    return try #require(asks.first)
  }

  @Test func `the sentence that asks is quoted, and the one after it says why`() throws {
    let ask = try Self.only(
      "Hi Nora, how are you? Could you introduce me to Anna Berg? I read her paper. It is good. Best, Tom"
    )
    #expect(ask.quote == "Could you introduce me to Anna Berg?")
    #expect(ask.why == "Could you introduce me to Anna Berg? I read her paper.")
  }

  @Test func `a signature gives no reason`() throws {
    let ask = try Self.only("¿Podrías presentarme a Ana Ruiz?\nSaludos,\nLuis")
    #expect(ask.why == "¿Podrías presentarme a Ana Ruiz?")
  }

  @Test(arguments: [
    ("Could you introduce me to your head of sales, Anna Berg?", "Anna Berg", true),
    ("Could you introduce me to Anna Berg, your head of sales?", "Anna Berg", true),
    ("Could you introduce me to Anna Berg and Tom Hale?", "Anna Berg and Tom Hale", true),
    ("Could you introduce me to Anna Berg and tell her about us?", "Anna Berg", true),
    ("Could you introduce me to Anna Berg - she knows boats.", "Anna Berg", true),
    ("Could you introduce me to Anna K. Berg?", "Anna K. Berg", true),
    ("Could you introduce me to Jean-Paul O’Neill?", "Jean-Paul O’Neill", true),
    ("Could you introduce me to your CEO?", "your CEO", false),
    ("could you introduce me to anna berg", "anna berg", false),
    ("Could you introduce me to the Siemens team because we build turbines?", "the Siemens team", false),
    ("<p>Could you introduce me to <b>Anna Berg</b>?</p><p>Thanks</p>", "Anna Berg", true),
    ("Kannst du mich der Architektin Anna Berg vorstellen?", "Anna Berg", true),
    ("Kannst du mich dem Leiter Einkauf vorstellen?", "dem Leiter Einkauf", false),
  ])
  func `what belongs to the person is read, and no more`(text: String, target: String, isNamed: Bool) {
    let asks = IntroductionSpotter.asks(in: text)
    #expect(asks.map(\.target) == [target])
    #expect(asks.map(\.isNamed) == [isNamed])
  }

  @Test(arguments: [
    "If you know someone who might be interested, please introduce us.",
    "Could you introduce me to her?", "Could you introduce me to you?", "Please introduce me.", "",
    "Hello Anna Berg, could you introduce me?", "Could you introduce me to people who might be interested?",
  ])
  func `where nobody is named there is no ask`(text: String) {
    #expect(IntroductionSpotter.asks(in: text).isEmpty)
  }

  @Test func `of many asks three are kept, in their order, each person once`() {
    let names = ["Anna Berg", "Tom Hale", "Anna Berg", "Eva Lang", "Paul Roux"]
    let text = names.map { "Could you introduce me to \($0)? " }.joined()
    #expect(IntroductionSpotter.asks(in: text).map(\.target) == ["Anna Berg", "Tom Hale", "Eva Lang"])
  }

  @Test func `signs that turn the direction of a text are left out`() throws {
    let ask = try Self.only("Could you introduce me to \u{202E}Anna\u{202C} Berg\u{200B}?")
    #expect(ask.target == "Anna Berg")
    #expect(!ask.quote.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `long names and sentences are cut`() throws {
    let name = String(repeating: "A", count: 5_000)
    let ask = try Self.only("Could you introduce me to \(name)?")
    #expect(ask.target.unicodeScalars.count <= IntroductionAsk.longestTarget)
    let filler = String(repeating: "and so on ", count: 200)
    let late = try Self.only("I thought \(filler)could you introduce me to Anna Berg \(filler)")
    #expect(late.quote.unicodeScalars.count <= IntroductionAsk.longestQuote)
    #expect(late.quote.utf8.starts(with: "could you introduce me to Anna Berg".utf8))
  }
}
