/// A text laid out for the rules that go by its words alone: a note, or the first message of somebody.
package struct NoteReading: Sendable {
  package let note: NoteText
  /// The words of both names, folded.
  package let names: Set<String>
  /// The tokens between greeting and signature.
  package let body: Range<Int>
  /// The languages that it may be written in, the likeliest first; empty where none of those that are read.
  package let languages: [NoteLanguage]
  /// What stands in it.
  let cues: Cues
  /// How much of what is written to sell, to collect or to defraud stands in it.
  let selling: Double
  /// LinkedIn's own sentence, where the note holds nothing else.
  let stock: Range<Int>?
  let register: NoteRegister
  let hidden: HiddenLetters

  /// Reads a text; the names are those of both parties.
  package init(_ text: String, names: Set<String>) {
    note = NoteText(text)
    guard !note.isEmpty else {
      self.names = []
      body = 0..<0
      languages = []
      cues = Cues()
      selling = 0
      stock = nil
      register = NoteRegister(note, words: PatternWords([]), languages: [])
      hidden = HiddenLetters(note)
      return
    }
    self.names = names
    body = NoteFrame.body(of: note, names: names)
    stock = NoteStock.sentence(in: note, body: body)
    let words = PatternWords(note.tokens)
    languages = LanguageTable.shared.languages(of: words)
    // Where no small word tells the language, such as in five words, all are tried.
    cues = NoteReading.cues(in: words, languages.isEmpty ? NoteLanguage.allCases : languages)
    selling = cues.strength(of: NoteReading.hooked)
    register = NoteRegister(note, words: words, languages: languages)
    hidden = HiddenLetters(note)
  }

  /// Who writes these to many puts personal words before them.
  private static let hooked: [Cue] = [
    .offer, .promise, .bait, .agency, .audience, .probe, .fundraising, .survey, .honour, .venture, .scam,
    .rental,
  ]

  private static func cues(in words: PatternWords, _ languages: [NoteLanguage]) -> Cues {
    var cues = Cues()
    var own: [PatternHit] = []
    for (number, language) in languages.enumerated() {
      for hit in Lexicons.table(of: language).find(in: words) {
        if !hit.isShared {
          own.append(hit)
        } else if number == 0 {
          cues.add(hit.match, to: hit.cue)
        }
      }
    }
    for hit in own { cues.add(hit.match, to: hit.cue) }
    return cues
  }

  /// The exact words of these places in the note, each once, in their order; places that overlap are one.
  func quotes(_ ranges: [Range<Int>]) -> [String] {
    var quotes: [String] = []
    quotes.reserveCapacity(ranges.count)
    for range in NoteReading.merged(ranges) {
      let quote = note.quote(range)
      if !quote.isEmpty, !quotes.contains(quote) { quotes.append(quote) }
    }
    return quotes
  }

  /// The places in order; those that overlap are one.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    if zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) { return ranges }
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
