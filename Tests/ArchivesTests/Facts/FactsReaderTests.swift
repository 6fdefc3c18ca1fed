import Foundation
import Testing
import Vetting

@testable import Archives

struct FactsReaderTests {
  @Test(arguments: [
    "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Byte,Acme,Baker,\"Good\nwork\",\"12/24/23, 05:28 AM\",VISIBLE\n",
    "Last Name,Company,Job Title,Text,Creation Date.1,Status\r\nAda Byte,Acme,Baker,\"Good\nwork\",\"12/24/23, 05:28 AM\",VISIBLE\r\n",
  ])
  func `recommendations are read, damaged headers too`(text: String) throws {
    let facts = try Fixture.facts([(.recommendationsGiven, text)])
    let fact = try #require(facts.recommendationsGiven?.first)
    #expect(fact.given == .given)
    #expect(fact.person.name == "Ada Byte")
    #expect(fact.text == "Good\nwork")
    #expect(fact.createdOn?.iso == "2023-12-24")
    #expect(facts.recommendationsReceived == nil)
  }

  @Test(arguments: [
    ("Endorser", "Endorser Public Url,", "www.linkedin.com/in/zoé,", "zoé"), ("Endorser", "", "", nil),
    ("Endorsee", "Endorsee Public Url,", "www.linkedin.com/in/zoé,", "zoé"),
  ])
  func `endorsements are read with and without addresses`(
    who: String,
    column: String,
    value: String,
    slug: String?
  ) throws {
    let text =
      "Endorsement Date,Skill Name,\(who) First Name,\(who) Last Name,\(column)Endorsement Status\n"
      + "2026/02/26 02:00:54 UTC,Baking,Zoé,Byte,\(value)ACCEPTED\n2026/02/26 02:00:54 UTC,Baking,Zoé,Byte,\(value)ACCEPTED\n"
    let facts = try Fixture.facts([(.endorsementsReceived, text)])
    let fact = try #require(facts.endorsementsReceived?.first)
    #expect(fact.person.slug?.value == slug)
    #expect(fact.skill == "Baking")
    #expect(fact.endorsedAt?.timeIntervalSince1970 == 1_772_071_254)
    #expect(facts.tallies.first?.skipped.map(\.reason) == [.duplicate])
  }

  @Test(arguments: [
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\nGOOGLE_CONTACTS,Ada,Byte,Acme,Baker,\"a@example.org, b@example.org\",\"+41 1,+41 2\",\"1/15/24, 12:00 PM\",,,,,Mar 1,Zurich,,https://www.linkedin.com/in/ada\n",
    "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles\nAda,Byte,Acme,Baker,a@example.org;b@example.org,\"+41 1,+41 2\",\"1/15/24, 12:00 PM\",,,,Ada Byte,Mar 1,Zurich,,https://www.linkedin.com/in/ada\n",
  ])
  func `address books of both generations are read`(text: String) throws {
    let fact = try #require(try Fixture.facts([(.contacts, text)]).contacts?.first)
    #expect(fact.name == "Ada Byte")
    #expect(fact.emails == ["a@example.org", "b@example.org"])
    #expect(fact.phoneNumbers == ["+41 1", "+41 2"])
    #expect(fact.slugs.map(\.value) == ["ada"])
    #expect(fact.createdOn?.iso == "2024-01-15")
  }

  @Test func `the member's own files are read`() throws {
    let facts = try Fixture.facts([
      (
        .profile,
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMe,Member,,,,Baker,Bread,Food,,Zurich,,[COMPANY:https://example.org],\n"
      ),
      (
        .positions,
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Baker,Bread,Zurich,Mar 2019,\n"
      ),
      (
        .education,
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nOld School,2001,2005,Good,MSc,Chess\n"
      ),
      (.skills, "Name\nBaking\n"),
      (
        .emailAddresses,
        "Email Address,Confirmed,Primary,Updated On\nme@example.org,Yes,No,\"3/2/24, 5:28 AM\""
      ),
      (.phoneNumbers, "Extension,Number,Type\n,+41 1,Mobile\n"),
      (.memberFollows, "Date,Status,FullName\r\n2026-02-26 02:00:54,Active,Ada Byte\r\n"),
      (.companyFollows, "Organization,Followed On\nAcme,Thu Feb 26 02:00:54 UTC 2026"),
      (.events, "Event Name,Event Time,Status,External Url\nFair,\"Mar 21, 2026 01:30 PM - x\",APPROVED,\n"),
      (
        .registration,
        "Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),Subscription Types\n\"3/2/14, 5:28 AM\",192.0.2.1,,,Free\n"
      ),
    ])
    #expect(facts.profile?.first?.headline == "Baker")
    #expect(facts.profile?.first?.location == "Zurich")
    #expect(facts.positions?.first?.startedOn == "Mar 2019")
    #expect(facts.education?.first?.text == "Good\nChess")
    #expect(facts.education?.first?.role == "MSc")
    #expect(facts.skills?.map(\.value) == ["Baking"])
    #expect(facts.emailAddresses?.first?.detail == "No Yes")
    #expect(facts.phoneNumbers?.first?.detail == "Mobile")
    #expect(facts.memberFollows?.first?.at?.timeIntervalSince1970 == 1_772_071_254)
    #expect(facts.companyFollows?.first?.at?.timeIntervalSince1970 == 1_772_071_254)
    #expect(facts.events?.first?.at?.timeIntervalSince1970 == 1_774_051_200)
    #expect(facts.registration?.first?.value == "Free")
    #expect(
      facts.tallies.map(\.kind) == FileKind.allCases.filter { Set(facts.tallies.map(\.kind)).contains($0) }
    )
    #expect(facts.tallies.allSatisfy { $0.kept == 1 && $0.yieldedSomething })
  }

  @Test func `the day in the archive's name is better than any in its facts`() throws {
    let file = Fixture.file(.connections, "First Name,Connected On\nAda,04 May 2022\n")
    #expect(try FactsReader.read([file]).exportDay?.iso == "2022-05-04")
    let day = Day(number: 20_000)
    #expect(try FactsReader.read([file], exportDayFromName: day).exportDay == day)
  }

  @Test func `messages are announced, not read`() throws {
    let facts = try Fixture.facts([(.messages, "not a table")])
    #expect(facts.hasMessages)
    #expect(facts.tallies.isEmpty)
  }

  @Test func `a file with a header alone yields nothing`() throws {
    let facts = try Fixture.facts([(.connections, "First Name,Connected On\n")])
    #expect(facts.connections == [])
    #expect(facts.tallies.first?.yieldedSomething == false)
  }
}
