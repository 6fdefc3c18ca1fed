import Testing
import Vetting

@testable import WebApp

@Suite struct MarkedNoteTests {
  private func finding(_ quotes: [String]) -> Evidence {
    Evidence(symbol: "x", direction: .opposes, points: 1, words: "X", quotes: quotes)
  }

  /// Each mark in brackets, with the numbers of its findings.
  private func shown(_ note: String, _ quotes: [[String]]) -> String {
    MarkedNote(note, evidence: quotes.map(finding)).pieces.map { piece in
      piece.findings.isEmpty
        ? piece.text : "[\(piece.findings.map(String.init).joined(separator: ",")):\(piece.text)]"
    }.joined()
  }

  @Test(arguments: [
    ("a b c", ["b"], "a [1:b] c"), ("b a b", ["b"], "[1:b] a [1:b]"), ("a b c", ["a b", "b c"], "[1:a b c]"),
    ("abc", [], "abc"), ("ab ab ab", ["ab ab"], "[1:ab ab ab]"),
    ("abc", ["x", "", "abcd"], "abc"), ("é\u{301}x", ["é"], "[1:é]\u{301}x"), ("ab", ["a", "b"], "ab"),
    ("audit, a Maß, ñ ña", ["a", "ñ", "Ma"], "audit, [1:a] Maß, [1:ñ] ña"), ("监事会", ["事"], "监[1:事]会"),
  ])
  func `words that counted are marked where they stand`(note: String, quotes: [String], expected: String) {
    #expect(shown(note, [quotes]).utf8.elementsEqual(expected.utf8))
  }

  @Test func `each mark names its findings`() {
    #expect(shown("a b c d", [["a b"], [], ["b c"]]) == "[1:a ][1,3:b][3: c] d")
    #expect(MarkedNote("a b", evidence: [finding(["b"]), finding(["c"])]).marked == [1])
  }

  @Test func `an empty note has no pieces`() {
    #expect(MarkedNote("", evidence: [finding(["a"])]).pieces.isEmpty)
  }

  // Looking for each quotation at each place would take minutes here.
  @Test func `a note made to blow up the search is marked like any other`() {
    let note = String(repeating: "- ", count: 75_000)
    let marked = MarkedNote(
      note,
      evidence: [
        finding([String(repeating: "- ", count: 30_000) + "x", String(repeating: "- ", count: 30_000)])
      ]
    )
    #expect(marked.pieces.map(\.text).joined() == note)
  }

  @Test func `more findings than there are bits leave the rest unmarked`() {
    let findings = (0..<80).map { _ in finding(["b"]) }
    #expect(MarkedNote("a b", evidence: findings).marked == Set(1...64))
  }
}
