/// A dossier laid out for the rules: the note taken apart once, and what it may refer to.
package struct Reading: Sendable {
  package let dossier: Dossier
  package let member: MemberGround
  /// The note, going by its words alone.
  package let text: NoteReading

  /// Lays out a dossier.
  package init(_ dossier: Dossier, member: MemberGround) {
    self.dossier = dossier
    self.member = member
    let note = dossier.request.note
    let names = note.isEmpty ? [] : member.nameWords.union(NoteFrame.words(of: [dossier.request.name]))
    text = NoteReading(note, names: names)
  }

  package var note: NoteText { text.note }
  /// The words of both names, folded.
  var names: Set<String> { text.names }
  /// The tokens between greeting and signature.
  var body: Range<Int> { text.body }
  /// What the note is, going by its words alone.
  var kind: NoteKind { text.kind }
  /// The phrases of the lexicons that stand in the note.
  var cues: Cues { text.cues }

  /// The exact words of these places in the note, each once, in their order; places that overlap are one.
  func quotes(_ ranges: [Range<Int>]) -> [String] { text.quotes(ranges) }
}

/// Quotes a stranger's words within a sentence of ours.
enum Quoting {
  /// So many scalars are quoted.
  static let longest = 60

  /// The words in quotation marks.
  static func quoted(_ text: String) -> String {
    var list = ""
    append(text, to: &list)
    return list
  }

  private static func append(_ text: String, to list: inout String) {
    list += "“"
    if isPlain(text) { list += text } else { list += visible(text) }
    list += "”"
  }

  /// The words without line breaks and invisible characters, cut where they are long.
  private static func visible(_ text: String) -> String {
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
    return String(kept)
  }

  /// True for words that are quoted as they stand, as most are: short, and single blanks between visible letters of
  /// western Europe.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x21...0x7E: break
      case 0x20: if previous == 0x20 { return false }
      // Latin letters of two bytes: U+00C0 to U+00FF.
      case 0xC3: break
      case 0x80...0xBF: if previous != 0xC3 { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }

  /// At most three quotes, as a list; after the words that lead to it, if there are any.
  static func list(_ quotes: [String], after lead: String = "") -> String {
    var list = ""
    list.reserveCapacity(lead.utf8.count + 2 + quotes.prefix(3).reduce(0) { $0 + $1.utf8.count + 8 })
    list += lead
    var separator = lead.isEmpty ? "" : ": "
    for quote in quotes.prefix(3) {
      list += separator
      append(quote, to: &list)
      separator = ", "
    }
    return list
  }
}
