import Foundation
import Testing
import Vetting
import WebApp
import WebTesting
import Workflows

@Suite("From an archive to a decided request")
struct FirstTripTests {
  @Test func `import, verdict, page, decision, work list, and the next import confirms`() async throws {
    let bench = Bench()
    let workspace = try bench.open()
    let report = try #require(try workspace.importArchives([bench.export(story(), of: "2026-07-03")]).first)
    #expect(report.totals.requests == 9)

    let queue = try workspace.requestDesk(QueueQuery())
    #expect(queue.slice.open == 9)
    let greta = try #require(queue.slice.rows.first { $0.name == "Greta Lind" })
    #expect(greta.recommendation == .accept)

    try await ServedPages.run(OpenWorkspace(workspace)) { pages in
      let page = try await pages.get("/requests/\(greta.id.rawValue)")
      #expect(page.status == 200)
      #expect(page.body.contains("Greta Lind"))
      let substance = try workspace.request(greta.id).request.substance.digest
      let answer = try await pages.post(
        "/requests/\(greta.id.rawValue)/answer",
        "seen=\(substance)&choice=accept"
      )
      #expect(answer.status == 303)
      let list = try await pages.get("/worklist")
      #expect(list.body.contains("Greta Lind"))
    }
    #expect(try workspace.requestDesk(QueueQuery()).slice.open == 8)
    let action = try #require(try workspace.worklist().first)
    #expect(action.kind == .accept && action.isOpen)

    // A week later she is a connection, and the export shows it.
    bench.turnClock(to: "2026-07-10")
    let next = story { name, text in
      guard name == "Connections.csv", let slug = action.slug else { return text }
      return text + "\nGreta,Lind,\(slug.profileURL),,Lind Board Research,Partner,05 Jul 2026"
    }
    _ = try #require(try workspace.importArchives([bench.export(next, of: "2026-07-10")]).first)
    let confirmed = try #require(try workspace.worklist().first)
    #expect(confirmed.confirmedOn == Day(iso: "2026-07-10"))
    #expect(!confirmed.isOpen)
  }

  @Test func `importing twice changes nothing`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    let export = try bench.export(story(), of: "2026-07-03")
    let first = try #require(try workspace.importArchives([export]).first)
    let before = try workspace.allRequests()
    let second = try #require(try workspace.importArchives([export]).first)
    #expect(first.changedAnything)
    #expect(!second.changedAnything)
    #expect(second.changes == ChangeCount())
    #expect(second.totals == first.totals)
    #expect(try workspace.allRequests() == before)
  }

  @Test func `derived data dropped and rebuilt gives the same verdicts`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let before = try workspace.allRequests()
    try workspace.rebuild()
    #expect(try workspace.allRequests() == before)
  }

  @Test func `shuffled rows give the same verdicts`() throws {
    let straight = Bench()
    let shuffled = Bench()
    _ = try straight.open().importArchives([straight.export(story(), of: "2026-07-03")])
    let reversed = story { name, text in
      guard name == "Invitations.csv" else { return text }
      let lines = text.components(separatedBy: "\n").filter { !$0.isEmpty }
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    }
    _ = try shuffled.open().importArchives([shuffled.export(reversed, of: "2026-07-03")])
    func verdicts(_ bench: Bench) throws -> [String: Recommendation] {
      Dictionary(
        uniqueKeysWithValues: try bench.open().allRequests().map {
          ($0.request.id.rawValue, $0.verdict.recommendation)
        }
      )
    }
    #expect(try verdicts(straight) == verdicts(shuffled))
  }

  @Test func `a decided person does not come back unless something changed`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let pia = try #require(try workspace.allRequests().first { $0.request.name == "Pia Push" })
    _ = try workspace.decide([pia.request.id], .decline, by: "test")
    bench.turnClock(to: "2026-07-10")
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-10")])
    #expect(try workspace.requestDesk(QueueQuery()).slice.rows.allSatisfy { $0.name != "Pia Push" })
    _ = try workspace.observeProfile(of: pia.request.id, headline: "We book calls", company: "", school: "")
    #expect(try workspace.requestDesk(QueueQuery()).slice.rows.contains { $0.name == "Pia Push" })
  }

  @Test func `undo takes a bulk answer back as a whole`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let rows = try workspace.requestDesk(QueueQuery()).slice.rows
    _ = try workspace.decide(rows.prefix(3).map(\.id), .ignore, by: "test")
    #expect(try workspace.requestDesk(QueueQuery()).slice.open == 6)
    #expect(try workspace.undo(of: nil, by: "test").count == 3)
    #expect(try workspace.requestDesk(QueueQuery()).slice.open == 9)
    #expect(try workspace.history().allSatisfy { $0.undoneAt != nil })
  }

  @Test func `a typed request is judged, decided and merged with the export that brings it`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    let typed = try workspace.addRequest(
      name: "Pia Push",
      profileURL: "https://www.linkedin.com/in/someone-else-9",
      headline: "Growth",
      note: "We help firms like yours book 20 calls a month. Do you have 15 minutes this week?"
    )
    #expect(typed.verdict.recommendation == .decline)
    #expect(try workspace.requestDesk(QueueQuery()).slice.open == 1)
    _ = try workspace.decide([typed.request.id], .decline, by: "test")
    #expect(try workspace.requestDesk(QueueQuery()).slice.open == 0)
  }

  @Test func `a dry run counts and stores nothing`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    let report = try #require(
      try workspace.importArchives(
        [bench.export(story(), of: "2026-07-03")],
        options: ImportOptions(dryRun: true)
      ).first
    )
    #expect(report.number == nil)
    #expect(report.totals.requests == 9)
    #expect(try workspace.imports().isEmpty)
    #expect(try workspace.totals() == NetworkTotals())
  }
}
