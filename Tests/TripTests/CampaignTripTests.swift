import Foundation
import Testing
import Vetting
import Workflows

@Suite("A campaign, from the archive to an answer for all")
struct CampaignTripTests {
  @Test func `an answer to one is told to the others, and taken back with it`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let vera = try #require(try workspace.allRequests().first { $0.request.name == "Vera Quick" })
    let pia = try #require(try workspace.allRequests().first { $0.request.name == "Pia Push" })
    let words = try #require(vera.verdict.evidence.first { $0.symbol == "same-text" }).words
    #expect(!words.contains("You declined"))
    let decided = try workspace.decide([pia.request.id], .decline, by: "pages")
    #expect(try sameText(vera, workspace) == words + ". You declined one of them")
    _ = try workspace.undo(decided.map(\.id), by: "pages")
    #expect(try sameText(vera, workspace) == words)
    // What is stored is what would be derived anew.
    _ = try workspace.decide([pia.request.id], .ignore, by: "pages")
    let stored = try workspace.allRequests()
    try workspace.store.dropDerived()
    #expect(try workspace.allRequests() == stored)
  }

  private func sameText(_ stored: StoredRequest, _ workspace: Workspace) throws -> String? {
    try workspace.request(stored.request.id).verdict.evidence.first { $0.symbol == "same-text" }?.words
  }
}
