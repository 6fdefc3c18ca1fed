import Testing
import Vetting
import Workflows

@Suite("From a purpose to what there is in it for both")
struct PurposeTripTests {
  @Test func `the nine of the sample network keep their answers under its member's purpose`() throws {
    let workspace = try Bench().open()
    _ = try workspace.importSample()
    #expect(try workspace.purpose()?.purpose == Workspace.samplePurpose)
    let requests = try workspace.allRequests()
    let answers = Dictionary(
      uniqueKeysWithValues: requests.map { ($0.request.name, $0.verdict.recommendation) }
    )
    #expect(
      answers == [
        "Pia Push": .decline, "Vera Quick": .decline, "Victor Goldlane": .decline, "Greta Lind": .accept,
        "Ada Marlow": .accept, "Samir Osei": .meet, "Noor Haddadi": .meet, "Tess Vane": .ignore,
        "Tom Blank": .ignore,
      ]
    )
    let forBoth = requests.filter { $0.verdict.evidence.filter { $0.symbol == "mutual-benefit" }.count == 2 }
    #expect(
      forBoth.map(\.request.name).sorted() == ["Ada Marlow", "Greta Lind", "Noor Haddadi", "Samir Osei"]
    )
  }

  @Test func `a purpose judges anew, tells what changed, and is taken back without a trace in the verdicts`()
    throws
  {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let before = try workspace.allRequests()
    #expect(before.allSatisfy { $0.verdict.unknown.contains { $0.symbol == "mutual-benefit" } })
    let dry = try workspace.writePurpose(Workspace.samplePurpose, dryRun: true)
    #expect(dry.judged == 9 && dry.touched > 0)
    #expect(try workspace.purpose() == nil && workspace.allRequests() == before)
    #expect(try workspace.writePurpose(Workspace.samplePurpose) == dry)
    #expect(try workspace.purposeEffect() == dry)
    let after = try workspace.allRequests()
    #expect(after != before)
    try workspace.rebuild()
    #expect(try workspace.allRequests() == after)
    // Kept at once, and once only.
    #expect(try workspace.writePurpose(Workspace.samplePurpose).touched == 0)
    #expect(try workspace.purposeHistory().count == 1)
    _ = try workspace.takeBackPurpose()
    #expect(try workspace.allRequests() == before)
    #expect(try workspace.purposeHistory().map(\.purpose) == [Purpose(), Workspace.samplePurpose])
    #expect(try workspace.purpose() == nil)
  }

  @Test func `the line on the Requests page is asked for until it is answered or not wanted`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    #expect(try workspace.asksForPurpose())
    try workspace.purposeNotNow()
    #expect(try bench.open().asksForPurpose() == false)
  }
}
