/// Asks whether one of the two has recommended or endorsed the other.
///
/// A recommendation is written by hand for one person, an endorsement is one click: what is composed raises closeness,
/// one click does not, or less (Burke and Kraut, 2014). So an endorsement counts a tenth of a recommendation. A match
/// by a unique name alone counts four fifths.
package struct RecommendedOrEndorsed: Rule {
  package let symbol = "recommended-or-endorsed"
  package let defaultPoints = 4.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.acquaintance
  package let question = "Has one of you recommended or endorsed the other?"
  package let hope: String? = "one of you had recommended the other"

  package func clause(_ evidence: Evidence) -> String { "one of you has vouched for the other" }

  package func examine(_ reading: Reading) -> Findings {
    var findings = Findings()
    if let matches = reading.dossier.recommendations.value {
      for (given, words) in [(Given.received, "They recommended you"), (.given, "You recommended them")] {
        guard let match = matches.filter({ $0.given == given }).surest else { continue }
        findings.evidence.append(finding(words, match, scale: 1))
      }
    } else {
      findings.unknown.append(unknown("recommendations", file: .recommendationsReceived))
    }
    if let matches = reading.dossier.endorsements.value {
      for (given, words) in [(Given.received, "They endorsed you"), (.given, "You endorsed them")] {
        guard let match = matches.filter({ $0.given == given && $0.count > 0 }).surest else { continue }
        findings.evidence.append(finding(words, match, scale: 0.1))
      }
    } else {
      findings.unknown.append(unknown("endorsements", file: .endorsementsReceived))
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

  private func unknown(_ what: String, file: FileKind) -> Unknown {
    Unknown(symbol: symbol, what: what, remedy: "Import an archive that holds \(file.usualName).")
  }
}
