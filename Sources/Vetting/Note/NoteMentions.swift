/// Words of a note that may name somebody whom the member knows.
package struct MentionCandidate: Equatable, Sendable {
  /// As written in the note.
  package var words: String
  package var key: NameKey
  /// True for first and last name; false for one name beside a word of introduction.
  package var isFullName: Bool

  /// A candidate.
  package init(words: String, key: NameKey, isFullName: Bool) {
    self.words = words
    self.key = key
    self.isFullName = isFullName
  }
}

/// Finds who might be named in a note.
package enum NoteMentions {
  /// No note names more people than this.
  package static let most = 12

  /// Runs of two to three capitalised words, and single ones beside words of introduction, in their order.
  ///
  /// «Ben suggested», «introduced by Ben», «spoke with Ben», and the like in the other languages. Whether somebody
  /// of the name is known is for the caller to find out.
  package static func candidates(in note: String) -> [MentionCandidate] {
    let text = NoteText(note)
    var found: [MentionCandidate] = []
    var seen: Set<NameKey> = []
    var index = 0
    while index < text.tokens.count, found.count < most {
      guard isNameWord(text.tokens[index]) else {
        index += 1
        continue
      }
      let run = nameRun(in: text, from: index)
      for (range, isFullName) in readings(of: run, in: text) where found.count < most {
        let words = text.quote(range)
        let key = NameKey(words)
        guard !key.isEmpty, seen.insert(key).inserted else { continue }
        found.append(MentionCandidate(words: words, key: key, isFullName: isFullName))
      }
      index = run.upperBound
    }
    return found
  }

  /// Capitalised words in a row, with particles such as «van» between them.
  private static func nameRun(in text: NoteText, from start: Int) -> Range<Int> {
    var end = start + 1
    while end < text.tokens.count, end - start < 6 {
      let token = text.tokens[end]
      if token.opensSentence || token.followsComma { break }
      if isNameWord(token) {
        end += 1
      } else if particles.contains(token.folded), let last = lastOfParticles(in: text, from: end) {
        end = last + 1
      } else {
        break
      }
    }
    return start..<end
  }

  private static func lastOfParticles(in text: NoteText, from start: Int) -> Int? {
    for index in (start + 1)..<min(start + 3, max(start + 1, text.tokens.count)) {
      let token = text.tokens[index]
      if token.opensSentence || token.followsComma { return nil }
      if isNameWord(token) { return index }
      if !particles.contains(token.folded) { return nil }
    }
    return nil
  }

  /// The names that a run may hold: all of it, or two or three words out of a longer one.
  private static func readings(of run: Range<Int>, in text: NoteText) -> [(Range<Int>, Bool)] {
    let heads = run.filter { isNameWord(text.tokens[$0]) }
    if heads.count == 1 {
      return isIntroduced(run.lowerBound, in: text) ? [(run.lowerBound..<run.lowerBound + 1, false)] : []
    }
    var readings: [(Range<Int>, Bool)] = []
    for length in [3, 2] where heads.count >= length {
      for first in 0...(heads.count - length) {
        readings.append((heads[first]..<heads[first + length - 1] + 1, true))
      }
    }
    // «Ben Suggested»: written in capitals, the first word may still be all of the name.
    if isIntroduced(heads[0], in: text) { readings.append((heads[0]..<heads[0] + 1, false)) }
    return readings
  }

  private static func isIntroduced(_ index: Int, in text: NoteText) -> Bool {
    let tokens = text.tokens
    for next in [index + 1, index + 2, index + 3]
    where next < tokens.count && !tokens[next].opensSentence {
      if saying.contains(tokens[next].folded) { return true }
      guard linking.contains(tokens[next].folded) else { break }
    }
    var before = index - 1
    while before >= 0, before > index - 4, !tokens[before + 1].opensSentence {
      if leading.contains(tokens[before].folded) { return true }
      guard linking.contains(tokens[before].folded) else { break }
      before -= 1
    }
    return false
  }

  private static func isNameWord(_ token: NoteToken) -> Bool {
    token.kind == .word && token.isCapitalised && token.end - token.start > 1
      && !NoteFrame.greetings.contains(token.folded) && !neverNames.contains(token.folded)
      && !token.folded.utf8.starts(with: "i'".utf8)
  }
}
