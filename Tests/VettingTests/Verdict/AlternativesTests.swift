import Testing

@testable import Vetting

struct AlternativesTests {
  @Test func `what is set aside is really set aside`() {
    // «Meet, if you set aside that it sells…»: switching those rules off has to give that answer.
    let pia = NineRequestsTests.stories[0].2
    #expect(
      Dossiers.verdict(pia).changers == [
        """
        Meet, if you set aside that it sells in the first breath, asks for a call, reads like the note of one \
        other person and promises results.
        """
      ]
    )
    let setAside = ["sells-in-the-first-breath", "asks-for-a-call", "promises-results", "same-text"]
    let policy = Policy(weights: Dictionary(uniqueKeysWithValues: setAside.map { ($0, 0) }))
    #expect(Dossiers.verdict(pia, policy: policy).recommendation == .meet)
  }

  @Test func `what would turn out is really so`() {
    let samir = NineRequestsTests.stories[3].2
    #expect(
      Dossiers.verdict(samir).changers.contains(
        "Accept, if it turned out that you had worked or studied in the same place."
      )
    )
    var known = samir
    known.employers = .known(["Hale Advisory"])
    #expect(Dossiers.verdict(known).recommendation == .accept)
  }

  @Test func `a missing note could be mended by a note`() {
    #expect(
      Dossiers.verdict(Dossiers.stranger("")).changers.first
        == "Meet, if they had written who they are and why they ask."
    )
  }

  @Test func `what cannot change anything is not named`() {
    let changers = Dossiers.verdict(NineRequestsTests.stories[6].2).changers
    #expect(!changers.contains { $0.contains("school") || $0.contains("there is no note") }, "\(changers)")
  }

  @Test func `where no single thing suffices the distance is told`() {
    var dossier = Dossiers.stranger("Good morning, a word about looms")
    dossier.employers = .known([])
    dossier.schools = .known([])
    #expect(Dossiers.verdict(dossier).changers == ["Accept, if there were 3.0 points more for it."])
  }

  @Test func `a note that others may have sent says so`() {
    let note = "we write about boards and would be glad to write about yours in our next long letter"
    let verdict = Dossiers.verdict(Dossiers.stranger(note), policy: Policy(acceptFrom: 20))
    #expect(verdict.changers.contains("Decline, if it turned out that others sent the same text."))
  }

  @Test(arguments: [
    (["it sells", "it asks for a call"], "it sells and asks for a call"),
    (
      ["it sells", "others sent it", "it asks for a call"], "it sells and asks for a call, and others sent it"
    ),
    (["it a", "it b", "it c"], "it a, b and c"), (["there is no note"], "there is no note"), ([], ""),
  ])
  func `clauses of one subject share it`(clauses: [String], joined: String) {
    #expect(VerdictWording.joined(clauses) == joined)
  }
}
