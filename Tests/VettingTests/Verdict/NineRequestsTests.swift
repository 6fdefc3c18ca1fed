import Foundation
import Testing
import Vetting

/// Nine requests with distinct stories, as the sample network tells them, and what must come of each.
struct NineRequestsTests {
  static let pitch = """
    Hi Rowan,

    we help consultants like you book 20+ qualified calls a month, guaranteed. Do you have 15 minutes this week?

    Grab a slot: calendly.com/sample-one/15min
    """

  static let stories: [(String, Recommendation, Dossier)] = {
    var pia = Dossiers.stranger(pitch, name: "Pia Push")
    pia.campaign = Dossiers.campaign(["Vera Quick"], text: pitch)
    var vera = Dossiers.stranger(
      pitch.replacing("sample-one/15min", with: "sample-two/intro"),
      name: "Vera Quick"
    )
    vera.campaign = Dossiers.campaign(["Pia Push"], text: pitch)
    let greta = Dossiers.stranger(
      """
      Dear Rowan,

      thank you for "Boards that listen" in Zurich last month. Letting the youngest member speak first changed \
      our last meeting. I chair a third-generation valve maker in Winterthur and would like to stay in touch.

      Greta
      """,
      name: "Greta Lind"
    )
    var samir = Dossiers.stranger(
      """
      Hello Rowan,

      Ben Aldous suggested that we speak about succession. My sister and I run a machine shop with our father. \
      I am not sure yet what we need.

      Samir
      """,
      name: "Samir Osei"
    )
    samir.mentions = [Mention(words: "Ben Aldous", name: "Ben Aldous", candidates: 1, isFullName: true)]
    var ada = Dossiers.stranger("", name: "Ada Marlow")
    ada.correspondence = Dossiers.letters(received: 8, sent: 6)
    var noor = Dossiers.stranger(
      """
      Dear Rowan Hale,

      I once asked without a word, sorry. I write my thesis at the University of Lakemont on how family firms \
      choose a first outside director. I have read The quiet board twice. May I ask three questions?

      Noor
      """,
      name: "Noor Haddadi"
    )
    noor.earlierInvitations = [
      EarlierInvitation(
        direction: .incoming,
        sentAt: Date(timeIntervalSince1970: 1_770_000_000),
        note: "",
        provenance: Dossiers.place
      )
    ]
    return [
      ("Pia Push", .decline, pia),
      ("Vera Quick", .decline, vera),
      ("Greta Lind", .accept, greta),
      ("Samir Osei", .meet, samir),
      (
        "Tess Vane", .ignore,
        Dossiers.stranger(
          "Hi Rowan\n\nI’d like to add you to my professional network on LinkedIn.\n\n- Tess Vane",
          name: "Tess Vane"
        )
      ),
      ("Tom Blank", .ignore, Dossiers.stranger("", name: "Tom Blank")),
      ("Ada Marlow", .accept, ada),
      (
        "Victor Goldlane", .decline,
        Dossiers.stranger(
          """
          Good day dear friend,

          I am a private crypto trader. I can turn your savings into 300% profit in 30 days with no risk, \
          guaranteed returns. Write to me on WhatsApp +1 555 0100 or Telegram today to begin investment.
          """,
          name: "Victor Goldlane"
        )
      ),
      ("Noor Haddadi", .meet, noor),
    ]
  }()

  @Test(arguments: stories.indices)
  func `each of the nine comes out as its story demands`(index: Int) {
    let (name, expected, dossier) = Self.stories[index]
    let verdict = Dossiers.verdict(dossier)
    #expect(verdict.recommendation == expected, "\(name): \(verdict.summary) \(verdict.evidence)")
    #expect(!verdict.changers.isEmpty, "\(name) says what would change it")
  }

  @Test func `a line break flattened to blanks changes nothing`() {
    for (name, expected, dossier) in Self.stories {
      var flat = dossier
      flat.request.note = dossier.request.note.replacing("\n", with: " ")
      #expect(Dossiers.verdict(flat).recommendation == expected, "\(name)")
    }
  }

  @Test func `the pitch is concluded in a plain sentence`() {
    let verdict = Dossiers.verdict(Self.stories[0].2)
    #expect(
      verdict.summary
        == "Decline: it sells in the first breath, asks for a call and reads like the note of one other person."
    )
    #expect(verdict.confidenceWords == "Quite sure")
  }
}
