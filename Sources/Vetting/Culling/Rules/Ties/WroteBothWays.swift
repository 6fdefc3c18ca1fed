/// Asks whether the two wrote to each other, each in their own words.
///
/// What is composed for one person raises closeness (Burke and Kraut, CHI 2014), so this counts most after a
/// recommendation. How often matters little: five in six of those who found work through somebody were not in frequent
/// touch (Granovetter 1973). A few words each way count half, a page in all counts whole.
package struct WroteBothWays: ConnectionRule {
  package let symbol = "wrote-both-ways"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.supports
  package let question = "Have you written to each other?"

  package func clause(_ evidence: Evidence) -> String { "you have written to each other" }

  /// Who wrote first and last, and when.
  private static func ends(_ exchange: Exchange) -> String {
    guard let first = exchange.firstOn, let last = exchange.lastOn else { return "" }
    let who = { (isFromThem: Bool) in isFromThem ? "they" : "you" }
    let (begins, ends) = (who(exchange.begunByThem), who(exchange.endedByThem))
    return "; \(begins) wrote first, on \(first.iso), and \(ends) last, on \(last.iso)"
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let exchange = reading.dossier.exchange.value else {
      let remedy = "Import an archive that holds \(FileKind.messages.usualName)."
      return Findings(unknown: [Unknown(symbol: symbol, what: "what you wrote to each other", remedy: remedy)]
      )
    }
    guard exchange.isTwoWay else { return .nothing }
    let scale = min(1, 0.5 + Double(exchange.words) / Double(2 * ConnectionReading.wordsOfTrust))
    let words =
      "You wrote to each other: \(exchange.wordsReceived) words from them, \(exchange.wordsSent) from you"
    return Findings(evidence: [
      finding(words + WroteBothWays.ends(exchange), scale: scale, provenance: exchange.last)
    ])
  }
}
