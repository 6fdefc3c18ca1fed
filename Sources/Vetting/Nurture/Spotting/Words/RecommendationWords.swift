/// The words by which messages about recommendations are read; `Pattern` says what a line may hold.
///
/// A line of `asks` that begins with `!` counts even where it stands among words for something else: «thanks in advance
/// for your recommendation».
enum RecommendationWords {
  /// The patterns of all languages.
  static let table = PatternTable([english, german, french, spanish, portuguese, italian, dutch])

  /// The words of a language; each text holds patterns as they are written.
  static func lexicon(
    _ language: NoteLanguage,
    classes: [String: String],
    optional: String,
    asks: String,
    offers: String,
    gave: String,
    thanks: String,
    refuses: String
  ) -> Lexicon {
    Lexicon(
      language: language,
      // Where a pattern offers several of these, all of them may be missing.
      markers: optional,
      classes: classes,
      signs: [[.referral: asks, .offer: offers, .yourWork: gave, .thanks: thanks, .networking: refuses]]
    )
  }

  /// What patterns of a cue are a sign of: tables of patterns tell their lines apart by cues.
  ///
  /// Nil for what looks like a word about a recommendation and is none.
  static func sense(of cue: Cue) -> RecommendationAsk.Sense? {
    switch cue {
    case .referral: .asks
    case .offer: .offers
    case .yourWork: .gave
    case .thanks: .thanks
    default: nil
    }
  }
}
