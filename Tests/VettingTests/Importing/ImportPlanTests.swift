import Foundation
import Testing
import Vetting

@Suite("Import plan")
struct ImportPlanTests {
  @Test func `importing twice changes nothing`() throws {
    let facts = Synthetic.facts(
      connections: [Synthetic.connection("Ada Marlow", "ada"), Synthetic.connection("Ben Osei", "ben")],
      invitations: [Synthetic.request(from: "Tom Blank", "tom")]
    )
    let first = try Synthetic.plan(facts)
    #expect(first.newConnections.count == 2)
    #expect(first.newInvitations.count == 1)
    let second = try Synthetic.plan(facts, Synthetic.applying(first, to: StoredNetwork()))
    #expect(second.newPeople.isEmpty && second.changedPeople.isEmpty)
    #expect(
      second.newConnections.isEmpty && second.changedConnections.isEmpty && second.goneConnections.isEmpty
    )
    #expect(second.newInvitations.isEmpty)
    #expect(second.listedInvitations.count == 1)
  }

  @Test func `a job change is a change and not a new connection`() throws {
    let before = try Synthetic.plan(Synthetic.facts(connections: [Synthetic.connection("Ada Marlow", "ada")]))
    let after = try Synthetic.plan(
      Synthetic.facts(connections: [Synthetic.connection("Ada Marlow", "ada", company: "Birch Foundry")]),
      Synthetic.applying(before, to: StoredNetwork())
    )
    #expect(after.newConnections.isEmpty)
    #expect(after.changedConnections.map(\.fact.company) == ["Birch Foundry"])
  }

  @Test func `an older archive overwrites nothing and adds former connections`() throws {
    let newer = try Synthetic.plan(
      Synthetic.facts(
        exported: "2026-07-03",
        connections: [Synthetic.connection("Ada Marlow", "ada", company: "Birch Foundry")]
      )
    )
    let older = try Synthetic.plan(
      Synthetic.facts(
        exported: "2024-01-10",
        connections: [
          Synthetic.connection("Ada Marlow", "ada", company: "Alder Mills"),
          Synthetic.connection("Gus Lark", "gus"),
        ]
      ),
      Synthetic.applying(newer, to: StoredNetwork())
    )
    #expect(older.changedConnections.isEmpty)
    #expect(older.goneConnections.isEmpty)
    #expect(older.newConnections.map(\.fact.person.name) == ["Gus Lark"])
    #expect(older.newConnections.map(\.goneBy) == [Synthetic.day("2026-07-03")])
    #expect(older.closedConnections == nil)
  }

  @Test func `a connection that the newest export lacks is gone and may come back`() throws {
    let people = (0..<12).map { Synthetic.connection("Person \($0)", "person-\($0)") }
    let first = try Synthetic.plan(Synthetic.facts(exported: "2026-01-01", connections: people))
    var stored = Synthetic.applying(first, to: StoredNetwork())
    let second = try Synthetic.plan(
      Synthetic.facts(exported: "2026-02-01", connections: Array(people.dropLast())),
      stored
    )
    #expect(second.goneConnections.count == 1)
    stored = Synthetic.applying(second, to: stored)
    let third = try Synthetic.plan(Synthetic.facts(exported: "2026-03-01", connections: people), stored)
    #expect(third.changedConnections.map(\.fact.person.name) == ["Person 11"])
    #expect(third.newConnections.isEmpty)
  }

  @Test func `an archive that would withdraw most of what is known is refused`() throws {
    let people = (0..<20).map { Synthetic.connection("Person \($0)", "person-\($0)") }
    let stored = Synthetic.applying(
      try Synthetic.plan(Synthetic.facts(connections: people)),
      to: StoredNetwork()
    )
    let poor = Synthetic.facts(exported: "2026-08-01", connections: Array(people.prefix(9)))
    #expect(throws: ImportRefusal.suspiciousLoss(known: 20, missing: 11)) { try Synthetic.plan(poor, stored) }
    let allowed = try ImportPlan.make(
      poor,
      stored: stored,
      allowing: ImportPlan.Allowances(loss: true),
      fallbackDay: Synthetic.day("2026-08-01")
    )
    #expect(allowed.goneConnections.count == 11)
  }

  @Test func `an archive of another member is refused`() throws {
    let stored = Synthetic.applying(try Synthetic.plan(Synthetic.facts()), to: StoredNetwork())
    let other = Synthetic.facts(member: Synthetic.person("Mara Stone", "mara-stone"))
    #expect(throws: ImportRefusal.differentMember(stored: "Rowan Hale", found: "Mara Stone")) {
      try Synthetic.plan(other, stored)
    }
    let renamedProfile = Synthetic.facts(member: Synthetic.person("Rowan Hale", "rowan-hale-advisory"))
    #expect(throws: Never.self) { try Synthetic.plan(renamedProfile, stored) }
  }

  @Test func `two people of one name stay two`() throws {
    let plan = try Synthetic.plan(
      Synthetic.facts(connections: [
        Synthetic.connection("Clara Bergmann", "clara-1"), Synthetic.connection("Clara Bergmann", "clara-2"),
      ])
    )
    #expect(Set(plan.newConnections.map(\.person)).count == 2)
  }

  @Test func `namesakes without an address are told apart by the day of connecting`() throws {
    let facts = Synthetic.facts(
      exported: "2021-05-16",
      connections: [
        Synthetic.connection("Clara Bergmann", on: "2019-02-01"),
        Synthetic.connection("Clara Bergmann", on: "2020-06-15"),
      ]
    )
    let first = try Synthetic.plan(facts)
    #expect(Set(first.newConnections.map(\.person)).count == 2)
    let again = try Synthetic.plan(facts, Synthetic.applying(first, to: StoredNetwork()))
    #expect(again.newConnections.isEmpty && again.changedConnections.isEmpty && again.goneConnections.isEmpty)
  }

  @Test func `a name from an old export becomes the address of a newer one`() throws {
    let old = try Synthetic.plan(
      Synthetic.facts(
        exported: "2021-05-16",
        connections: [
          Synthetic.connection("Ada Marlow", on: "2019-02-01"),
          Synthetic.connection("Clara Bergmann", on: "2019-02-01"),
          Synthetic.connection("Clara Bergmann", on: "2020-06-15"),
        ]
      )
    )
    let stored = Synthetic.applying(old, to: StoredNetwork())
    let new = try Synthetic.plan(
      Synthetic.facts(
        exported: "2024-05-16",
        connections: [
          Synthetic.connection("Ada Marlow", "ada", on: "2019-02-01"),
          Synthetic.connection("Clara Bergmann", "clara-1", on: "2019-02-01"),
          Synthetic.connection("Clara Bergmann", "clara-2", on: "2020-06-15"),
        ]
      ),
      stored
    )
    #expect(new.newPeople.isEmpty)
    #expect(new.newConnections.isEmpty && new.goneConnections.isEmpty)
    #expect(Set(new.changedPeople.compactMap(\.reference.slug?.value)) == ["ada", "clara-1", "clara-2"])
  }

  @Test func `the order of rows makes no difference`() throws {
    let connections = [
      Synthetic.connection("Ada Marlow", "ada"), Synthetic.connection("Clara Bergmann", "clara-1"),
      Synthetic.connection("Clara Bergmann", "clara-2"), Synthetic.connection("Ben Osei"),
    ]
    let invitations = [
      Synthetic.request(from: "Tom Blank", "tom"), Synthetic.request(from: "Clara Bergmann", "clara-2"),
    ]
    let forward = try Synthetic.plan(Synthetic.facts(connections: connections, invitations: invitations))
    let backward = try Synthetic.plan(
      Synthetic.facts(connections: connections.reversed(), invitations: invitations.reversed())
    )
    func summary(_ plan: ImportPlan) -> Set<String> {
      Set(
        plan.newConnections.map { "\($0.fact.person.name) \($0.fact.person.slug?.value ?? "")" }
          + plan.newInvitations.compactMap { $0.request?.rawValue }
      )
    }
    #expect(summary(forward) == summary(backward))
    #expect(forward.newPeople.count == backward.newPeople.count)
  }

  @Test func `the same invitation by number and by address is one`() throws {
    let byNumber = try Synthetic.plan(
      Synthetic.facts(
        exported: "2023-07-15",
        invitations: [Synthetic.request(from: "Tom Blank", number: "77")]
      )
    )
    let byAddress = try Synthetic.plan(
      Synthetic.facts(exported: "2023-12-20", invitations: [Synthetic.request(from: "Tom Blank", "tom")]),
      Synthetic.applying(byNumber, to: StoredNetwork())
    )
    #expect(byAddress.newPeople.isEmpty)
    #expect(byAddress.newInvitations.isEmpty)
    #expect(byAddress.changedPeople.compactMap(\.reference.slug?.value) == ["tom"])
  }

  @Test func `a newer small file replaces an older one and not the other way round`() throws {
    func skills(_ names: [String], _ day: String) -> ArchiveFacts {
      var facts = Synthetic.facts(exported: day)
      facts.skills = names.map { ItemFact(value: $0, detail: "", at: nil, line: 2) }
      return facts
    }
    var stored = StoredNetwork()
    stored.newestExport[.skills] = Synthetic.day("2026-01-01")
    stored.snapshots[.skills] = [ItemFact(value: "Boards", detail: "", at: nil, line: 2).contentKey]
    let newer = try Synthetic.plan(skills(["Succession"], "2026-02-01"), stored)
    #expect(newer.items[.skills]?.added.map(\.value) == ["Succession"])
    #expect(newer.items[.skills]?.removed.count == 1)
    let older = try Synthetic.plan(skills(["Succession"], "2025-02-01"), stored)
    #expect(older.items[.skills] == nil)
  }
}
