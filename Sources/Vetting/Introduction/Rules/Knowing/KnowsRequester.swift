/// Asks how well the user knows whoever asks.
///
/// Who introduces somebody vouches for them. The tie counts as it is reckoned for the connection, recency and depth
/// included; two strangers are never a reason to say yes.
package struct KnowsRequester: IntroductionRule {
  package let symbol = "knows-requester"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let question = "How well do you know who asks?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports ? "you know who asks" : "you hardly know who asks"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    KnownBy.findings(reading.requester, self, remedy: "Talk to them before you say yes.")
  }
}

/// Asks how well the user knows whom they want to meet.
///
/// An ask costs the target time and the user some of their goodwill: of somebody hardly known it is not the user's to ask.
package struct KnowsTarget: IntroductionRule {
  package let symbol = "knows-target"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let question = "How well do you know whom they want to meet?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .supports
      ? "you know whom they want to meet" : "you hardly know whom they want to meet"
  }

  package func examine(_ reading: IntroductionReading) -> Findings {
    KnownBy.findings(reading.target, self, remedy: "Write to them about yourself before you ask for another.")
  }
}

/// How a tie is told, for both sides.
private enum KnownBy {
  static func findings(_ reading: ConnectionReading, _ rule: some IntroductionRule, remedy: String)
    -> Findings
  {
    let name = reading.dossier.connection.name
    let band = reading.strength.band
    let (scale, direction): (Double, Evidence.Direction) =
      switch band {
      case .strong: (1, .supports)
      case .fair: (0.5, .supports)
      case .weak: (0.5, .opposes)
      case .bare: (1, .opposes)
      }
    var words = "\(name) and you: \(band.words)"
    if reading.strength.overruled != nil { words += ", as you set it" }
    words +=
      reading.daysSilent.map { ", last in touch \(KnownBy.ago($0))" } ?? ", and no word between you is known"
    var findings = Findings(evidence: [
      rule.finding(
        words,
        scale: scale,
        direction: direction,
        provenance: reading.dossier.exchange.value?.last
      )
    ])
    if reading.dossier.exchange.value == nil {
      findings.unknown.append(
        Unknown(
          symbol: rule.symbol,
          what: "what you and \(name) wrote to each other",
          remedy: "Import your messages."
        )
      )
    } else if direction == .opposes {
      findings.unknown.append(
        Unknown(symbol: rule.symbol, what: "whether \(name) is what they seem", remedy: remedy)
      )
    }
    return findings
  }

  static func ago(_ days: Int) -> String {
    switch days {
    case ..<1: "on the day of your newest export"
    case 1: "a day before your newest export"
    case ..<60: "\(CountWords.of(days)) days before your newest export"
    case ..<730: "\(CountWords.of(days / 30)) months before your newest export"
    default: "\(CountWords.of(days / 365)) years before your newest export"
    }
  }
}
