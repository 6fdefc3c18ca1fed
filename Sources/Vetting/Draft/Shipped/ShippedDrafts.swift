/// The drafts that Wellmet comes with, in seven languages.
///
/// Each says what the writer wants in a few plain sentences, promises nothing, and leaves an easy way out. They are
/// shown as long as the user has no wording of their own.
enum ShippedDrafts {
  /// The text of a template, as a file would hold it.
  ///
  /// There is one for each kind in each language, which a test holds.
  static func text(_ kind: DraftKind, _ language: NoteLanguage) -> String {
    let (vetting, introductions) =
      switch language {
      case .english: (english, englishIntroductions)
      case .german: (german, germanIntroductions)
      case .french: (french, frenchIntroductions)
      case .spanish: (spanish, spanishIntroductions)
      case .portuguese: (portuguese, portugueseIntroductions)
      case .italian: (italian, italianIntroductions)
      case .dutch: (dutch, dutchIntroductions)
      }
    return vetting[kind] ?? introductions[kind] ?? ""
  }
}
