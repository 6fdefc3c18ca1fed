import Testing
@testable import Vetting

struct ChangedJobsTests {
  private func findings(_ before: NetworkChange.State, _ after: NetworkChange.State) -> [Evidence] {
    let change = NetworkChange(person: Person.ID(rawValue: 7), kind: .job, before: before, after: after)
    let dated = DatedChange(change: change, importNumber: 2, seenOn: Connections.day("2026-01-05"))
    return Connections.findings(ChangedJobs(), Connections.dossier { $0.changes = [dated] }).evidence
  }

  @Test func `a new job is said and argues neither way`() throws {
    let finding = try #require(
      findings(
        NetworkChange.State("Marlow", position: "Clerk"),
        NetworkChange.State("Albis", position: "Head")
      ).first
    )
    #expect(finding.direction == .neutral && finding.points == 0)
    #expect(
      finding.words
        == "New in their profile by 2026-01-05: Head, Albis, before Clerk, Marlow. A reason to be in touch"
    )
  }

  @Test func `an emptied job is said as such`() throws {
    let finding = try #require(findings(NetworkChange.State("Marlow"), NetworkChange.State()).first)
    #expect(finding.words.hasPrefix("They no longer say where they work; before, Marlow"))
  }
}
