import Foundation

/// Asks whether they pitched right after connecting, once before, or others of their campaign did.
///
/// Looks at the first message since connecting: within seven days, read as a pitch, and never answered. Such a
/// connection was made to sell, whatever the request said, and who asks again wants the same. What others of the same
/// campaign did counts two fifths. A post that is offered is no pitch.
package struct ConnectThenPitch: Rule {
  package let symbol = "connect-then-pitch"
  package let defaultPoints = 2.5
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Did they, or others with the same text, pitch right after connecting?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.quotes.isEmpty && evidence.words.utf8.starts(with: "Others".utf8)
      ? "others with the same text pitched right after connecting"
      : "they pitched right after connecting before"
  }

  package func examine(_ reading: Reading) -> Findings {
    var findings = Findings()
    if let approach = reading.dossier.approach, let connected = approach.connectedOn,
      approach.isConnectThenPitch(reading.member)
    {
      findings.evidence.append(
        finding(
          "Connected on \(connected.iso), they pitched \(after(approach)) and had no answer",
          provenance: approach.provenance
        )
      )
    }
    let others = (reading.dossier.campaign?.others ?? []).compactMap(\.approach)
      .filter { $0.isConnectThenPitch(reading.member) }
    if let first = others.min(by: precedes) {
      let people = others.count == 1 ? "one other person" : "\(CountWords.of(others.count)) other people"
      findings.evidence.append(
        finding(
          "Others with the same text pitched within days of connecting: \(people)",
          scale: 0.4,
          provenance: first.provenance
        )
      )
    }
    return findings
  }

  private func after(_ approach: Approach) -> String {
    switch approach.daysAfterConnecting ?? 0 {
    case 0: "on the same day"
    case 1: "a day later"
    case let days: "\(CountWords.of(days)) days later"
    }
  }

  private func precedes(_ left: Approach, _ right: Approach) -> Bool {
    left.firstAt != right.firstAt ? left.firstAt < right.firstAt : left.provenance.precedes(right.provenance)
  }
}
