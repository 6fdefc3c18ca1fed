import Foundation
import Markup
import Vetting
import Workflows

/// The values of the page that lists introductions.
struct IntroductionsPage: Sendable {
  var open: [IntroductionRecord]
  /// Introduced, and not yet known for good what came of it.
  var made: [IntroductionRecord]
  var over: [IntroductionRecord]
  var found: [FoundAsk]
  var form: IntroductionForm
  var zone: TimeZone
  var today: Day

  static let title = "Introductions"
  /// So many that are over are shown; the ledger counts them all.
  static let overShown = 30

  /// The values from what the verbs gave.
  init(
    _ records: [IntroductionRecord],
    found: [FoundAsk],
    form: IntroductionForm,
    zone: TimeZone,
    today: Day
  ) {
    open = records.filter(\.introduction.isOpen)
    made = records.filter { $0.introduction.state == .introduced }
    over = records.filter { $0.introduction.state == .ended }
    self.found = found
    self.form = form
    self.zone = zone
    self.today = today
  }
}

/// What the form of a new introduction holds, and what is wrong with it.
struct IntroductionForm: Sendable, Equatable {
  var requester = ""
  var target = ""
  var why = ""
  var benefit = ""
  /// The day on which they asked, as typed; empty for today.
  var day = ""
  /// The message that it was found in, by its name.
  var found = ""
  /// The keys of people who are shown by name, by field.
  var known: [String: Person.Key] = [:]
  /// What is wrong, by field.
  var errors: [String: ErrorWords] = [:]
  /// Who may be meant, by field, where several fit.
  var choices: [String: [PersonEntry]] = [:]

  /// An empty form, or what an address or a form says.
  init(_ fields: FormFields? = nil) {
    guard let fields else { return }
    requester = fields.text("requester")
    target = fields.text("target")
    why = fields.text("why")
    benefit = fields.text("benefit")
    day = fields.text("day")
    found = fields.text("found")
  }

  /// True where nothing was filled in.
  var isEmpty: Bool { self == IntroductionForm() }

  /// Shows people by name who were named by their key.
  mutating func settle(_ workspace: Workspace) throws {
    for (field, path) in [("requester", \IntroductionForm.requester), ("target", \IntroductionForm.target)] {
      let key = Person.Key(rawValue: self[keyPath: path])
      guard let entry = try workspace.entry(key) else { continue }
      self[keyPath: path] = entry.name
      known[field] = entry.key
    }
  }

  /// What a form names a person by: the one chosen among several, the one shown, or what was typed.
  static func text(_ field: String, _ fields: FormFields) -> String {
    let (chosen, known, typed) = (
      fields.text("\(field)-key"), fields.text("\(field)-known"), fields.text(field)
    )
    if !chosen.isEmpty { return chosen }
    return !known.isEmpty && fields.text("\(field)-was") == typed ? known : typed
  }

  /// The person whom a field names; nil with the reason in `errors`.
  mutating func person(_ field: String, _ text: String, _ workspace: Workspace) throws -> Person.Key? {
    guard !text.isEmpty else {
      errors[field] = ErrorWords("A name is missing.", "Write a name as it stands on the page People.")
      return nil
    }
    do { return try workspace.person(named: text).key } catch PeopleError.severalFit(_, let entries) {
      choices[field] = entries
      errors[field] = ErrorWords("Several people are called so.", "Choose the one you mean.")
    } catch PeopleError.noSuchPerson {
      errors[field] = ErrorWords(IntroductionError.notInNetwork(text))
    }
    return nil
  }
}

/// The values of the page of one introduction.
struct IntroductionPage: Sendable {
  var record: IntroductionRecord
  /// Nil for the user's own ask, and where it cannot be judged any more.
  var verdict: IntroductionVerdict?
  /// Why it cannot be judged.
  var problem: String?
  var kinds: [(kind: DraftKind, side: Introduction.Side)]
  var today: Day

  /// The page itself.
  var address: LocalPath { Paths.introductions.segment(String(record.id.rawValue)) }

  /// The address of a text for a side.
  func draft(_ kind: DraftKind, _ side: Introduction.Side) -> LocalPath {
    address.segment("draft").query("kind", kind.rawValue).query("side", side.rawValue)
  }
}

/// The values of the page with a text for an introduction.
struct IntroductionDraftPage: Sendable {
  var record: IntroductionRecord
  var draft: IntroductionDraft
  var side: Introduction.Side
  var reason: String
  var kinds: [(kind: DraftKind, side: Introduction.Side)]
  var languages: [NoteLanguage]
  /// What speaks against sending it by now; empty where nothing does.
  var warning = ""

  var address: LocalPath { Paths.introductions.segment(String(record.id.rawValue)) }

  /// The address of another text of it.
  func path(_ kind: DraftKind, _ side: Introduction.Side, _ language: NoteLanguage) -> LocalPath {
    address.segment("draft").query("kind", kind.rawValue).query("side", side.rawValue)
      .query("language", language.code)
  }

  /// The letter as the user's mail program opens it.
  var mail: MailLink {
    MailLink(to: draft.emails, subject: draft.draft.subject, body: draft.draft.body)
  }
}

/// The values of the page with ways to somebody.
struct IntroductionPathsPage: Sendable {
  var goal: String
  /// Nil before anything was looked for.
  var found: IntroductionPaths?
  var today: Day
}
