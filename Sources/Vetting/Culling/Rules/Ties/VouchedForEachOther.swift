/// Asks whether one of the two has recommended or endorsed the other.
///
/// A recommendation is written by hand for one person, an endorsement is one click and counts a tenth of it (Burke and
/// Kraut, CHI 2014). A match by a unique name alone counts four fifths. Both go with the connection on LinkedIn.
package struct VouchedForEachOther: ConnectionRule {
  package let symbol = "vouched-for-each-other"
  package let defaultPoints = 4.5
  package let direction = Evidence.Direction.supports
  package let question = "Has one of you recommended or endorsed the other?"

  package func clause(_ evidence: Evidence) -> String {
    evidence.points >= 1 ? "one of you has recommended the other" : "one of you has endorsed the other"
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    var findings = Findings()
    if let matches = reading.dossier.recommendations.value {
      for (given, words) in [(Given.received, "They recommended you"), (.given, "You recommended them")] {
        guard let match = matches.filter({ $0.given == given }).surest else { continue }
        findings.evidence.append(finding(words, match, scale: 1))
      }
    } else {
      let remedy = "Import an archive that holds \(FileKind.recommendationsReceived.usualName)."
      findings.unknown.append(Unknown(symbol: symbol, what: "recommendations", remedy: remedy))
    }
    for (given, words) in [(Given.received, "They endorsed you"), (.given, "You endorsed them")] {
      let matches = (reading.dossier.endorsements.value ?? []).filter { $0.given == given && $0.count > 0 }
      guard let match = matches.surest else { continue }
      let skills = match.skills.prefix(3).joined(separator: ", ")
      findings.evidence.append(finding(skills.isEmpty ? words : "\(words) for \(skills)", match, scale: 0.1))
    }
    return findings
  }

  private func finding(_ words: String, _ match: some Match, scale: Double) -> Evidence {
    finding(
      words + match.matchedBy.caveat,
      scale: match.matchedBy == .address ? scale : scale * 0.8,
      provenance: match.provenance
    )
  }
}
