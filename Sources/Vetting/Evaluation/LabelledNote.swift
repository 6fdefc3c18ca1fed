/// What a person says a note is, so that verdicts can be measured against it.
package enum NoteLabel: String, CaseIterable, Sendable, Codable {
  /// A pitch, a recruiter's template, a fraud: what nobody wrote for this reader.
  case mass
  /// Written for this reader.
  case genuine
  /// A template of somebody who wants to know more people, and sells nothing.
  case networking
  /// LinkedIn's default text, or none.
  case stock
}

/// A note whose label is known, with what its file says of it besides.
package struct LabelledNote: Hashable, Sendable {
  package var text: String
  package var label: NoteLabel
  /// A name that the file gives it; empty where it gives none, as all that follow.
  package var id: String
  /// A finer kind, such as `recruiter`.
  package var kind: String
  package var language: String
  /// The collection that it came from.
  package var source: String
  /// Notes of one group belong together, such as those of one sender.
  package var group: String

  /// A labelled note.
  package init(
    text: String,
    label: NoteLabel,
    id: String = "",
    kind: String = "",
    language: String = "",
    source: String = "",
    group: String = ""
  ) {
    self.text = text
    self.label = label
    self.id = id
    self.kind = kind
    self.language = language
    self.source = source
    self.group = group
  }

  /// An order that does not depend on where in a file a note stands.
  package static func precedes(_ left: LabelledNote, _ right: LabelledNote) -> Bool {
    for (one, other) in zip(left.fields, right.fields) where one != other {
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return false
  }

  private var fields: [String] { [text, label.rawValue, id, kind, language, source, group] }
}

extension NoteKind {
  /// The label that a note of this kind would be given.
  package var label: NoteLabel {
    switch self {
    case .empty, .stock: .stock
    case .pitch, .recruiting, .scam, .mass: .mass
    case .networking: .networking
    case .personal: .genuine
    }
  }
}
