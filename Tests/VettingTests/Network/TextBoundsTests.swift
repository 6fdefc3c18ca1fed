import Testing
import Vetting

struct TextBoundsTests {
  @Test func `ordinary text stays as it is`() {
    for text in ["", "Jane", "José", "e\u{301}", "山田", "👩🏽‍💻", "a\tb\nc", "हिन्दी"] {
      #expect(Array(TextBounds.capped(text).utf8) == Array(text.utf8))
    }
  }

  @Test func `NUL goes`() {
    #expect(TextBounds.capped("a\0b\0") == "ab")
    #expect(TextBounds.capped("\0é") == "é")
  }

  @Test(arguments: [29, 30, 31, 5_000])
  func `runs of marks are cut at thirty`(count: Int) {
    let text = "a" + String(repeating: "\u{301}", count: count) + "b"
    #expect(TextBounds.capped(text).unicodeScalars.count == 2 + min(count, 30))
  }

  @Test func `each run is counted by itself`() {
    let run = "a" + String(repeating: "\u{327}", count: 30)
    #expect(TextBounds.capped(run + run).unicodeScalars.count == 62)
  }

  @Test func `marks of all sorts are marks`() {
    for scalar in ["\u{300}", "\u{20DD}", "\u{0903}", "\u{E0100}", "\u{1D165}"] as [Unicode.Scalar] {
      #expect(TextBounds.isMark(scalar), "\(scalar.value)")
    }
    for scalar in ["a", "é", "山", "\u{200D}", " "] as [Unicode.Scalar] {
      #expect(!TextBounds.isMark(scalar), "\(scalar.value)")
    }
  }

  @Test(arguments: [
    ("  a b  ", "a b"), ("\u{A0}\u{200B}a\u{FEFF}\n", "a"), ("", ""), (" \t\n", ""), ("\u{0}a\u{1}", "a"),
    ("a", "a"),
  ])
  func `blanks at either end go`(text: String, trimmed: String) {
    #expect(TextBounds.trimmed(text) == trimmed)
  }

  @Test func `of a megabyte of marks thirty are kept`() {
    let marks = { (count: Int) in "a" + String(repeating: "\u{301}", count: count) }
    #expect(TextBounds.capped(marks(500_000)).utf8.elementsEqual(marks(30).utf8))
  }
}

@Test func `a note as typed and as the export flattens it are the same substance`() {
  let typed = RequestSubstance(name: "Ada Marlow", headline: "", note: "Hello Rowan,\n\nthank you.\r\nAda")
  let flattened = RequestSubstance(name: "Ada  Marlow", headline: "", note: "Hello Rowan,  thank you. Ada ")
  #expect(typed == flattened)
  #expect(typed != RequestSubstance(name: "Ada Marlow", headline: "", note: "Hello Rowan, thanks. Ada"))
}
