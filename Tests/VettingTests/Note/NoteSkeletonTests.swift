import Testing
import Vetting

struct NoteSkeletonTests {
  private static let names = ["Rowan Hale", "Pia Push", "Vera Quick"]

  @Test(arguments: [
    (
      "Hi Rowan, we help firms like Acme to find 20 buyers a month.",
      "Hello Rowan, we help firms like Brill to find 35 buyers a month!"
    ),
    (
      "Hi Rowan,\n\nI help people to write better mails. See https://a.example.com/x\n\nPia",
      "Hi Rowan,  I help people to write better mails. See http://b.example.com  Vera"
    ),
    ("I’d love to show you what we do for boards.", "I'd love to show you what we do for boards"),
    (
      "Write to me at pia@example.com and we can talk about it",
      "Write to me at vera.quick@example.com and we can talk about it"
    ),
    ("HI ROWAN, are you open to new clients this week?", "hi rowan, Are you open to new clients this week?"),
    (
      "Rowan, are you open to new clients this week? Best regards, Pia Push",
      "Rowan, are you open to new clients this week? Best, Vera"
    ),
    ("are you o\u{200B}pen to new clients this week", "are you open to new clients this week"),
    ("аre you оpen to new clients this week", "are you open to new clients this week"),
  ])
  func `refilled templates have one skeleton`(left: String, right: String) throws {
    let skeleton = try #require(NoteSkeleton.of(left, names: Self.names))
    #expect(skeleton == NoteSkeleton.of(right, names: Self.names))
  }

  @Test(arguments: [
    (
      "I sell machines that fold paper all by themselves", "I mend machines that fold paper all by themselves"
    ),
    ("Would you tell me how boards choose their chairs", "Would you tell me how boards choose their tables"),
  ])
  func `different notes have different skeletons`(left: String, right: String) {
    #expect(NoteSkeleton.of(left, names: []) != NoteSkeleton.of(right, names: []))
  }

  @Test(arguments: [
    "", "   ", "\u{200B}", "🚀🚀", "Hi Rowan", "Hi Rowan,", "Let's connect", "Thanks!",
    "I'd like to add you to my professional network on LinkedIn.",
    "Hi Rowan  I’d like to add you to my professional network on LinkedIn.  - Pia Push",
    "https://example.com/x",
  ])
  func `an empty, short or stock note has none`(note: String) {
    #expect(NoteSkeleton.of(note, names: Self.names) == nil)
  }

  @Test func `a name that is a word is masked only as a name`() {
    let note = "will you come to the meeting of the boards"
    #expect(NoteSkeleton.of(note, names: ["Will Green"]) == NoteSkeleton.of(note, names: ["Jane Roe"]))
  }

  @Test func `scripts without blanks have skeletons too`() {
    let note = "突然のご連絡失礼いたします。弊社のサービスをご紹介させてください。よろしくお願いいたします。"
    #expect(NoteSkeleton.of(note, names: []) != nil)
  }

  @Test(arguments: ["x", "a\u{301}", "spam and more ", "\u{202E}a ", "QmFzZTY0"])
  func `of 300,000 characters only the first thousands are looked at`(piece: String) {
    let note = String(repeating: piece, count: 300_000 / piece.unicodeScalars.count)
    let cut = String(String.UnicodeScalarView(note.unicodeScalars.prefix(NoteText.longest)))
    #expect(NoteSkeleton.of(note, names: Self.names) == NoteSkeleton.of(cut, names: Self.names))
  }
}
