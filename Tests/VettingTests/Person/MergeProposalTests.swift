import Testing
@testable import Vetting

struct MergeProposalTests {
  private func candidate(
    _ id: Int64,
    name: String = "Jane Roe",
    company: String = "",
    email: String = "",
    connected: Int? = 18_000,
    gone: Int? = nil,
    since: Int? = nil
  ) -> MergeProposal.Candidate {
    MergeProposal.Candidate(
      person: Person.ID(rawValue: id),
      name: NameKey(name),
      email: email,
      company: company,
      connectedOn: connected.map { Day(number: $0) },
      goneBy: gone.map { Day(number: $0) },
      since: since.map { Day(number: $0) }
    )
  }

  @Test func `homonyms are never proposed by the name alone`() {
    #expect(MergeProposal.find(among: [candidate(1), candidate(2)]).isEmpty)
    #expect(MergeProposal.find(among: [candidate(1, gone: 19_000), candidate(2, since: 19_500)]).isEmpty)
    #expect(
      MergeProposal.find(among: [candidate(1, company: "Marlow"), candidate(2, company: "Marlow")]).isEmpty
    )
  }

  @Test func `a new address shows by the same day and the same export`() {
    let found = MergeProposal.find(among: [candidate(1, gone: 20_000), candidate(2, since: 20_000)])
    #expect(
      found == [
        MergeProposal(kept: Person.ID(rawValue: 2), merged: Person.ID(rawValue: 1), reasons: [.sameDay])
      ]
    )
  }

  @Test func `another day of connecting is not the same day`() {
    let found = MergeProposal.find(among: [
      candidate(1, gone: 20_000), candidate(2, connected: 19_900, since: 20_000),
    ])
    #expect(found.isEmpty)
  }

  @Test func `one e-mail address or one employer, never side by side, is a reason`() {
    #expect(
      MergeProposal.find(among: [candidate(1, email: "j@x.test"), candidate(2, email: "j@x.test")]).map(
        \.reasons
      )
        == [[.sameEmail]]
    )
    #expect(
      MergeProposal.find(among: [
        candidate(1, company: "Marlow AG", connected: 17_000, gone: 19_000), candidate(2, company: "marlow"),
      ]).map(\.reasons) == [[.sameCompany]]
    )
  }

  @Test func `a new name and a new address at once show by day and work`() {
    var (gone, new) = (
      candidate(1, company: "Marlow", gone: 20_000), candidate(2, name: "Jane Lind", since: 20_000)
    )
    #expect(MergeProposal.find(among: [gone, new]).isEmpty)
    new.company = "Marlow"
    (gone.position, new.position) = ("Clerk", "Clerk")
    #expect(MergeProposal.find(among: [gone, new]).map(\.reasons) == [[.sameDayAndWork]])
    var third = gone
    third.person = Person.ID(rawValue: 3)
    // Two who went fit: the file does not say which.
    #expect(MergeProposal.find(among: [gone, new, third]).isEmpty)
  }

  @Test func `people of other names are not compared`() {
    #expect(
      MergeProposal.find(among: [candidate(1, gone: 20_000), candidate(2, name: "Jane Rowe", since: 20_000)])
        .isEmpty
    )
  }
}

struct PersonKeyTests {
  @Test func `the address makes the key, else name and day`() {
    let slug = Slug(normalised: "jane-roe")
    let day = Day(number: 18_000)
    #expect(Person.Key.make(slug: slug, name: "Jane", connectedOn: day) == Person.Key.make(slug: slug))
    #expect(
      Person.Key.make(slug: nil, name: "JANE  ROE", connectedOn: day)
        == .make(name: "Jane Roe", connectedOn: day)
    )
    #expect(Person.Key.make(name: "Jane Roe", connectedOn: nil) != .make(name: "Jane Roe", connectedOn: day))
    let key = Person.Key.make(slug: slug).rawValue
    #expect(key.hasPrefix("p-") && key.utf8.count == 15)
  }
}

struct TagTests {
  @Test func `a tag is trimmed, lower case and without its hash`() throws {
    #expect(try Tag.named("  #Board   Member ") == "board member")
    #expect(try Tag.named("Zürich") == "zürich")
  }

  @Test(arguments: ["a,b", "a;b", "a\u{0}\u{7}b", "a\u{202E}b", "a\u{200B}b"])
  func `separators and what cannot be seen are refused`(text: String) {
    #expect(throws: Tag.Problem.separator) { try Tag.named(text) }
  }

  @Test func `nothing and too much are refused`() {
    #expect(throws: Tag.Problem.empty) { try Tag.named("  # ") }
    #expect(throws: Tag.Problem.tooLong) { try Tag.named(String(repeating: "x", count: 41)) }
    #expect(throws: Tag.Problem.tooLong) { try Tag.named(String(repeating: "x", count: 1_000_000)) }
  }
}
