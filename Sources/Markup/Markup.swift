/// A piece of HTML that is already escaped.
///
/// There is no way in but the builders of this module, so a value of this type never holds a stranger's text as
/// markup. Text is escaped once, on entry; nesting copies bytes, which costs microseconds a page.
package struct Markup: Sendable, Equatable {
  /// The HTML, as UTF-8.
  package internal(set) var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Nothing at all.
  package static let empty = Markup(bytes: [])

  /// Text, escaped for both text and attribute positions.
  package static func text(_ text: String) -> Markup {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    Escape.append(text, to: &bytes)
    return Markup(bytes: bytes)
  }

  /// True where nothing would be written.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Several pieces, one after the other.
  package static func joined(_ pieces: some Sequence<Markup>) -> Markup {
    var bytes: [UInt8] = []
    for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    return Markup(bytes: bytes)
  }

  /// A whole page, from the document type on.
  package static func document(language: String, @MarkupBuilder content: () -> Markup) -> Markup {
    var bytes = Array("<!doctype html>\n".utf8)
    bytes.append(contentsOf: html(.lang(language), content: content).bytes)
    bytes.append(0x0A)
    return Markup(bytes: bytes)
  }
}

/// A stranger's text within a line of ours: set apart, so that its writing direction stays inside.
package func person(_ text: String) -> Markup { bdi { text } }
