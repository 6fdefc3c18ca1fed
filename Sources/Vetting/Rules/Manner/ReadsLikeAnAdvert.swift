/// Asks whether the note reads like an advertisement, whatever its language.
///
/// Pictures among the words, words in capitals, gains with a plus sign, strings of exclamation marks, telegram style,
/// a code word to answer with («SCOPE», "YES"), a question as the last word. Each is weak and needs no lexicon; they add
/// up. Short honest notes ask questions too, so it takes two of them to count.
package struct ReadsLikeAnAdvert: Rule {
  package let symbol = "reads-like-an-advert"
  package let defaultPoints = 1.2
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.manner
  package let question = "Does the note read like an advertisement?"

  package func clause(_ evidence: Evidence) -> String { "it reads like an advertisement" }

  package func examine(_ reading: Reading) -> Findings {
    let register = reading.text.register
    guard register.words > 0 else { return .nothing }
    var strength = 0.0
    var seen: [String] = []
    func add(_ amount: Double, _ words: String, if condition: Bool) {
      guard condition else { return }
      strength += amount
      seen.append(words)
    }
    add(register.emoji > 1 ? 1 : 0.6, "emoji", if: register.emoji > 0)
    add(register.shouted > 2 ? 0.8 : 0.3, "words in capitals", if: register.shouted > 0)
    add(1, "a code word to answer with", if: register.hasCodeWord)
    add(0.8, "gains with a plus sign", if: register.gains > 0)
    add(0.4, "exclamation marks", if: register.exclamations > 2)
    add(0.5, "telegram style", if: register.isTerse)
    add(0.4, "a question as the last word", if: register.endsInQuestion && register.words > 4)
    add(0.3, "many figures", if: register.numbers * 12 > register.words && register.numbers > 2)
    guard strength >= 0.7 else { return .nothing }
    return Findings(evidence: [
      finding(
        "Has the marks of an advertisement: \(seen.joined(separator: ", "))",
        scale: CueScale.of(strength),
        provenance: reading.dossier.request.provenance
      )
    ])
  }
}
