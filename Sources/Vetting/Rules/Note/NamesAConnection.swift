/// Asks whether the note names somebody whom the member knows.
///
/// A common acquaintance can be asked, which is why a name is worth a meeting, yet anybody can write one: pitches say
/// «Ben suggested that I reach out» as well. A first and last name counts in full; a first name alone four fifths
/// where one connection bears it, and half where several do.
package struct NamesAConnection: Rule {
  package let symbol = "names-a-connection"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.personal
  package let question = "Does the note name somebody you know?"

  package func clause(_ evidence: Evidence) -> String { "it names somebody you know" }

  package func examine(_ reading: Reading) -> Findings {
    let unknown = Unknown(
      symbol: symbol,
      what: "mutual connections",
      remedy: "The export does not hold them. LinkedIn shows them on the profile."
    )
    let best = reading.dossier.mentions.filter { $0.candidates > 0 }.min { left, right in
      if scale(left) != scale(right) { return scale(left) > scale(right) }
      if left.words != right.words { return left.words.utf8.lexicographicallyPrecedes(right.words.utf8) }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    guard let mention = best else { return Findings(unknown: [unknown]) }
    let name = TextBounds.trimmed(TextBounds.capped(String(mention.name.unicodeScalars.prefix(80))))
    let words =
      mention.candidates == 1
      ? "Names \(name), a connection of yours: ask there"
      : "Names “\(mention.words)”: \(mention.candidates) connections of yours are called so"
    return Findings(
      evidence: [
        finding(
          words,
          scale: scale(mention),
          quotes: [mention.words],
          provenance: reading.dossier.request.provenance
        )
      ],
      unknown: [unknown]
    )
  }

  private func scale(_ mention: Mention) -> Double {
    switch (mention.isFullName, mention.candidates) {
    case (true, 1): 1
    case (true, _), (false, 1): 0.8
    case (false, _): 0.5
    }
  }
}
