import Testing
import Vetting

struct NoteMentionsTests {
  private func words(_ note: String) -> [String] { NoteMentions.candidates(in: note).map(\.words) }

  @Test(arguments: [
    ("Ben Aldous suggested that we speak.", "Ben Aldous"),
    ("Hello Rowan,\n\nBen Aldous suggested it", "Ben Aldous"),
    ("I was introduced by Maria da Silva last week", "Maria da Silva"),
    ("Ich kenne Ludwig van Beek aus Bonn", "Ludwig van Beek"),
    ("my colleague Anne-Marie Roux speaks well of you", "Anne-Marie Roux"),
  ])
  func `first and last names are candidates`(note: String, name: String) throws {
    let candidate = try #require(NoteMentions.candidates(in: note).first { $0.words == name })
    #expect(candidate.isFullName)
    #expect(candidate.key == NameKey(name))
  }

  @Test(arguments: [
    ("Ben suggested that we speak", "Ben"), ("I was introduced by Ben.", "Ben"),
    ("as Ben said the other day", "Ben"),
    ("I spoke with Ben about you", "Ben"), ("Ben has kindly mentioned you", "Ben"),
    ("Vera hat mir empfohlen, mich zu melden", "Vera"), ("Claire m'a parlé de vous", "Claire"),
    ("Lucía me recomendó hablar con usted", "Lucía"), ("Marco mi ha parlato di lei", "Marco"),
    ("Paulo sugeriu o contato", "Paulo"), ("Ik ken je via Joost", "Joost"),
  ])
  func `a first name beside a word of introduction is a candidate`(note: String, name: String) throws {
    let candidate = try #require(NoteMentions.candidates(in: note).first { $0.words == name })
    #expect(!candidate.isFullName)
  }

  @Test(arguments: [
    "", "hello there", "Hi Rowan, I would love to connect.", "We make pumps. Our pumps are good.",
    "Looking forward to hearing from you", "ben suggested it",
    "I'd like to add you to my professional network on LinkedIn.",
  ])
  func `other words are none`(note: String) {
    #expect(words(note).isEmpty, "\(words(note))")
  }

  @Test func `a longer run gives its parts`() {
    #expect(words("yesterday Anna Maria Lopez Garcia spoke").contains("Maria Lopez Garcia"))
    #expect(words("yesterday Anna Maria Lopez Garcia spoke").contains("Anna Maria"))
  }

  @Test func `a note full of names gives twelve at the most`() {
    let note = (0..<400).map {
      "Name\($0 % 26 == 0 ? "a" : "b") Other\(String(repeating: "x", count: $0 % 30))."
    }
    .joined(separator: " ")
    #expect(NoteMentions.candidates(in: note).count <= NoteMentions.most)
  }

  @Test func `the words stand in the note`() {
    let note = "“Ben  Aldous” suggested it, as did Zoë O’Hara."
    for candidate in NoteMentions.candidates(in: note) { #expect(note.contains(candidate.words)) }
  }
}
