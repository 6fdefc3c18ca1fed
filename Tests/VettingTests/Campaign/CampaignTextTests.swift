import Testing
@testable import Vetting

struct CampaignTextTests {
  private static let people = ["Rowan Hale", "Pia Push", "Vera Quick", "Zoë Müller"]
  private static let names = CampaignNames(people.map { NameKey($0) })

  /// Notes of all sorts, in several scripts, with everything that the scanner must tell apart.
  static let notes = [
    "Hi Rowan, we help firms like Acme to find 20 buyers a month.",
    "Hello Rowan, we help firms like Brill to find 35 buyers a month!",
    "Hi Rowan,\n\nI help people to write better mails. See https://a.example.com/x\n\nPia",
    "Hi Rowan,  I help people to write better mails. See http://b.example.com  Vera",
    "I’d love to show you what we do for boards.", "I'd love to show you what we do for boards",
    "Write to me at pia@example.com and we can talk about it",
    "Write to me at vera.quick@example.com and we can talk about it",
    "HI ROWAN, are you open to new clients this week?", "hi rowan, Are you open to new clients this week?",
    "Rowan, are you open to new clients this week? Best regards, Pia Push",
    "Rowan, are you open to new clients this week? Best, Vera",
    "are you o\u{200B}pen to new clients this week", "аre you оpen to new clients this week",
    "I sell machines that fold paper all by themselves", "I mend machines that fold paper all by themselves",
    "", "   ", "🚀🚀", "Hi Rowan", "Let's connect", "Thanks!", "https://example.com/x",
    "I'd like to add you to my professional network on LinkedIn.",
    "Hi Rowan  I’d like to add you to my professional network on LinkedIn.  - Pia Push",
    "Liebe Zoë, wir helfen Unternehmen wie Müller & Söhne, schöne Räume zu finden. Grüße, Pia",
    "Liebe Zoë, wir helfen Unternehmen wie Brühl, schöne Räume zu finden. Viele Grüße, Vera",
    "Bonjour Rowan, j'aimerais vous montrer l'été de l'entreprise, c’est-à-dire à 10:30 chez S.p.A. Rossi",
    "Grab a slot at calendly.com/pia or www.example.org today, it costs 1,200.50 € or 5 % more e.g. for you",
    "Здравствуйте, мы помогаем компаниям находить клиентов каждый месяц",
    "The end.Next we go to time.it now again",
    "Use code20 for 3d prints and A1 paper that we make for you",
  ]

  @Test func `the quick reading tells the same notes alike as the careful one`() {
    for left in Self.notes {
      for right in Self.notes {
        let (one, other) = (skeleton(left), skeleton(right))
        #expect((text(left) == nil) == (one == nil), "\(left)")
        #expect((text(left) == text(right)) == (one == other), "\(left)\n\(right)")
      }
    }
  }

  @Test func `scripts without blanks are compared by letters`() throws {
    let left = try #require(text("突然のご連絡失礼いたします。弊社のサービスをご紹介させてください。よろしくお願いいたします。"))
    let right = try #require(text("突然のご連絡失礼いたします。御社のサービスをご紹介させてください。よろしくお願いいたします。"))
    #expect(left != right)
    #expect(left.words.count > 20)
    #expect(CampaignClustering.clusters(of: [entry(left, 1), entry(right, 2)]).count == 1)
  }

  @Test(arguments: [
    "x", "a\u{301}", "spam and more ", "\u{202E}a ", "QmFzZTY0", "🚀", "漢", "a'", "a.b@", "é", "1,",
  ])
  func `of 300,000 characters only the first thousands are looked at`(piece: String) {
    let note = String(repeating: piece, count: 300_000 / piece.unicodeScalars.count)
    let cut = String(String.UnicodeScalarView(note.unicodeScalars.prefix(CampaignScanner.longest)))
    #expect(text(note) == text(cut))
  }

  private func entry(_ text: CampaignText, _ sender: Int64) -> CampaignEntry {
    CampaignEntry(text: text, sender: sender, sentAt: sender)
  }

  private func text(_ note: String) -> CampaignText? { CampaignText(note, names: Self.names) }

  private func skeleton(_ note: String) -> String? { NoteSkeleton.of(note, names: Self.people) }
}
