/// A dossier laid out for the rules: the note taken apart once, and what it may refer to.
package struct Reading: Sendable {
  package let dossier: Dossier
  package let note: NoteText
  package let member: MemberGround
  /// The phrases of the lexicons that stand in the note.
  let cues: Cues
  /// The words of both names, folded.
  let names: Set<String>
  /// The tokens between greeting and signature.
  let body: Range<Int>

  /// Lays out a dossier.
  package init(_ dossier: Dossier, member: MemberGround) {
    self.dossier = dossier
    self.member = member
    note = NoteText(dossier.request.note)
    cues = note.isEmpty ? Cues() : PhraseTable.shared.cues(in: note)
    if note.isEmpty {
      names = []
      body = 0..<0
    } else {
      names = member.nameWords.union(NoteFrame.words(of: [dossier.request.name]))
      body = NoteFrame.body(of: note, names: names)
    }
  }

  /// The exact words of these places in the note, each once, in their order; places that overlap are one.
  func quotes(_ ranges: [Range<Int>]) -> [String] {
    var quotes: [String] = []
    for range in Reading.merged(ranges) {
      let quote = note.quote(range)
      if !quote.isEmpty, !quotes.contains(quote) { quotes.append(quote) }
    }
    return quotes
  }

  /// The places in order; those that overlap are one.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
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

/// Quotes a stranger's words within a sentence of ours.
enum Quoting {
  /// So many scalars are quoted.
  static let longest = 60

  /// The words in quotation marks, without line breaks and invisible characters, cut where they are long.
  static func quoted(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if count == longest {
        kept.append("…")
        break
      }
      switch ScalarKind(scalar) {
      case .invisible: continue
      case .blank, .lineBreak:
        if kept.last == " " { continue }
        kept.append(" ")
      default: kept.append(scalar)
      }
      count += 1
    }
    return "“\(String(kept))”"
  }

  /// At most three quotes, as a list.
  static func list(_ quotes: [String]) -> String {
    quotes.prefix(3).map(quoted).joined(separator: ", ")
  }
}
