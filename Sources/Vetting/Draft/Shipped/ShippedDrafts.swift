/// The drafts that Wellmet comes with, in seven languages.
///
/// Each says what the writer wants in a few plain sentences, promises nothing, and leaves an easy way out. They are
/// shown as long as the user has no wording of their own.
enum ShippedDrafts {
  /// The text of a template, as a file would hold it.
  static func text(_ kind: DraftKind, _ language: NoteLanguage) -> String {
    switch language {
    case .english: english(kind)
    case .german: german(kind)
    case .french: french(kind)
    case .spanish: spanish(kind)
    case .portuguese: portuguese(kind)
    case .italian: italian(kind)
    case .dutch: dutch(kind)
    }
  }
}
