import Testing

@testable import Markup

/// Reads our own output back as a browser would, by bytes.
private func unescaped(_ bytes: [UInt8]) -> String {
  var text = String(decoding: bytes, as: UTF8.self)
  // Scalar by scalar: the standard library's `replacing` compares whole characters.
  var scalars = Array(text.unicodeScalars)
  for (reference, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    var result: [Unicode.Scalar] = []
    var index = 0
    let pattern = Array(reference.unicodeScalars)
    while index < scalars.count {
      if scalars[index...].starts(with: pattern) {
        result.append(contentsOf: plain.unicodeScalars)
        index += pattern.count
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    scalars = result
  }
  text = ""
  text.unicodeScalars.append(contentsOf: scalars)
  return text
}

private let specials = ["&", "<", ">", "\"", "'"]

/// Scalars that join, prepend, vary, enclose or hide: whatever makes one `Character` of two scalars.
private let neighbours: [String] = [
  "", "\u{200D}", "\u{200C}", "\u{0301}", "\u{0600}", "\u{0605}", "\u{06DD}", "\u{070F}", "\u{08E2}",
  "\u{0903}", "\u{0D4E}", "\u{110BD}", "\u{111C2}", "\u{20DD}", "\u{20E3}", "\u{FE0F}", "\u{FE0E}",
  "\u{E0100}",
  "\u{034F}", "\u{0488}", "\u{1F3FB}", "\u{1F1E6}", "\u{E007F}", "\u{E0041}", "\u{0E33}", "\u{0EB3}",
  "\u{1160}",
  "\u{AC00}", "\u{11A8}", "\u{180E}", "\u{00AD}", "\r", "\n", "\t", "\u{2028}", "a", "é", "😀", "\u{3099}",
  "\u{0338}", "\u{1CF7}", "\u{FF9E}",
]

@Suite struct EscapeTests {
  @Test(arguments: specials, neighbours)
  func `no neighbour hides a special character`(special: String, neighbour: String) {
    for text in [
      neighbour + special, special + neighbour, neighbour + special + neighbour, special + special,
    ] {
      for markup in [
        Markup.text(text), p { text }, div(.title(text)), input(.value(text)), person(text),
        textarea { text },
      ] {
        let count = markup.bytes.filter { $0 == UInt8(ascii: "<") }.count
        let closed = markup.bytes.filter { $0 == UInt8(ascii: ">") }.count
        let empty = [
          Markup.text(""), p {}, div(.title("")), input(.value("")), person(""), textarea {},
        ].map { $0.bytes.filter { $0 == UInt8(ascii: "<") }.count }
        #expect(empty.contains(count) && count == closed)
      }
      #expect(!Markup.text(text).bytes.contains { "<>\"'".utf8.contains($0) })
    }
  }

  @Test(arguments: specials, neighbours)
  func `what was written is what a reader sees`(special: String, neighbour: String) {
    guard neighbour != "\r", neighbour != "\u{180E}" else { return }
    let text = neighbour + special + "x" + neighbour
    #expect(unescaped(Markup.text(text).bytes).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: (UInt32(0)...0x1F).filter { $0 != 9 && $0 != 10 } + [0x7F] + Array(0x80...0x9F))
  func `a control character is shown, not obeyed`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let bytes = Markup.text("a\(scalar)b").bytes
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(scalar))
    #expect(bytes.count > 2)
  }

  @Test func `tabs and line feeds stay, carriage returns become line feeds`() {
    #expect(Markup.text("a\tb\nc\r\nd\re").bytes == Array("a\tb\nc\nd\ne".utf8))
  }

  @Test(arguments: [
    UInt32(0x202A), 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x061C, 0x200B, 0x2060,
    0xFEFF,
    0x206A, 0xFFF9,
  ])
  func `bidi controls and invisible spaces are dropped in text and attributes`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Markup.text("a\(scalar)b") == Markup.text("ab"))
    #expect(input(.value("a\(scalar)<")) == input(.value("a<")))
  }

  @Test func `letters that share a first byte with something dropped stay`() {
    let text = "© ½ × آ؛ – “quoted” ‹a› … € → ✓ ﷽ ｅ 가"
    #expect(Markup.text(text).bytes == Array(text.utf8))
  }

  @Test func `an entity in the text stays text`() {
    #expect(Markup.text("&lt;script&gt;").bytes == Array("&amp;lt;script&amp;gt;".utf8))
  }

  @Test func `a quote inside an attribute inside a quote cannot end it`() {
    let bytes = input(.value("\" autofocus onfocus=\"alert(1)\" x='")).bytes
    #expect(bytes.filter { $0 == UInt8(ascii: "\"") }.count == 2)
    #expect(!bytes.contains(UInt8(ascii: "'")))
  }
}
