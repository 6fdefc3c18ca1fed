/// Finds requests for an introduction in a message that somebody wrote to the member.
package enum IntroductionSpotter {
  /// No message is read for more asks than this.
  package static let most = 3
  /// So many places are looked at: people repeat themselves.
  private static let mostPlaces = 12

  /// The asks in a message, in their order; none where nobody is named whom they want to meet.
  ///
  /// Offers, thanks, and people who introduce themselves or a product are no asks.
  package static func asks(in text: String) -> [IntroductionAsk] {
    let note = NoteText(message: text)
    let words = PatternWords(note.tokens)
    // Hardly any message asks, and one pass for all languages tells that.
    guard IntroductionWords.any.find(in: words).contains(where: { IntroductionSign($0.cue) != .refuses })
    else {
      return []
    }
    let likely = LanguageTable.shared.languages(of: words)
    let languages = likely + NoteLanguage.allCases.filter { !likely.contains($0) }
    var found: [Found] = []
    for language in languages {
      let vocabulary = IntroductionWords.of(language)
      let reader = IntroductionTarget(text: note, words: vocabulary)
      for ask in places(in: words, by: reader) where !found.contains(where: { $0.overlaps(ask) }) {
        found.append(ask)
      }
    }
    found.sort { $0.phrase.lowerBound < $1.phrase.lowerBound }
    return distinct(found.map { ask(of: $0, in: note) })
  }

  /// Where a message asks, and whom for.
  private struct Found {
    var phrase: Range<Int>
    var target: IntroductionTarget.Reading
    var language: NoteLanguage

    func overlaps(_ other: Found) -> Bool {
      phrase.overlaps(other.phrase) || target.range.overlaps(other.target.range)
    }
  }

  /// The places where a message asks in one language; of those that overlap the first, then the longest.
  private static func places(in words: PatternWords, by reader: IntroductionTarget) -> [Found] {
    var asking: [(range: Range<Int>, sign: IntroductionSign, strength: Double)] = []
    var closing: Set<Int> = []
    var refusing: [Range<Int>] = []
    for hit in reader.words.table.find(in: words) {
      switch IntroductionSign(hit.cue) {
      case .leads, .opens:
        asking.append((hit.match.range, IntroductionSign(hit.cue), hit.match.strength))
      case .closes: closing.insert(hit.match.range.lowerBound)
      case .refuses: refusing.append(hit.match.range)
      }
    }
    asking.sort {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    var found: [Found] = []
    for hit in asking where found.count < mostPlaces {
      if let last = found.last, last.phrase.overlaps(hit.range) || last.target.range.overlaps(hit.range) {
        continue
      }
      guard !refusing.contains(where: { $0.overlaps(hit.range) }) else { continue }
      let target =
        hit.sign == .opens
        ? reader.reading(after: hit.range) { closing.contains($0) }
        : reader.reading(after: hit.range, isStrict: hit.strength < 1)
      guard let target else { continue }
      found.append(Found(phrase: hit.range, target: target, language: reader.words.language))
    }
    return found
  }

  private static func ask(of found: Found, in text: NoteText) -> IntroductionAsk {
    let sentence = text.sentence(around: found.phrase.lowerBound)
    // Of a sentence without end, what stands before the ask is left off, but for «could».
    let isLong =
      text.tokens[found.phrase.upperBound - 1].end - text.tokens[sentence.lowerBound].start
      > IntroductionAsk.longestQuote / 2
    let start = isLong ? max(found.phrase.lowerBound - 1, sentence.lowerBound) : sentence.lowerBound
    var end = sentence.upperBound
    // A signature gives no reason.
    if end < NoteFrame.body(of: text, names: []).upperBound { end = text.sentence(around: end).upperBound }
    return IntroductionAsk(
      target: text.shown(found.target.range, upTo: IntroductionAsk.longestTarget),
      isNamed: found.target.isNamed,
      why: text.shown(start..<end, upTo: IntroductionAsk.longestQuote, withStops: true),
      quote: text.shown(start..<sentence.upperBound, upTo: IntroductionAsk.longestQuote, withStops: true),
      language: found.language
    )
  }

  /// The first of those that name the same person.
  private static func distinct(_ asks: [IntroductionAsk]) -> [IntroductionAsk] {
    var seen: Set<[String]> = []
    return Array(
      asks.filter { !$0.target.isEmpty && seen.insert(NoteScanner.words($0.target)).inserted }.prefix(most)
    )
  }
}
