/// Makes the inflected forms of a word comparable, language by language.
///
/// A headline of six words does not say in which language it is, and mixing the rules of seven languages would make
/// one word of many. So a word has a stem in each language, and two words are the same where their stems agree under
/// the rules of one of them. The rules are few: plural, gender and case, which change what a word is called but not what it
/// means. Of several endings of a step the first that fits goes; what stays is never shorter than the ending says.
enum Stemming {
  /// An ending, what takes its place, and how many bytes have to stay before it.
  private struct Ending {
    var bytes: [UInt8]
    var instead: [UInt8]
    var rest: Int
  }

  /// Longer words are no words of a language: they are compared as they are.
  private static let longest = 40

  /// The hash of a folded word's stem in each language, in the order of `TermLanguage`.
  static func keys(_ word: String) -> [UInt64] {
    let whole = Array(word.utf8)
    var keys: [UInt64] = []
    keys.reserveCapacity(TermLanguage.allCases.count)
    var buffer: [UInt8] = []
    buffer.reserveCapacity(whole.count + 4)
    for language in TermLanguage.allCases {
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: whole)
      stem(&buffer, language)
      keys.append(key(buffer, language))
    }
    return keys
  }

  /// The stem of a folded word in one language.
  static func stem(_ word: String, _ language: TermLanguage) -> [UInt8] {
    var bytes = Array(word.utf8)
    stem(&bytes, language)
    return bytes
  }

  /// The name under which a stem of a language is kept.
  static func key(_ stem: some Sequence<UInt8>, _ language: TermLanguage) -> UInt64 {
    var hash = FNV1a()
    hash.add([UInt8(language.rawValue + 1)])
    hash.add(stem)
    return hash.value
  }

  private static func stem(_ word: inout [UInt8], _ language: TermLanguage) {
    guard word.count > 3, word.count <= longest, word.allSatisfy({ $0 < 0x80 }) else { return }
    for step in steps[language.rawValue] {
      guard
        let ending = step.first(where: { word.count >= $0.bytes.count + $0.rest && word.ends(with: $0.bytes) }
        )
      else { continue }
      word.removeLast(ending.bytes.count)
      word.append(contentsOf: ending.instead)
    }
  }

  /// Each step: endings with what takes their place and, after a colon, how many bytes have to stay; 3 by itself.
  private static let steps: [[[Ending]]] = TermLanguage.allCases.map { language in
    rules(of: language).map { step in
      step.utf8.split(separator: 0x20).map { rule in
        let parts = rule.split(separator: 0x3A)
        let sides = parts[0].split(separator: 0x3E, omittingEmptySubsequences: false)
        let rest = parts.count > 1 ? Int(String(decoding: Array(parts[1]), as: UTF8.self)) : nil
        return Ending(
          bytes: Array(sides[0]),
          instead: sides.count > 1 ? Array(sides[1]) : [],
          rest: rest ?? 3
        )
      }
    }
  }

  private static func rules(of language: TermLanguage) -> [String] {
    switch language {
    case .english:
      // Plural; participles and gerunds, whose consonant may have been doubled; a mute e.
      [
        "'s> ies>y sses>ss xes>x ches>ch shes>sh ss>ss us>us is>is s>",
        "ing>:4 ed>:4", "nn>n tt>t pp>p mm>m gg>g dd>d", "e>:4",
      ]
    case .german:
      // Women in a profession; genitive; plural and case.
      ["innen>:4 in>:5", "ss>ss s>:4", "ern>:4 em>:4 en>:4 er>:4 e>:4"]
    case .french:
      // Plural; women in a profession; a mute e.
      [
        "eaux>eau aux>al ss>ss s> x>:4",
        "trice>teur euse>eur iere>ier ienne>ien elle>el ive>if ee>e:4 e>:4",
      ]
    case .spanish:
      // Plural; gender.
      ["ces>z ores>or ones>on ales>al ades>ad iles>il eres>er es>e:4 s>", "ora>or o>:4 a>:4 e>:4"]
    case .italian:
      // Women in a profession; number and gender are the last vowel.
      ["trice>tor trici>tor chi>c che>c ghi>g ghe>g a>:4 e>:4 i>:4 o>:4", "i>:4"]
    case .portuguese:
      // Plural; gender.
      ["oes>ao aes>ao ais>al eis>el ns>m res>r zes>z s>", "ora>or a>:4 e>:4 o>:4"]
    case .dutch:
      // Plural and inflection; what spelling does to the stem then: one vowel or two, f or v, s or z.
      [
        "en>:4 s>:4 e>:4", "nn>n tt>t kk>k ll>l pp>p ss>s",
        "aat>at eem>em oot>ot uur>ur aal>al eel>el oon>on",
        "v>f z>s",
      ]
    }
  }
}

extension [UInt8] {
  /// True where these bytes are the last ones.
  func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}
