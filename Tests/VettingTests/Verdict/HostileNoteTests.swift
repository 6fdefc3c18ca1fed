import Testing

@testable import Vetting

/// Notes made to slow down, to hide or to deceive.
struct HostileNoteTests {
  static let pieces = [
    "x", "a\u{301}", "\u{301}", "we help consultants like you. ", "\u{202E}evil ", "QmFzZTY0", "é b ", "15 ",
    "a.b",
    "http://a.b/c", "@", "calendly.com/", "🚀", "👩🏽‍💻", "山", "ﷺ", "\u{0}", "\r\n", "help ", "\u{1F3FB}",
  ]

  @Test(arguments: pieces)
  func `of 300,000 characters only the first thousands are judged`(piece: String) {
    let note = String(repeating: piece, count: 300_000 / piece.unicodeScalars.count)
    let cut = String(String.UnicodeScalarView(note.unicodeScalars.prefix(NoteText.longest + 1)))
    let verdict = Dossiers.verdict(Dossiers.stranger(note))
    // Where nothing more is read, nothing more can cost time; that it is linear up to there, `Benchmarks` measures.
    #expect(verdict == Dossiers.verdict(Dossiers.stranger(cut)))
    #expect(verdict.unknown.contains { $0.what == "the rest of the note" })
  }

  @Test func `a pitch in disguise is the same pitch`() {
    let pitch =
      "We help consultants like you book 20+ qualified calls a month, guaranteed. 15 minutes this week?"
    let plain = Dossiers.verdict(Dossiers.stranger(pitch))
    let disguises = [
      (pitch.replacing("e", with: "е"), true), (pitch.replacing("l", with: "\u{200B}l"), true),
      (pitch.replacing(" ", with: " \u{202E}"), true), (pitch.replacing("o", with: "ｏ"), true),
      (pitch.replacing("h", with: "𝗵"), true), (pitch.replacing("e", with: "e\u{301}"), false),
      (pitch.replacing(" ", with: "\u{A0}"), false),
    ]
    for (disguise, hides) in disguises {
      let verdict = Dossiers.verdict(Dossiers.stranger(disguise))
      #expect(verdict.recommendation == .decline, "\(disguise)")
      let rest = verdict.evidence.filter { $0.symbol != "hides-its-letters" }
      #expect(rest.map(\.symbol) == plain.evidence.map(\.symbol), "\(disguise)")
      #expect(rest.map(\.points) == plain.evidence.map(\.points), "\(disguise)")
      #expect((rest.count < verdict.evidence.count) == hides, "\(disguise)")
    }
  }

  @Test func `a pitch in capitals is the same pitch, and reads more like an advertisement`() throws {
    let pitch = "We help consultants like you book 20+ qualified calls a month, guaranteed. 15 minutes?"
    let plain = Dossiers.verdict(Dossiers.stranger(pitch))
    let loud = Dossiers.verdict(Dossiers.stranger(pitch.uppercased()))
    let advert = "reads-like-an-advert"
    let rest = loud.evidence.filter { $0.symbol != advert }
    #expect(rest.map(\.points) == plain.evidence.filter { $0.symbol != advert }.map(\.points))
    let points = [plain, loud].map { $0.evidence.first { $0.symbol == advert }?.points ?? 0 }
    #expect(points[0] < points[1] && loud.recommendation == .decline)
  }

  @Test func `words of ours carry no control characters of theirs`() {
    let note = "we help \u{202E}\u{2066}consultants\u{0}\u{1B}[31m like\u{2069} you, guaranteed\u{7}"
    let verdict = Dossiers.verdict(Dossiers.stranger(note, name: "E\u{202E}vil"))
    #expect(!verdict.evidence.isEmpty)
    for text in verdict.evidence.map(\.words) + verdict.changers + [verdict.summary] {
      #expect(
        !text.unicodeScalars.contains {
          $0.value < 0x20 || $0.value == 0x7F || $0.properties.generalCategory == .format
        }
      )
    }
  }

  @Test func `quotes are the note's own words`() {
    for piece in Self.pieces {
      let note = "we help \(piece) teams like you. 15 minutes? Calendly.com/x \(piece) guaranteed"
      for evidence in Dossiers.verdict(Dossiers.stranger(note)).evidence {
        for quote in evidence.quotes { #expect(note.unicodeScalars.contains(quote.unicodeScalars)) }
      }
    }
  }

  @Test func `words stay short whatever the note`() {
    let note = "guaranteed https://example.com/" + String(repeating: "a", count: 3_900)
    for evidence in Dossiers.verdict(Dossiers.stranger(note)).evidence {
      #expect(evidence.words.unicodeScalars.count < 400)
    }
  }

  @Test func `a long name of a sender stays short`() {
    var dossier = Dossiers.stranger(
      "we write about boards and would be glad to write about yours in our letter"
    )
    dossier.campaign = Dossiers.campaign([String(repeating: "n", count: 100_000)], text: dossier.request.note)
    for evidence in Dossiers.verdict(dossier).evidence { #expect(evidence.words.utf8.count < 400) }
  }
}
