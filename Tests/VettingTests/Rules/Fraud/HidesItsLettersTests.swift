import Testing

@testable import Vetting

struct HidesItsLettersTests {
  private let rule = HidesItsLetters()

  @Test(arguments: [
    ("We h\u{200B}elp t\u{200B}eams", "invisible characters"),
    ("\u{202E}spil\u{202C} and lids", "invisible characters"),
    ("Wir lief\u{2060}ern Dec\u{2060}kel", "invisible characters"),
    ("Wе hеlp teams", "letters of two alphabets in one word"),
    ("Νous livrοns des couvercles", "letters of two alphabets in one word"),
    ("𝗪𝗲 𝗵𝗲𝗹𝗽 teams", "letters in disguise"), ("Ⓦⓔ ⓗⓔⓛⓟ teams", "letters in disguise"),
    ("Ａｙｕｄａｍｏｓ ａ ｅｍｐｒｅｓａｓ", "letters in disguise"),
    ("Buy l i d s n o w from us", "words with blanks between their letters"),
    ("Lids \(String(repeating: "lids", count: 20))", "words without an end"),
    ("Read this: V2UgaGVscCBjb21wYW5pZXMgbGlrZSB5b3VycyBncm93LCBib29rIGEgY2FsbA==", "encoded words"),
  ])
  func `hidden letters are found`(note: String, how: String) throws {
    let finding = try #require(Dossiers.findings(rule, note: note).evidence.first)
    #expect(finding.words.contains(how), "\(finding.words)")
    #expect(finding.direction == .opposes && finding.points >= 1.6 - 0.001)
    #expect(finding.provenance == Dossiers.place)
    #expect(finding.words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x2000 })
  }

  @Test(arguments: [
    "", "We make lids", "Grüße aus Zürich, Ihr Müller", "Привет, как дела?", "Γεια σας, είμαι η Ελένη",
    "My friend Борис mends clocks", "こんにちは、はじめまして", "مرحبا", "The family 👨‍👩‍👧‍👦 says hello",
    "Plan A or B, 5 or 6 o'clock", "R & D and Q & A", "Donaudampfschifffahrtsgesellschaftskapitän",
    "e\u{301}te\u{301} a\u{300} la mer", "One soft hy\u{AD}phen", "日本語の文は空白なしで長く続くことがあります",
    "Bisected to 9fe31ac04b7d2e5f8a1c3b6d9e0f2a4c6b8d0e1f",
    "https://example.org/p/V2UgaGVscCBjb21wYW5pZXMgbGlrZSB5b3Vycw",
    "See https://example.org/a-long-way-to-a-small-page-about-lids-and-jars-and-more-lids",
  ])
  func `other alphabets, emoji and long honest words are none`(note: String) {
    #expect(Dossiers.findings(rule, note: note) == .nothing)
  }

  @Test func `more tricks count more`() throws {
    let notes = ["Wе help", "Wе help 𝗹𝗶𝗱𝘀 𝗻𝗼𝘄", "Wе help 𝗹𝗶𝗱𝘀 𝗻𝗼𝘄, a\u{200B}l\u{200B}l"]
    let points = try notes.map { try #require(Dossiers.findings(rule, note: $0).evidence.first).points }
    #expect(points[0] < points[1] && points[1] <= points[2], "\(points)")
    #expect(points[2] <= rule.defaultPoints * 1.5 + 0.001)
  }

  @Test func `it speaks against them, as a mass mailing`() {
    #expect(rule.direction == .opposes && rule.ground == .soliciting && rule.kind == .mass)
  }
}
