import Testing

@testable import Vetting

@Suite("Worth without names")
struct WorthAnonymousTests {
  private static func large(_ count: Int, company: String) -> [Tie] {
    (1...count).map { number in
      WorthTies.tie(number, strength: 0.6) {
        $0.company = company
        $0.facts.employer = company.lowercased()
        $0.position = "Warden of \(company)"
        $0.facts.industry = "shipping"
        $0.bridge = 0.9
        $0.isDormant = true
      }
    }
  }

  /// Every text in a value, wherever it lies.
  private static func texts(_ value: Any) -> [String] {
    if let text = value as? String { return [text] }
    if let key = value as? Person.Key { return [key.rawValue] }
    return Mirror(reflecting: value).children.flatMap { texts($0.value) }
  }

  @Test
  func `nobody is left in it, and the counts are the same`() {
    let named = WorthTies.worth(WorthAnonymousTests.large(30, company: "Alder"))
    let anonymous = named.anonymous()
    let told = WorthAnonymousTests.texts(anonymous).joined(separator: "\n")
    #expect(!told.contains("Quillan") && !told.contains("p-person"))
    // The control: the same search finds them where they are named.
    let before = WorthAnonymousTests.texts(named).joined(separator: "\n")
    #expect(before.contains("Quillan") && before.contains("p-person"))
    #expect(anonymous.isAnonymous && anonymous.rings.map(\.count) == named.rings.map(\.count))
    #expect(anonymous.bridges.count == 30 && anonymous.dormant.count == 30)
    #expect(anonymous.figure == named.figure && anonymous.growth == named.growth)
  }

  @Test(arguments: [(9, false), (10, true)])
  func `a group is named from ten people on`(count: Int, isNamed: Bool) {
    let ties =
      WorthAnonymousTests.large(count, company: "Alder")
      + (100...110).map { number in
        WorthTies.tie(number) {
          $0.company = "Birch"
          $0.facts.employer = "birch"
          $0.position = ""
        }
      }
    let anonymous = WorthTies.worth(ties).anonymous()
    let told = WorthAnonymousTests.texts(anonymous)
    #expect(told.contains("Birch"))
    #expect(told.contains("Alder") == isNamed)
    #expect(told.contains("Warden of Alder") == isNamed)
    #expect(told.contains("shipping") == isNamed)
    for composition in anonymous.compositions {
      let all = composition.entries.reduce(0) { $0 + $1.count } + composition.others + composition.unknown
      #expect(all == ties.count, "\(composition.kind)")
    }
  }

  private static func grown(_ made: [Int: Int]) -> Worth {
    var number = 0
    let ties = made.sorted { $0.key < $1.key }.flatMap { year, count in
      (0..<count).map { _ in
        number += 1
        return WorthTies.tie(number, strength: 0.6, since: "\(year)-05-05")
      }
    }
    var past = WorthTies.past(ties, pitchers: [1])
    past.years = (2004...2025).map {
      WorthYear(
        $0,
        [.strong: ties.count(where: { [year = $0] in $0.connectedOn.civil.year <= year })],
        isNow: false
      )
    }
    return Worth(ties, sums: WorthTies.sums(), past: past, notes: [], under: Policy())
  }

  @Test(arguments: [
    (
      [2004: 1, 2005: 9, 2006: 10, 2009: 3, 2010: 12, 2024: 2, 2026: 1],
      ["2004 to 2005", "2006", "2009 to 2026"]
    ),
    ([2004: 1, 2010: 2], ["2004 to 2010"]), ([2004: 10, 2005: 10], ["2004", "2005"]),
  ])
  func `years in which few were made are told together`(made: [Int: Int], titles: [String]) {
    let named = WorthAnonymousTests.grown(made)
    #expect(named.growth.map(\.title) == made.keys.sorted().map { String($0) })
    let anonymous = named.anonymous()
    #expect(anonymous.growth.map(\.title) == titles)
    #expect(titles.count == 1 || anonymous.growth.allSatisfy { $0.made >= 10 })
    for count in [\WorthGrowth.made, \.current, \.valued, \.strong] {
      #expect(
        anonymous.growth.reduce(0) { $0 + $1[keyPath: count] }
          == named.growth.reduce(0) { $0 + $1[keyPath: count] }
      )
    }
    #expect(anonymous.growth.reduce(0) { $0 + ($1.pitched ?? 0) } == 1)
    // No two ends of years that are told differ by fewer.
    let ends = anonymous.strength.filter { !$0.isNow }.map(\.connections)
    #expect(anonymous.strength.last == named.strength.last)
    #expect(zip([0] + ends, ends).allSatisfy { $1 - $0 >= 10 })
  }

  @Test
  func `a role is all that was written, and a spelling of few is not shown`() {
    func ties(_ position: (Int) -> String) -> [Tie] {
      (1...12).map { number in WorthTies.tie(number) { $0.position = position(number) } }
    }
    // Each a partner of another firm: no role of many.
    let firms = WorthTies.worth(ties { "Partner, Firm \($0)" })
    #expect(firms.compositions[1].entries.count == 10 && firms.compositions[1].otherEntries == 2)
    #expect(firms.anonymous().compositions[1].entries.isEmpty)
    #expect(firms.anonymous().compositions[1].others == 12)
    // One role of twelve, which five write in one way and seven in another.
    let mixed = WorthTies.worth(ties { $0 <= 5 ? "Partner, Mills" : "PARTNER  MILLS" })
    #expect(mixed.compositions[1].entries.map(\.count) == [12])
    #expect(mixed.anonymous().compositions[1].entries.isEmpty)
    let alike = WorthTies.worth(ties { $0 <= 2 ? "partner, mills" : "Partner, Mills" })
    #expect(alike.anonymous().compositions[1].entries.map(\.name) == ["Partner, Mills"])
  }

  @Test
  func `a company or a role with the last name of anybody is not shown`() {
    func named(_ company: String, role: String = "Owner", _ names: [String] = []) -> [String] {
      let ties = (1...12).map { number in
        WorthTies.tie(number) {
          $0.company = company
          $0.facts.employer = company.lowercased()
          $0.position = role
        }
      }
      let worth = WorthTies.worth(
        ties + [WorthTies.tie(13) { ($0.name, $0.company, $0.position) = ("Matteo Brunavési", "", "") }]
      )
      #expect(worth.compositions[0].entries.map(\.name) == [company])
      return worth.anonymous(names.map { NameKey($0) }).compositions.flatMap(\.entries).map(\.name)
    }
    #expect(named("Alder Consulting AG") == ["Alder Consulting AG", "Owner"])
    #expect(named("BRUNAVESI Consulting AG") == ["Owner"])
    #expect(named("Smith, Brunavesi & Sons") == ["Owner"])
    #expect(named("Alder", role: "Partner, Brunavesi") == ["Alder"])
    // A whole word, the last name and not the first, of people in no ring too, and no particle.
    #expect(named("Brunavesino AG") == ["Brunavesino AG", "Owner"])
    #expect(named("Matteo AG") == ["Matteo AG", "Owner"])
    #expect(named("Hale & Co") == ["Hale & Co", "Owner"])
    #expect(named("Hale & Co", ["Rowan Hale"]) == ["Owner"])
    #expect(named("Hale von Co", ["Ida von Co"]) == ["Hale von Co", "Owner"])
  }
}
