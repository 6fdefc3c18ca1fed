import Markup
import Vetting
import Workflows

/// The values of the page with a text for somebody.
struct DraftPage: Sendable {
  var prepared: PreparedDraft
  /// Whom it is for, as the address names them.
  var subject: String
  var languages: [NoteLanguage]

  /// The kinds that fit them.
  var kinds: [DraftKind] { DraftKind.kinds(forRequest: prepared.undecided?.connection == nil) }

  /// The address of another kind or language of it.
  func path(_ kind: DraftKind, _ language: NoteLanguage) -> LocalPath {
    Paths.draft.query("for", subject).query("kind", kind.rawValue).query("language", language.code)
  }

  /// The letter as the user's mail program opens it.
  var mail: MailLink {
    MailLink(to: prepared.email, subject: prepared.draft.subject, body: prepared.draft.body)
  }

  /// Where the user comes back to.
  var back: LocalPath {
    prepared.undecided.map { Paths.meetings.segment($0.deadline.id.rawValue) }
      ?? Paths.requests.segment(prepared.request?.rawValue ?? "")
  }
}

/// The values of the page on which drafts are worded.
struct DraftsPage: Sendable {
  var entry: DraftEntry
  /// True for a text that was typed and not kept.
  var isTyped: Bool
  var languages: [NoteLanguage]
  var edited: [(DraftKind, NoteLanguage)]

  /// The address of one of them.
  static func path(_ kind: DraftKind, _ language: NoteLanguage) -> LocalPath {
    Paths.drafts.query("kind", kind.rawValue).query("language", language.code)
  }
}
