import Vetting
import Workflows

/// Somebody to be in touch with, as JSON.
struct TouchPayload: Encodable {
  struct Reason: Encodable {
    let kind: String
    /// The day that it is of; null where none is known.
    @Nullable var on: String?
  }

  let person: String
  let name: String
  let company: String
  let position: String
  let strength: Double
  /// 5, 15, 50 or 150; null beyond.
  @Nullable var layer: Int?
  /// Days between two words; null for not at all, or where nothing says any.
  @Nullable var cadenceDays: Int?
  @Nullable var cadenceSource: Cadence.Source?
  @Nullable var lastOn: String?
  @Nullable var lastKind: Contact.Kind?
  @Nullable var dueOn: String?
  @Nullable var snoozedUntil: String?
  let reasons: [Reason]
  let urgency: Double

  init(_ touch: Touch) {
    let tie = touch.tie
    (person, name, company, position) = (tie.key.rawValue, tie.name, tie.company, tie.position)
    strength = tie.strength
    urgency = touch.urgency
    reasons = touch.reasons.map { Reason(kind: $0.name, on: $0.day?.iso) }
    layer = touch.layer?.rawValue
    cadenceDays = touch.cadence?.days
    cadenceSource = touch.cadence?.source
    lastOn = touch.last?.on.iso
    lastKind = touch.last?.kind
    dueOn = touch.dueOn?.iso
    snoozedUntil = touch.snoozedUntil?.iso
  }
}

/// What `touch due` prints.
struct TouchDuePayload: Encodable {
  let perWeek: Int
  let doneThisWeek: Int
  let due: Int
  let shown: [TouchPayload]

  init(_ plan: TouchPlan, _ touches: [Touch]) {
    (perWeek, doneThisWeek, due) = (plan.perWeek, plan.done.count, plan.due.count)
    shown = touches.map(TouchPayload.init)
  }
}

/// What `touch cadence` prints without a person.
struct CadencesPayload: Encodable {
  let rhythms: [TouchPayload]
}

/// What `touch cadence` prints for a person.
struct CadenceSetPayload: Encodable {
  let person: String
  /// Nought for not at all; null for as proposed.
  @Nullable var days: Int?
  @Nullable var before: Int?

  init(person: String, days: Int?, before: Int?) {
    self.person = person
    self.days = days
    self.before = before
  }
}

/// What `touch later` prints.
struct SnoozePayload: Encodable {
  let person: String
  /// Null once it was taken back.
  @Nullable var until: String?

  init(person: String, until: String?) {
    self.person = person
    self.until = until
  }
}

/// What `touch log` prints.
struct TouchLogPayload: Encodable {
  let person: String
  let name: String
  let record: Int64
  let how: PersonRecord.Kind
  let on: String
  let words: String
  let isUndone: Bool

  init(_ entry: PersonEntry, _ record: PersonRecord, isUndone: Bool) {
    (person, name) = (entry.key.rawValue, entry.name)
    (self.record, how, on, words) = (record.id, record.kind, record.day.iso, record.text)
    self.isUndone = isUndone
  }
}

/// What `touch draft` prints.
struct TouchDraftPayload: Encodable {
  let kind: DraftKind
  let kinds: [DraftKind]
  let language: String
  let person: String
  let email: String
  let subject: String
  let body: String
  let missing: [String]
  let path: String
  let isOwn: Bool

  init(_ draft: TouchDraft) {
    (kind, kinds, language) = (draft.kind, draft.kinds, draft.language.code)
    (person, email) = (draft.person.key.rawValue, draft.email)
    (subject, body) = (draft.draft.subject, draft.draft.body)
    missing = draft.draft.missing.map(\.rawValue)
    (path, isOwn) = (draft.path, draft.isOwn)
  }
}
