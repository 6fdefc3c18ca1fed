/// Asks whether it is known who asked whom to connect, and whether it was the member.
///
/// Whom the member asked, they wanted to know. Who wrote a note that names the member's own ground meant them. LinkedIn
/// exports about 180 days of it, so for most connections this is unknown.
package struct AskedToConnect: ConnectionRule {
  package let symbol = "asked-to-connect"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.supports
  package let question = "Who asked whom to connect?"

  package func clause(_ evidence: Evidence) -> String { "you asked them to connect" }

  /// More of a note is on their page.
  private static let longestExcerpt = 160

  private static func excerpt(_ note: String) -> String {
    let text = TextBounds.singleSpaced(note)
    guard text.unicodeScalars.count > longestExcerpt else { return text }
    return String(text.unicodeScalars.prefix(longestExcerpt)) + "…"
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    switch reading.dossier.asked {
    case .byMember: return Findings(evidence: [finding("You asked them to connect")])
    case .byThem(let note):
      let words =
        note.isEmpty
        ? "They asked to connect, without a note" : "They asked to connect: “\(AskedToConnect.excerpt(note))”"
      return Findings(evidence: [finding(words, direction: .neutral)])
    case .unknown:
      let remedy = "LinkedIn exports about 180 days of requests. Import an older archive, if you have one."
      return Findings(unknown: [Unknown(symbol: symbol, what: "who asked to connect", remedy: remedy)])
    }
  }
}
