import Testing
@testable import Vetting

struct PersonalReferenceTests {
  @Test(arguments: [
    ("thank you for \"Boards that listen\" last month", 2.4), ("The Forum of Family Owners was good", 2.4),
    ("I have read The quiet board twice", 1.2), ("We overlapped at Albis Precision Works", 0.96),
    ("I study at the University of Lakemont now", 0.96), ("governance and succession are what I do", 0.6),
    ("I live in Zurich as well", 0.36),
  ])
  func `what means the member is found, each at its weight`(note: String, points: Double) throws {
    let evidence = Dossiers.findings(PersonalReference(), note: note).evidence
    let strongest = try #require(evidence.max { $0.points < $1.points })
    #expect(abs(strongest.points - points) < 0.001, "\(evidence)")
    #expect(strongest.direction == .supports)
    for finding in evidence {
      #expect(!finding.quotes.isEmpty)
      for quote in finding.quotes { #expect(note.contains(quote)) }
    }
  }

  @Test(arguments: [
    "", "Hi Rowan Hale, I would love to connect", "Great profile, I like what you do", "I work in succession",
    "Boards are good. That is it. Listen!", "I live in Switzerland", "We should meet at some point",
    "Head of strategy here", "thank you for reading", "Rowan, you are great", "Your talk stayed with me",
    "We met at the spring fair", "Ihr Vortrag hat mir gefallen", "Gostei da sua palestra",
  ])
  func `what fits anybody is not`(note: String) {
    #expect(Dossiers.findings(PersonalReference(), note: note).evidence.isEmpty)
  }

  @Test func `a member without a profile is referred to by claims alone, which are rules of their own`() {
    let dossier = Dossiers.stranger("Your talk in Zurich on governance and succession. We met in the spring.")
    let member = MemberProfile()
    #expect(Dossiers.findings(PersonalReference(), dossier, member: member) == .nothing)
    #expect(!Dossiers.findings(KnowsYourWork(), dossier, member: member).evidence.isEmpty)
    #expect(!Dossiers.findings(SaysYouMet(), dossier, member: member).evidence.isEmpty)
  }

  @Test func `what a mass mailing fills in counts nothing where the note sells`() throws {
    let note = "We help governance and succession advisers in Zurich. Our platform is new."
    let evidence = Dossiers.findings(PersonalReference(), note: note).evidence
    #expect(evidence.count == 2 && evidence.allSatisfy { $0.direction == .neutral && $0.points == 0 })
    #expect(evidence.allSatisfy { $0.words.contains("as a pitch does too") })
  }

  @Test func `a pitch that names an event is not accepted`() {
    let note =
      "Loved \"Boards that listen\". We help consultants like you book 20 qualified calls, guaranteed. 15 minutes?"
    #expect([.meet, .decline].contains(Dossiers.verdict(Dossiers.stranger(note)).recommendation))
  }
}
