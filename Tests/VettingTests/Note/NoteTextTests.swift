import Testing
import Vetting

struct NoteTextTests {
  private func words(_ note: String) -> [String] { NoteText(note).tokens.map(\.folded) }

  @Test(arguments: [
    ("Hello, World", ["hello", "world"]), ("I’d I'd I`d", ["i'd", "i'd", "i'd"]),
    ("15min 20+ 2.3x", ["15", "min", "20", "23", "x"]),
    ("Büro straße ŁÓDŹ", ["buro", "strasse", "lodz"]), ("𝗯𝗼𝗼𝗸 ａ ⓒⓐⓛⓛ", ["book", "a", "call"]),
    ("b\u{200B}o\u{AD}ok", ["book"]), ("bооk", ["book"]), ("бок", ["бок"]),
    ("300% $5 €9", ["300", "%", "$", "5", "€", "9"]),
    ("'quoted' words'", ["quoted", "words"]), ("a\u{301}\u{301}\u{301}b", ["ab"]),
    ("\u{202E}abc\u{202C}", ["abc"]),
    ("", []), ("\u{200B}🚀", []),
  ])
  func `words are folded`(note: String, expected: [String]) {
    #expect(words(note) == expected)
  }

  @Test(arguments: [
    ("see https://example.com/a?b=c.", "https://example.com/a?b=c"),
    ("calendly.com/x/15min", "calendly.com/x/15min"),
    ("slot:calendly.com/x", "calendly.com/x"), ("(www.example.de)", "www.example.de"),
    ("→example.io now", "example.io"),
    ("go to example.de/x, please", "example.de/x"), ("HTTPS://EXAMPLE.COM/A", "https://example.com/a"),
  ])
  func `links are found`(note: String, link: String) {
    #expect(NoteText(note).tokens.filter { $0.kind == .link }.map(\.folded) == [link])
  }

  @Test(arguments: [
    "at Booking.com we", "I am in time.it was", "e.g. this", "S.p.A.", "v1.2.3", "Node.js", "end.Do it",
    "a.b", "...",
  ])
  func `other dots make no link`(note: String) {
    #expect(!NoteText(note).tokens.contains { $0.kind == .link })
  }

  @Test func `an address is one token`() {
    let tokens = NoteText("write to jane.roe+x@example.com today").tokens
    #expect(tokens.filter { $0.kind == .email }.map(\.folded) == ["jane.roe+x@example.com"])
    #expect(tokens.count == 4)
  }

  @Test func `sentences end at stops and at former line breaks`() {
    let opens = NoteText("One two. Three  four: e.g. five\nsix").tokens.filter(\.opensSentence).map(\.folded)
    #expect(opens == ["one", "three", "four", "e", "five", "six"])
    #expect(NoteText("a b c").tokens.filter(\.opensSentence).count == 1)
  }

  @Test func `a quote is the text as written`() {
    let note = NoteText("  we  HELP\u{200B} cônsultants, like you ")
    #expect(note.quote(0..<4) == "we  HELP\u{200B} cônsultants, like")
    #expect(note.quote(2..<2) == "")
    #expect(note.quote(0..<99) == "")
  }

  @Test func `no more than 4,000 scalars are read`() {
    #expect(!NoteText(String(repeating: "a", count: 4_000)).isCut)
    let long = NoteText(String(repeating: "a ", count: 150_000))
    #expect(long.isCut)
    #expect(long.tokens.count == 2_000)
  }

  @Test func `every token lies in the note, in order`() {
    var seed: UInt64 = 42
    let alphabet = Array("ab1 .,'\n\u{301}\u{200B}é$%@/:-山\u{202E}🚀ß".unicodeScalars)
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        scalars.append(alphabet[Int(seed >> 33) % alphabet.count])
      }
      let note = NoteText(String(scalars))
      var last = 0
      for token in note.tokens {
        #expect(token.start >= last && token.end > token.start && token.end <= note.scalars.count)
        last = token.end
      }
    }
  }
}
