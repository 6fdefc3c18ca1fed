import SampleArchive
import Testing
import Vetting
import Workflows

@Suite("The importer against what was invented")
struct TruthTests {
  @Test(arguments: Era.allCases)
  func `every generation of the format gives the counts that were invented`(_ era: Era) throws {
    let bench = Bench()
    let sample = SampleArchive.networkAndTruth(
      SampleRequest(connections: 400, messages: 3_000, seed: 7, era: era)
    )
    let report = try #require(
      try bench.open().importArchives([bench.export(sample.files, of: "2026-07-03")]).first
    )
    let (totals, truth) = (report.totals, sample.truth)
    #expect(totals.connections == truth.connections)
    #expect(totals.closedAccounts == truth.closedAccounts)
    #expect(totals.requests == truth.requests)
    #expect(totals.acceptedRequests == truth.acceptedRequests)
    #expect(totals.sentInvitations == truth.sentInvitations)
    #expect(totals.conversations == truth.conversations)
    #expect(totals.messages == truth.messages)
    if [.y2024, .y2026].contains(era) {
      #expect(totals.people == truth.people)
    } else {
      // Before addresses, people who share a name cannot be told apart where only the name is given; the truth counts
      // names, the importer counts those it must keep apart.
      #expect((truth.people...truth.people * 115 / 100).contains(totals.people))
    }
  }

  @Test func `two exports of one member merge whatever their generation`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    let old = SampleArchive.networkAndTruth(
      SampleRequest(connections: 300, messages: 1_000, seed: 3, era: .y2021)
    )
    let new = SampleArchive.networkAndTruth(
      SampleRequest(connections: 300, messages: 1_000, seed: 3, era: .y2024)
    )
    _ = try workspace.importArchives([bench.export(old.files, of: "2026-06-01")])
    let report = try #require(try workspace.importArchives([bench.export(new.files, of: "2026-07-03")]).first)
    #expect(report.totals.connections == new.truth.connections)
    let file = try #require(report.files.first { $0.tally.kind == .connections })
    // Only people who share a name with somebody may be taken for somebody new.
    #expect(file.changes.new == file.changes.gone)
    #expect(file.changes.new * 10 <= old.truth.connections)
  }
}
