import Foundation
import Testing
@testable import Vetting

struct InvitedBeforeTests {
  private func invitation(_ direction: InvitationFact.Direction, day: Int) -> EarlierInvitation {
    EarlierInvitation(
      direction: direction,
      sentAt: Date(timeIntervalSince1970: Double(day) * 86_400),
      note: "",
      provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: day)
    )
  }

  private func findings(_ invitations: [EarlierInvitation], former: FormerConnection? = nil) -> Findings {
    var dossier = Dossiers.stranger("")
    dossier.earlierInvitations = invitations
    dossier.formerConnection = former
    return Dossiers.findings(InvitedBefore(), dossier)
  }

  @Test func `having asked them yourself speaks for them`() throws {
    let found = findings([invitation(.outgoing, day: 20_000), invitation(.outgoing, day: 20_500)])
    let finding = try #require(found.evidence.first)
    #expect(found.evidence.count == 1)
    #expect(finding.direction == .supports && finding.points == 1.5)
    #expect(finding.words == "You invited them on 2026-02-16")
  }

  @Test(arguments: [(1, 0.3), (2, 0.6), (3, 0.9), (30, 0.9)])
  func `having been asked before speaks mildly against them`(count: Int, points: Double) throws {
    let invitations = (0..<count).map { invitation(.incoming, day: 20_000 + $0) }
    let finding = try #require(findings(invitations).evidence.first)
    #expect(finding.direction == .opposes)
    #expect(abs(finding.points - points) < 0.001)
    #expect(findings(invitations) == findings(invitations.reversed()))
  }

  @Test func `a former connection argues neither way`() throws {
    let former = FormerConnection(
      connectedOn: Day(number: 18_000),
      goneBy: Day(number: 20_000),
      provenance: Dossiers.place
    )
    let finding = try #require(findings([], former: former).evidence.first)
    #expect(finding.direction == .neutral && finding.points == 0)
    #expect(finding.words == "You were connected on 2019-04-14, and no longer on 2024-10-04")
  }

  @Test func `a former connection without a note is met rather than ignored`() {
    var dossier = Dossiers.stranger("")
    dossier.formerConnection = FormerConnection(
      connectedOn: Day(number: 18_000),
      goneBy: nil,
      provenance: Dossiers.place
    )
    #expect(Dossiers.verdict(dossier).recommendation == .meet)
  }

  @Test func `no invitation is nothing`() {
    #expect(findings([]) == .nothing)
  }
}
