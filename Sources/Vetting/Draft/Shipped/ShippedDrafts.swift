/// The drafts that Wellmet comes with, in seven languages.
///
/// Each says what the writer wants in a few plain sentences, promises nothing, and leaves an easy way out. They are
/// shown as long as the user has no wording of their own.
enum ShippedDrafts {
  /// The text of a template, as a file would hold it.
  ///
  /// There is one for each kind in each language, which a test holds.
  static func text(_ kind: DraftKind, _ language: NoteLanguage) -> String {
    let (vetting, introductions, nurture) =
      switch language {
      case .english: (english, englishIntroductions, englishNurture)
      case .german: (german, germanIntroductions, germanNurture)
      case .french: (french, frenchIntroductions, frenchNurture)
      case .spanish: (spanish, spanishIntroductions, spanishNurture)
      case .portuguese: (portuguese, portugueseIntroductions, portugueseNurture)
      case .italian: (italian, italianIntroductions, italianNurture)
      case .dutch: (dutch, dutchIntroductions, dutchNurture)
      }
    return vetting[kind] ?? introductions[kind] ?? nurture[kind] ?? ""
  }
}
