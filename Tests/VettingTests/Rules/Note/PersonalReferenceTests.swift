import Testing
@testable import Vetting

struct PersonalReferenceTests {
  @Test(arguments: [
    ("thank you for \"Boards that listen\" last month", 2.4), ("The Forum of Family Owners was good", 2.4),
    ("I have read The quiet board twice", 1.2), ("We overlapped at Albis Precision Works", 0.96),
    ("I study at the University of Lakemont now", 0.96), ("Your talk stayed with me", 0.72),
    ("Ihr Vortrag hat mir gefallen", 0.72), ("Votre conférence m'a plu", 0.72), ("Su charla me gustó", 0.72),
    ("Il suo intervento mi è piaciuto", 0.72), ("Gostei da sua palestra", 0.72), ("Uw lezing was mooi", 0.72),
    ("We met at the spring fair", 0.72), ("governance and succession are what I do", 0.6),
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
    "Head of strategy here", "thank you for reading", "Rowan, you are great",
  ])
  func `what fits anybody is not`(note: String) {
    #expect(Dossiers.findings(PersonalReference(), note: note).evidence.isEmpty)
  }

  @Test func `a member without a profile is referred to by claims alone`() {
    let dossier = Dossiers.stranger("Your talk in Zurich on governance and succession")
    let evidence = Dossiers.findings(PersonalReference(), dossier, member: MemberProfile()).evidence
    #expect(evidence.map(\.quotes) == [["Your talk"]])
  }

  @Test func `a pitch that names an event is not accepted`() {
    let note =
      "Loved \"Boards that listen\". We help consultants like you book 20 qualified calls, guaranteed. 15 minutes?"
    #expect([.meet, .decline].contains(Dossiers.verdict(Dossiers.stranger(note)).recommendation))
  }
}
