import Testing

@testable import WebApp

@Suite struct MarkedNoteTests {
  private func shown(_ note: String, _ quotes: [String]) -> String {
    MarkedNote(note, quotes: quotes).pieces.map { $0.counted ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(arguments: [
    ("a b c", ["b"], "a [b] c"), ("b a b", ["b"], "[b] a [b]"), ("abc", ["ab", "bc"], "[abc]"),
    ("abc", [], "abc"),
    ("abc", ["x", "", "abcd"], "abc"), ("é\u{301}x", ["é"], "[é]\u{301}x"), ("ab", ["a", "b"], "[ab]"),
  ])
  func `words that counted are marked where they stand`(note: String, quotes: [String], expected: String) {
    #expect(shown(note, quotes).utf8.elementsEqual(expected.utf8))
  }

  @Test func `an empty note has no pieces`() {
    #expect(MarkedNote("", quotes: ["a"]).pieces.isEmpty)
  }
}
