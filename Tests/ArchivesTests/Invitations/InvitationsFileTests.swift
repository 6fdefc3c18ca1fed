import Foundation
import Testing
import Vetting

@testable import Archives

struct InvitationsFileTests {
  private static let out = "Me Member,Ada Byte,\"1/15/24, 12:00 PM\",,OUTGOING"
  private static let incoming = "Bob Bit,Me Member,\"7/15/24, 12:00 PM\",\"Hi, \"\"you\"\"  \",INCOMING"
  private static let url = "https://www.linkedin.com/in/"

  static let generations: [(era: String, text: String, member: PersonReference, person: PersonReference)] = [
    (
      "2018", "From,To,Sent At,Message,Direction\n\(out)\n\(incoming)\n", PersonReference(name: "Me Member"),
      PersonReference(name: "Bob Bit"),
    ),
    (
      "July 2023",
      "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn\n"
        + "\(out),urn:li:member:1,urn:li:member:2\n\(incoming),urn:li:member:3,urn:li:member:1\n",
      PersonReference(name: "Me Member", memberNumber: "1"),
      PersonReference(name: "Bob Bit", memberNumber: "3"),
    ),
    (
      "December 2023",
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        + "\(out),\(url)me,\(url)ada\n\(incoming),\(url)bob,\(url)me\n",
      PersonReference(name: "Me Member", slug: Slug(normalised: "me")),
      PersonReference(name: "Bob Bit", slug: Slug(normalised: "bob")),
    ),
  ]

  @Test(arguments: generations)
  func `every generation gives both directions and the member`(
    era: String,
    text: String,
    member: PersonReference,
    person: PersonReference
  ) throws {
    let facts = try Fixture.facts([(.invitations, text)])
    #expect(facts.member == member)
    let rows = try #require(facts.invitations)
    #expect(rows.map(\.direction) == [.outgoing, .incoming])
    let request = try #require(rows.last)
    #expect(request.person == person)
    #expect(request.note == "Hi, \"you\"")
    #expect(request.sentAtText == "7/15/24, 12:00 PM")
    #expect(request.sentAt.timeIntervalSince1970 == 1_721_070_000)
    #expect(request.line == 3)
    #expect(facts.exportDay?.iso == "2024-07-15")
  }

  @Test func `incoming rows tell the member where nothing was sent, and the profile where nothing came`()
    throws
  {
    let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    let row = "\(Self.incoming),\(Self.url)bob,\(Self.url)me\n"
    #expect(try Fixture.facts([(.invitations, header + row)]).member?.slug?.value == "me")
    let profile = "First Name,Last Name,Headline\nMe,Member,Baker\n"
    #expect(try Fixture.facts([(.profile, profile)]).member == PersonReference(name: "Me Member"))
    #expect(try Fixture.facts([(.skills, "Name\nBaking\n")]).member == nil)
  }

  @Test func `what cannot be used is counted`() throws {
    let text =
      "From,To,Sent At,Message,Direction\n\(Self.incoming)\n\(Self.incoming)\n"
      + "A,B,\"2/30/24, 1:00 PM\",,INCOMING\nA,B,\"2/20/24, 1:00 PM\",,SIDEWAYS\n,B,\"2/20/24, 1:00 PM\",,INCOMING\n"
      + "LinkedIn Member,B,\"2/20/24, 1:00 PM\",,INCOMING\n,,,,\n"
    let tally = try #require(try Fixture.facts([(.invitations, text)]).tallies.first)
    #expect(tally.kept == 1)
    #expect(
      tally.skipped.map { "\($0.reason) \($0.lines)" } == [
        "duplicate [3]", "unreadableDate [4]", "unknownValue [5]", "nobodyNamed [6]", "closedAccount [7]",
        "empty [8]",
      ]
    )
  }
}
