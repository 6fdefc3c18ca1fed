import Foundation

/// Asks whether the two have written to each other before.
///
/// Words exchanged both ways and how long ago the first were are among the strongest signs of a tie (Gilbert and
/// Karahalios, 2009). A conversation of two counts most, and more the more was written; what only the member wrote
/// shows an interest; what only they wrote and nobody answered speaks mildly against them. Unknown as long as no
/// messages were imported.
package struct EarlierConversation: Rule {
  package let symbol = "earlier-conversation"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.supports
  package let ground = Ground.acquaintance
  package let question = "Have you written to each other before?"
  package let hope: String? = "you had written to each other before"

  package func clause(_ evidence: Evidence) -> String {
    evidence.direction == .opposes
      ? "they wrote before and had no answer" : "you have been in conversation before"
  }

  package func examine(_ reading: Reading) -> Findings {
    guard let letters = reading.dossier.correspondence.value else {
      return Findings(unknown: [
        Unknown(
          symbol: symbol,
          what: "earlier messages",
          remedy: "Import an archive that holds messages.csv."
        )
      ])
    }
    let total = letters.received + letters.sent
    if letters.isTwoWay {
      // Two messages count 0.85, five 1, seventeen and more 1.6 of the rule's points.
      let scale = min(1.6, 0.75 + 0.05 * Double(min(total, 100)))
      let begun = letters.begunByThem ? "they wrote first" : "you wrote first"
      let words = "You have exchanged \(total) messages\(since(letters)): \(begun)"
      return Findings(evidence: [finding(words, scale: scale, provenance: letters.provenance)])
    }
    if letters.sent > 0 {
      let words = "You wrote to them\(times(letters.sent)) and had no answer\(since(letters))"
      return Findings(evidence: [finding(words, scale: 0.3, provenance: letters.provenance)])
    }
    var evidence: [Evidence] = []
    if letters.received > 0 {
      let words = "They wrote to you\(times(letters.received)) and you did not answer\(since(letters))"
      let scale = 0.1 + 0.05 * Double(min(letters.received, 5) - 1)
      evidence.append(finding(words, scale: scale, direction: .opposes, provenance: letters.provenance))
    }
    if letters.inGroups > 0 {
      let words = "They wrote in a conversation of several that you were in\(since(letters))"
      evidence.append(finding(words, scale: 0.15, provenance: letters.provenance))
    }
    return Findings(evidence: evidence)
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 1: " once"
    case 2: " twice"
    default: " \(count) times"
    }
  }

  private func since(_ letters: Correspondence) -> String {
    guard let first = letters.firstAt else { return "" }
    let year = Day(secondsSince1970: Int64(first.timeIntervalSince1970.rounded(.down))).civil.year
    return " since \(year)"
  }
}
