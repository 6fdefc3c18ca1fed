import Foundation

/// Asks whether there was an invitation between the two before, or a connection.
///
/// An invitation that the member sent shows that they are wanted. Having asked before speaks mildly against them, and
/// no more than that: LinkedIn lets invitations lapse after six months and tells neither side. A connection that was
/// ended is worth saying and argues neither way, since the export does not say who ended it.
package struct InvitedBefore: Rule {
  package let symbol = "invited-before"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.acquaintance
  package let question = "Has one of you invited the other before, or were you connected?"

  package func clause(_ evidence: Evidence) -> String {
    switch evidence.direction {
    case .supports: "you asked them once yourself"
    case .opposes: "they have asked before"
    case .neutral: "you were connected before"
    }
  }

  package func examine(_ reading: Reading) -> Findings {
    var findings = Findings()
    let invitations = reading.dossier.earlierInvitations
    let sent = invitations.filter { $0.direction == .outgoing }
    if let latest = sent.max(by: { isEarlier($0, $1) }) {
      findings.evidence.append(
        finding("You invited them on \(day(latest.sentAt))", provenance: latest.provenance)
      )
    }
    let received = invitations.filter { $0.direction == .incoming }
    if let latest = received.max(by: { isEarlier($0, $1) }) {
      let words =
        received.count == 1
        ? "They asked before, on \(day(latest.sentAt))"
        : "They have asked \(received.count) times before, last on \(day(latest.sentAt))"
      findings.evidence.append(
        finding(
          words,
          scale: 0.2 * Double(min(received.count, 3)),
          direction: .opposes,
          provenance: latest.provenance
        )
      )
    }
    if let former = reading.dossier.formerConnection {
      let gone = former.goneBy.map { ", and no longer on \($0.iso)" } ?? ""
      findings.evidence.append(
        finding(
          "You were connected on \(former.connectedOn.iso)\(gone)",
          direction: .neutral,
          provenance: former.provenance
        )
      )
    }
    return findings
  }

  private func day(_ date: Date) -> String {
    Day(secondsSince1970: Int64(date.timeIntervalSince1970.rounded(.down))).iso
  }

  private func isEarlier(_ left: EarlierInvitation, _ right: EarlierInvitation) -> Bool {
    left.sentAt != right.sentAt ? left.sentAt < right.sentAt : left.provenance.precedes(right.provenance)
  }
}
