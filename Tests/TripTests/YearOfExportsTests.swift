import Foundation
import SampleArchive
import Testing
import Vetting
import Workflows

/// A year of weekly exports: renames, new addresses, job changes, removals by either side, closed accounts.
@Suite("A year of exports")
struct YearOfExportsTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `no decision is lost and nobody is there twice`(seed: UInt64) throws {
    let bench = Bench("2025-07-01")
    let workspace = try bench.open()
    var year = Year(seed: seed)
    var renamed = 0
    for week in 0..<52 {
      let day = try #require(Day(iso: "2025-07-01")).advanced(by: week * 7)
      bench.turnClock(to: day.iso)
      if week > 0 { year.live(until: day) }
      _ = try workspace.importArchives([bench.export([year.connections()], of: day.iso)])
      // Who may be whom is settled as somebody who knows would.
      for proposal in try workspace.mergeProposals() {
        let (one, other) = (year.person(proposal.kept.slug), year.person(proposal.merged.slug))
        if one == other {
          renamed += 1
          _ = try workspace.merge(proposal.merged.key, into: proposal.kept.key, by: "test")
        } else {
          try workspace.keepApart(proposal.merged.key, proposal.kept.key, by: "test")
        }
      }
      try decide(&year, workspace)
      #expect(
        try workspace.people(PeopleQuery(standing: .everybody)).matching == year.everListed,
        "week \(week)"
      )
    }
    #expect(renamed == year.addressChanges)
    #expect(renamed > 5 && year.closed > 5 && year.jobs > 20)
    try compare(year, workspace)
    // And all of it once more from nothing but facts and decisions.
    try workspace.rebuild()
    try compare(year, workspace)
  }

  /// Three answers a week; most removals are clicked, some are only said to be.
  private func decide(_ year: inout Year, _ workspace: Workspace) throws {
    for index in year.draw(3) where year.people[index].isListed {
      let key = try workspace.person(named: year.people[index].slug).key
      let choice = [ConnectionDecision.Choice.keep, .meet, .remove][year.random(3)]
      _ = try workspace.decide(connections: [key], choice, reason: "week", by: "test")
      year.people[index].decisions.append(choice)
      guard choice == .remove else { continue }
      let action = try #require(try workspace.worklist().first { $0.person == key && $0.isOpen })
      try workspace.end(action.id, as: .done)
      if year.random(4) > 0 { year.people[index].isListed = false }
    }
  }

  private func compare(_ year: Year, _ workspace: Workspace) throws {
    let actions = try workspace.worklist()
    for person in year.people where !person.decisions.isEmpty {
      let entry = try workspace.person(named: person.slug)
      let history = try workspace.connectionHistory(of: entry.key)
      #expect(history.reversed().map(\.choice) == person.decisions, "\(person.slug)")
      #expect(entry.choice == person.decisions.last, "\(person.slug)")
      guard person.decisions.last == .remove else { continue }
      let action = try #require(actions.first { $0.id == Action.ID(rawValue: "c\(history[0].id.rawValue)") })
      // Where the last export of the year came before the click, nothing is known of it yet.
      guard person.isListed == (entry.goneBy == nil) else { continue }
      #expect((action.confirmedOn == nil) == person.isListed, "\(person.slug)")
    }
    #expect(
      try workspace.connectionHistory(limit: 100_000).count
        == year.people.reduce(0) { $0 + $1.decisions.count }
    )
  }
}

/// What is true of an invented network, week after week.
private struct Year {
  struct Somebody {
    var first: String
    var last: String
    var slug: String
    var company: String
    var day: Day
    var isListed = true
    var isClosed = false
    var decisions: [ConnectionDecision.Choice] = []
    var formerSlugs: [String] = []
  }

  var people: [Somebody] = []
  private var state: UInt64
  private(set) var addressChanges = 0
  private(set) var closed = 0
  private(set) var jobs = 0
  private var serial = 0
  /// Everybody who was ever in an export.
  var everListed: Int { people.count }

  init(seed: UInt64) {
    state = seed
    for _ in 0..<160 { people.append(somebody(on: Day(number: 18_000 + random(1_500)))) }
  }

  /// xorshift64*: the same seed, the same year.
  mutating func random(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  mutating func draw(_ count: Int) -> [Int] { (0..<count).map { _ in random(people.count) } }

  /// Names are few, so that there are namesakes; two of one name never connect on one day.
  private mutating func somebody(on day: Day) -> Somebody {
    serial += 1
    let first = ["Ada", "Ben", "Cem", "Dora", "Emil"][random(5)]
    let last = ["Marlow", "Lind", "Haddadi", "Vane", "Goldlane", "Okafor"][random(6)]
    var day = day
    while people.contains(where: {
      $0.first == first && $0.last == last && abs($0.day.number - day.number) < 4
    }) {
      day = day.advanced(by: -9)
    }
    return Somebody(
      first: first,
      last: last,
      slug: "somebody-\(serial)",
      company: "Company \(random(40))",
      day: day
    )
  }

  /// A week of life before an export.
  mutating func live(until day: Day) {
    for index in draw(4) where people[index].isListed {
      people[index].company = "Company \(100 + random(400))"
      jobs += 1
    }
    for index in draw(1) where people[index].isListed {
      // Another name under the same address.
      people[index].last = "Newname\(random(100_000))"
    }
    for index in draw(1) where people[index].isListed && people[index].formerSlugs.isEmpty {
      serial += 1
      people[index].formerSlugs.append(people[index].slug)
      people[index].slug = "renamed-\(serial)"
      addressChanges += 1
    }
    for index in draw(1) where people[index].isListed && people[index].formerSlugs.isEmpty && random(2) == 0 {
      people[index].isListed = false
    }
    for index in draw(1) where people[index].isListed && people[index].formerSlugs.isEmpty && random(2) == 0 {
      people[index].isListed = false
      people[index].isClosed = true
      closed += 1
    }
    // Last, so that everybody is in an export before anything happens to them.
    for _ in 0..<3 { people.append(somebody(on: day.advanced(by: -1))) }
  }

  func person(_ slug: Slug?) -> Int? {
    people.firstIndex { $0.slug == slug?.value || $0.formerSlugs.contains(slug?.value ?? "") }
  }

  func connections() -> SampleFile {
    var lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for person in people where person.isListed || person.isClosed {
      let (year, month, day) = person.day.civil
      let date = "\(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year)"
      lines.append(
        person.isClosed
          ? ",,,,,,\(date)"
          : "\(person.first),\(person.last),https://www.linkedin.com/in/\(person.slug),,\(person.company),Clerk,\(date)"
      )
    }
    return SampleFile(name: "Connections.csv", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
