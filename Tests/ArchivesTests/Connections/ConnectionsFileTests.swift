import Testing
import Vetting

@testable import Archives

struct ConnectionsFileTests {
  static let preamble = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are missing, you see."


    """

  static let generations: [(era: String, text: String, day: String, slug: String?, line: Int)] = [
    (
      "2018",
      "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byte,ada@example.org,Acme,Baker,\"5/4/18, 3:07 PM\"\n",
      "2018-05-04", nil, 2,
    ),
    (
      "2021",
      "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byte,ada@example.org,Acme,Baker,04 May 2021\n",
      "2021-05-04", nil, 2,
    ),
    (
      "2022",
      preamble
        + "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byte,ada@example.org,Acme,Baker,04 May 2022",
      "2022-05-04", nil, 5,
    ),
    (
      "2023",
      preamble
        + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byte,https://www.linkedin.com/in/ada-byt%C3%A9,ada@example.org,Acme,Baker,04 May 2023\n",
      "2023-05-04", "ada-byté", 5,
    ),
    (
      "re-saved",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAda,Byte,https://www.linkedin.com/in/ada,ada@example.org,Acme,Baker,04-May-22\r\n,,,,,,\r\n",
      "2022-05-04", "ada", 2,
    ),
  ]

  @Test(arguments: generations)
  func `every generation gives the same connection`(
    era: String,
    text: String,
    day: String,
    slug: String?,
    line: Int
  )
    throws
  {
    let facts = try #require(try Fixture.facts([(.connections, text)]).connections)
    #expect(facts.count == 1)
    let fact = try #require(facts.first)
    #expect(fact.person.name == "Ada Byte")
    #expect(fact.person.slug?.value == slug)
    #expect(fact.email == "ada@example.org")
    #expect(fact.company == "Acme")
    #expect(fact.position == "Baker")
    #expect(fact.connectedOn.iso == day)
    #expect(fact.line == line)
  }

  private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

  @Test func `a closed account is counted and never a person`() throws {
    let facts = try Fixture.facts([
      (.connections, header + ",,,,,,04 May 2022\n,,,,,,05 May 2022\nAda,,,,,,04 May 2022\n")
    ])
    #expect(facts.closedConnections.count == 2)
    #expect(facts.connections?.map(\.person.name) == ["Ada"])
    let tally = try #require(facts.tallies.first)
    #expect(tally.rows == 3)
    #expect(tally.kept == 1)
    #expect(tally.skipped.map(\.reason) == [.closedAccount])
    #expect(tally.skipped.first?.lines == [2, 3])
    #expect(facts.exportDay?.iso == "2022-05-05")
  }

  @Test func `rows that cannot be used are counted with their lines`() throws {
    let text =
      header
      + "Ada,Byte,,,,,31 Feb 2022\n,,,,Acme,,04 May 2022\n,,,,,,\nBob,,,,,,04 May 2022\nBob,,,,,,04 May 2022\n"
    let tally = try #require(try Fixture.facts([(.connections, text)]).tallies.first)
    #expect(tally.rows == 5)
    #expect(tally.kept == 1)
    #expect(
      tally.skipped.map { "\($0.reason) \($0.lines)" } == [
        "unreadableDate [2]", "nobodyNamed [3]", "empty [4]", "duplicate [6]",
      ]
    )
  }

  @Test func `NA is nothing where a statistics program wrote it, and a name elsewhere`() throws {
    let text =
      header + "Ada,NA,https://www.linkedin.com/in/ada,NA,NA,NA,04 May 2022\nBo,Na,,,NA,,04 May 2022\n"
    let facts = try #require(try Fixture.facts([(.connections, text)]).connections)
    #expect(facts.map(\.person.name) == ["Ada", "Bo Na"])
    #expect(facts.map(\.company) == ["", "NA"])
    #expect(facts.map(\.email) == ["", ""])
  }

  @Test func `columns are found by name in any order and any case`() throws {
    let text = "connected on,URL,LAST NAME,first name,Shoe Size\n04 May 2022,,Byte, Ada ,42\n"
    #expect(try Fixture.facts([(.connections, text)]).connections?.first?.person.name == "Ada Byte")
  }
}
