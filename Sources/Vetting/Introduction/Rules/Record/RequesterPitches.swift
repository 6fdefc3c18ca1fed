/// Asks whether whoever asks has come to pitch: right after connecting, or since.
///
/// Who pitches the user will pitch the target, with the user's name on it.
package struct RequesterPitches: IntroductionRule {
  package let symbol = "requester-pitches"
  package let defaultPoints = 4.0
  package let direction = Evidence.Direction.opposes
  package let question = "Does who asks pitch?"
  package let force = IntroductionForce.decides

  package func clause(_ evidence: Evidence) -> String { "who asks pitches" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let name = reading.names.requester
    if let pitch = reading.dossier.pitch {
      let words = "\(name) sent you \(pitch.kind) on \(pitch.on.iso)"
      // Whoever was answered may have become somebody to talk to: it is told, and the user judges.
      return Findings(evidence: [
        pitch.isAnswered
          ? finding("\(words), and you answered", direction: .neutral)
          : finding("\(words), and had no answer")
      ])
    }
    guard let approach = reading.dossier.requester.approach,
      approach.isConnectThenPitch(reading.ground.member)
    else { return .nothing }
    return Findings(evidence: [
      finding("\(name) connected to pitch, and had no answer", provenance: approach.provenance)
    ])
  }
}
