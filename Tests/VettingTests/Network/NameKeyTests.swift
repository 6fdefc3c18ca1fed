import Testing
import Vetting

struct NameKeyTests {
  @Test(arguments: [
    ("Jane Doe", "jane doe"), ("  Jane   DOE ", "jane doe"), ("José Pérez", "jose perez"),
    ("Jose\u{301} Pe\u{301}rez", "jose perez"), ("Jane Doe, MBA, PhD", "jane doe"), ("Doe,Jane", "doe jane"),
    ("Jane 🚀 Doe", "jane doe"), ("👩🏽‍💻 Jane", "jane"), ("Jane\u{200B} Doe\u{FEFF}", "jane doe"),
    ("Jane\u{A0}Doe", "jane doe"), ("𝐉𝐚𝐧𝐞 𝐃𝐨𝐞", "jane doe"), ("Ｊａｎｅ", "jane"),
    ("Jane (JD) Doe", "jane jd doe"),
    ("O'Brien", "o brien"), ("O’Brien", "o brien"), ("Anne-Marie", "anne marie"), ("İpek", "ipek"),
    ("山田 太郎", "山田 太郎"), ("Иван Петров", "иван петров"), ("\u{202E}Jane", "jane"), ("Jane 2", "jane 2"),
    ("", ""), ("🚀🚀", ""), (" , ", ""), ("---", ""),
  ])
  func `a name is folded`(name: String, key: String) {
    #expect(NameKey(name).value == key)
  }

  @Test func `one Greek name in capitals and in small letters is one key`() {
    #expect(NameKey("ΝΙΚΟΣ") == NameKey("Νίκος"))
  }

  @Test func `an empty key says so`() {
    #expect(NameKey("🚀").isEmpty)
    #expect(!NameKey("J").isEmpty)
  }

  @Test func `folding a key again changes nothing`() {
    for name in ["José Pérez, PhD", "𝐉𝐚𝐧𝐞 Doe", "山田", "İpek Ş", "Νίκος", "हिन्दी नाम"] {
      let key = NameKey(name)
      #expect(NameKey(key.value) == key, "\(name)")
      #expect(NameKey(folded: key.value) == key)
    }
  }

  @Test func `the first word is what stands before the first blank`() {
    #expect(NameKey("Jane Mary Doe").firstWord == "jane")
    #expect(NameKey("Jane").firstWord == "jane")
    #expect(NameKey("").firstWord == "")
  }

  @Test func `a name of a million marks is the name without them`() {
    #expect(NameKey("a" + String(repeating: "\u{301}", count: 1_000_000)) == NameKey("a"))
  }

  @Test func `what follows the longest name is not read`() {
    let long = String(repeating: "a", count: NameKey.longest)
    #expect(NameKey(long + "b") == NameKey(long))
  }
}

@Test(arguments: [
  "Ada Marlow", "O'Neil-Grant, MBA", "  x  9 ", "A,B C, D", "a^b`c", "", "..,. z", "ADA\tMARLOW, PhD",
])
func `the fast path for plain names folds as the long way does`(_ name: String) {
  // A zero-width space at the end takes the long way and leaves no trace.
  #expect(NameKey(name) == NameKey(name + "\u{200B}"))
}

@Test func `every scalar of the table folds as the long way does`() throws {
  for value in 0..<UInt32(0x700) {
    let scalar = try #require(Unicode.Scalar(value))
    let name = "Ab\(String(scalar))cd \(String(scalar))"
    #expect(NameKey(name) == NameKey(name + "\u{200B}"), "U+\(String(value, radix: 16))")
  }
}
