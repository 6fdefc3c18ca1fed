/// The concepts of the lexicons, and the words that stand for them in seven languages.
struct FieldLexicon: Sendable {
  /// What several words stand for.
  struct Concept: Sendable {
    /// Its name, in English.
    var name: String
    var kind: Term.Kind
    /// The concept that it is a part of, by its place.
    var wider: Int?
    /// The English words for it, as the lexicon writes them.
    var synonyms: [String]
  }

  private struct Phrase: Sendable {
    var concept: Int
    var language: TermLanguage
    /// The stems of the words after the first.
    var rest: [UInt64]
  }

  private struct Affix: Sendable {
    var concept: Int
    var bytes: [UInt8]
  }

  private(set) var concepts: [Concept] = []
  /// Places by name.
  private(set) var places: [String: Int] = [:]
  /// Phrases by the stem of their first word.
  private var phrases: [UInt64: [Phrase]] = [:]
  /// Beginnings and ends of compound words, by their first or last three bytes.
  private var beginnings: [UInt32: [Affix]] = [:]
  private var ends: [UInt32: [Affix]] = [:]

  /// The lexicons of this release.
  static let shared = FieldLexicon([
    (.field, FunctionTerms.text), (.field, KnowledgeTerms.text), (.industry, IndustryTerms.text),
    (.role, RoleTerms.text), (.seniority, RoleTerms.seniority), (.topic, TopicTerms.text),
    (.place, PlaceTerms.text),
  ])

  /// Reads lexicons.
  init(_ texts: [(Term.Kind, String)]) {
    var wider: [Int: String] = [:]
    for (kind, text) in texts {
      for line in text.unicodeScalars.split(separator: "\n") {
        if line.first == " " {
          let line = TextBounds.trimmed(String(line))
          guard let language = TermLanguage(code: String(line.unicodeScalars.prefix(2))) else { continue }
          add(TextBounds.trimmed(String(line.unicodeScalars.dropFirst(2))), language, to: concepts.count - 1)
        } else if let colon = line.firstIndex(of: ":") {
          let names = line[..<colon].split(separator: "<").map { TextBounds.trimmed(String($0)) }
          let words = TextBounds.trimmed(String(line[line.index(after: colon)...]))
          places[names[0]] = concepts.count
          if names.count > 1 { wider[concepts.count] = names[1] }
          concepts.append(Concept(name: names[0], kind: kind, synonyms: FieldLexicon.items(words)))
          add(names[0] + ", " + words, .english, to: concepts.count - 1)
        }
      }
    }
    for (concept, name) in wider { concepts[concept].wider = places[name] }
  }

  /// The longest phrase that begins at this word and ends before that place.
  func longest(in text: TermText, at start: Int, before end: Int)
    -> (concept: Int, kind: Term.Kind, length: Int)?
  {
    let keys = text.words[start].keys
    guard !keys.isEmpty else { return nil }
    var best: (concept: Int, length: Int)?
    for key in keys {
      for phrase in phrases[key] ?? [] {
        let length = phrase.rest.count + 1
        guard length > best?.length ?? 0, start + length <= end else { continue }
        let isThere = phrase.rest.indices.allSatisfy { offset in
          let index = start + offset + 1
          let next = text.words[index].keys
          return !text.partStarts[index] && !next.isEmpty
            && next[phrase.language.rawValue] == phrase.rest[offset]
        }
        if isThere { best = (phrase.concept, length) }
      }
    }
    if best == nil, let concept = compound(text.words[start].folded) { best = (concept, 1) }
    return best.map { ($0.concept, concepts[$0.concept].kind, $0.length) }
  }

  /// The concept of a compound word by how it begins or ends, the longer part first.
  private func compound(_ word: String) -> Int? {
    let bytes = Array(word.utf8)
    guard bytes.count >= 6 else { return nil }
    var best: Affix?
    for affix in beginnings[FieldLexicon.key(bytes.prefix(3))] ?? []
    where affix.bytes.count > best?.bytes.count ?? 0 && bytes.starts(with: affix.bytes) {
      best = affix
    }
    let stem = Stemming.stem(word, .german)
    for affix in ends[FieldLexicon.key(stem.suffix(3))] ?? []
    where affix.bytes.count > best?.bytes.count ?? 0 && stem.ends(with: affix.bytes) {
      best = affix
    }
    return best?.concept
  }

  private mutating func add(_ words: String, _ language: TermLanguage, to concept: Int) {
    for item in FieldLexicon.items(words) {
      let bytes = item.utf8
      if bytes.last == 0x7E || bytes.first == 0x7E {
        let folded = NoteScanner.words(item).joined()
        if bytes.last == 0x7E {
          let affix = Affix(concept: concept, bytes: Array(folded.utf8))
          beginnings[FieldLexicon.key(affix.bytes.prefix(3)), default: []].append(affix)
        } else {
          let affix = Affix(concept: concept, bytes: Stemming.stem(folded, .german))
          ends[FieldLexicon.key(affix.bytes.suffix(3)), default: []].append(affix)
        }
        continue
      }
      let stems = NoteScanner.words(item).map {
        Stemming.key(Stemming.stem(TermText.unelided($0), language), language)
      }
      guard let first = stems.first else { continue }
      phrases[first, default: []].append(
        Phrase(concept: concept, language: language, rest: Array(stems.dropFirst()))
      )
    }
  }

  private static func items(_ words: String) -> [String] {
    words.unicodeScalars.split(separator: ",").map { TextBounds.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
