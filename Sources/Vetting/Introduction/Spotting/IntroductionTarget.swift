/// Reads from the words after an ask whom somebody wants to meet.
struct IntroductionTarget {
  /// No target has more words than this.
  private static let longest = 12

  let text: NoteText
  let words: IntroductionWords

  /// The words for whom they want to meet.
  struct Reading {
    var range: Range<Int>
    var isNamed: Bool
  }

  private var tokens: [NoteToken] { text.tokens }

  /// What stands after a phrase that leads to whom they want to meet; nil where that is nobody.
  ///
  /// After «introduce us» or «introduce me to her» it is whoever was named just before. Strict where the phrase may
  /// lead to a thing: then only a name, or words that speak of people, are taken.
  func reading(after phrase: Range<Int>, isStrict: Bool = false) -> Reading? {
    let start = afterFillers(phrase.upperBound)
    guard let end = end(from: start), !isBackward(start..<end) else { return reading(before: phrase) }
    return reading(from: start, upTo: end, isStrict: isStrict)
  }

  /// What stands between an opening phrase and the first place where a verb closes it; nil where none does.
  func reading(after phrase: Range<Int>, isClosed: (Int) -> Bool) -> Reading? {
    var limit = phrase.upperBound
    while limit < tokens.count, limit < phrase.upperBound + IntroductionTarget.longest, !isClosed(limit) {
      if isParted(limit) && !words.fillers.contains(tokens[limit].folded) { return nil }
      limit += 1
    }
    guard limit < tokens.count, isClosed(limit), !tokens[limit].opensSentence else { return nil }
    let start = min(afterFillers(phrase.upperBound), limit)
    if start == limit || isBackward(start..<limit) { return reading(before: phrase) }
    return reading(from: start, upTo: limit, isStrict: true)
  }

  private func reading(from start: Int, upTo end: Int, isStrict: Bool) -> Reading? {
    if let name = name(from: start, upTo: end) {
      let isThing = name.contains { IntroductionWords.things.contains(tokens[$0].folded) }
      return isThing ? nil : Reading(range: name, isNamed: true)
    }
    let first = tokens[start]
    guard first.kind == .word, !words.links.contains(first.folded) else { return nil }
    if isStrict, !words.owners.contains(first.folded), !words.people.contains(first.folded) { return nil }
    var role = start..<start
    for index in start..<end {
      if words.stops.contains(tokens[index].folded) { break }
      role = start..<(index + 1)
    }
    guard !role.isEmpty, !isThing(role), !isAnybody(role) else { return nil }
    if let name = named(in: role, upTo: end) { return Reading(range: name, isNamed: true) }
    // «your head of sales, Anna Berg»
    if role.upperBound < tokens.count, tokens[role.upperBound].followsComma,
      let name = name(from: role.upperBound, upTo: min(tokens.count, role.upperBound + 6)),
      name.count > 1, isAlone(name)
    {
      return Reading(range: name, isNamed: true)
    }
    return Reading(range: role, isNamed: false)
  }

  /// Capitalised words in a row, with titles and particles; nil where the words do not begin so.
  private func name(from start: Int, upTo end: Int) -> Range<Int>? {
    // «la» and «der» begin names only with a capital.
    guard tokens[start].isCapitalised || !words.owners.contains(tokens[start].folded) else { return nil }
    var index = start
    var isName = false
    var last = start
    while index < end, index == start || !isParted(index) {
      let token = tokens[index]
      let joins = isName && IntroductionWords.ands.contains(token.folded) && mayBeName(index + 1, upTo: end)
      guard token.kind == .word, joins || !words.stops.contains(token.folded) else { break }
      if IntroductionWords.titles.contains(token.folded) {
        index += 1
      } else if token.isCapitalised, index > start || !isRole(token) {
        index += 1
        last = index
        isName = true
      } else if joins || IntroductionWords.particles.contains(token.folded) {
        index += 1
      } else {
        break
      }
    }
    return isName ? start..<last : nil
  }

  /// True where a word may begin a second name.
  private func mayBeName(_ index: Int, upTo end: Int) -> Bool {
    guard index < end, !isParted(index) else { return false }
    let token = tokens[index]
    return IntroductionWords.titles.contains(token.folded)
      || (token.isCapitalised && !words.stops.contains(token.folded) && !isRole(token))
  }

  /// The name after «your colleague» or «the head of»: only where nothing says that it is a place or a firm.
  private func named(in role: Range<Int>, upTo end: Int) -> Range<Int>? {
    guard words.owners.contains(tokens[role.lowerBound].folded) else { return nil }
    var index = role.lowerBound + 1
    var nouns = 0
    while index < end, index < role.lowerBound + 5 {
      let token = tokens[index]
      if words.links.contains(token.folded) || words.stops.contains(token.folded) { return nil }
      let isTitle = IntroductionWords.titles.contains(token.folded)
      guard isTitle || token.isCapitalised, !isAcronym(token) else {
        index += 1
        continue
      }
      // In German the noun is a capital as well.
      if words.hasCapitalNouns, nouns == 0, !isTitle {
        nouns = 1
        index += 1
        guard !isKin(token) else { continue }
        // «dem Leiter Einkauf», «der Anna Berg», «der Architektin Anna Berg»
        let capitals = (index..<end).prefix { tokens[$0].isCapitalised }.count
        if capitals == 1, !isPost(token) { index -= 1 } else if capitals < 2 { return nil }
        continue
      }
      // «the Siemens team» is no name.
      guard let name = name(from: index, upTo: end),
        name.upperBound >= role.upperBound || words.links.contains(tokens[name.upperBound].folded)
      else { return nil }
      return name
    }
    return nil
  }

  /// Whoever was last named in full in the sentence up to a phrase, or in the one before.
  private func reading(before phrase: Range<Int>) -> Reading? {
    let sentence = text.sentence(around: phrase.lowerBound).lowerBound
    let first = sentence > 0 ? text.sentence(around: sentence - 1).lowerBound : sentence
    var index = max(first, NoteFrame.endOfGreeting(in: text, names: []), phrase.lowerBound - 60)
    var found: Range<Int>?
    while index < phrase.lowerBound {
      let token = tokens[index]
      let opens = token.opensSentence || words.hasCapitalNouns && words.owners.contains(token.folded)
      if !opens, let name = name(from: index, upTo: phrase.lowerBound) {
        if name.count > 1 { found = name }
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return found.map { Reading(range: $0, isNamed: true) }
  }

  private func afterFillers(_ start: Int) -> Int {
    var index = start
    while index < tokens.count, index < start + 5, !tokens[index].opensSentence,
      words.fillers.contains(tokens[index].folded)
    {
      index += 1
    }
    return index
  }

  /// Where the words that nothing parts end; nil where none follow in the sentence.
  private func end(from start: Int) -> Int? {
    guard start < tokens.count, !tokens[start].opensSentence else { return nil }
    var end = start + 1
    while end < tokens.count, end < start + IntroductionTarget.longest, !isParted(end) { end += 1 }
    return end
  }

  /// True for «her», «each other» and «the person», who were named before or not at all.
  private func isBackward(_ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound].folded
    if words.pronouns.contains(first), !words.owners.contains(first) || range.count == 1 { return true }
    let bare = words.owners.contains(first) ? range.dropFirst() : range
    return bare.count == 1 && bare.allSatisfy { IntroductionWords.generic.contains(tokens[$0].folded) }
  }

  /// True where a sign, a comma or the end of a sentence stands before a word.
  private func isParted(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.opensSentence || token.followsComma { return true }
    let between = text.scalars[tokens[index - 1].end..<token.start].prefix(8)
    return between.contains { $0 == "<" || $0 == ">" || $0 == "|" || $0 == "•" || $0 == "*" }
      || between.elementsEqual([" ", "-", " "])
  }

  private func isAlone(_ range: Range<Int>) -> Bool {
    range.upperBound == tokens.count || isParted(range.upperBound)
  }

  /// True for a product or a topic: nobody is introduced to those.
  private func isThing(_ range: Range<Int>) -> Bool {
    range.prefix(4).contains { index in
      IntroductionWords.things.contains { tokens[index].folded.utf8.starts(with: $0.utf8) }
        && (index == range.lowerBound || !words.links.contains(tokens[index - 1].folded))
    }
  }

  /// True for «anyone who might be interested», as recruiters write.
  private func isAnybody(_ range: Range<Int>) -> Bool {
    words.people.contains(tokens[range.lowerBound].folded)
      && range.contains { index in
        tokens[index].folded.utf8.starts(with: "inter".utf8)
          && IntroductionWords.interested.contains { tokens[index].folded.utf8.starts(with: $0.utf8) }
      }
  }

  /// True for a German noun for people, or a possessive at the beginning of a line: no name, though it has a capital.
  private func isRole(_ token: NoteToken) -> Bool {
    words.people.contains(token.folded) || words.owners.contains(token.folded)
      || (words.hasCapitalNouns && (isKin(token) || isPost(token)))
  }

  private func isPost(_ token: NoteToken) -> Bool {
    IntroductionWords.posts.contains { token.folded.utf8.starts(with: $0.utf8) }
  }

  private func isKin(_ token: NoteToken) -> Bool {
    IntroductionWords.kin.contains { token.folded.utf8.starts(with: $0.utf8) }
  }

  /// True for «CEO» or «HR».
  private func isAcronym(_ token: NoteToken) -> Bool {
    token.end - token.start <= 4 && token.end - token.start > 1
      && text.scalars[token.start..<token.end].allSatisfy { NoteFolding.isCapital($0) }
  }
}
