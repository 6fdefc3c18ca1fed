package import Vetting

/// A text to somebody, to be copied or mailed by the user: Wellmet sends nothing.
package struct TouchDraft: Equatable, Sendable {
  package var kind: DraftKind
  package var language: NoteLanguage
  package var draft: Draft
  package var person: Person.Reference
  /// The address that an export gives; empty where none does.
  package var email: String
  /// The file of the user's own wording.
  package var path: String
  package var isOwn: Bool
  /// The texts that go with them, the one that fits best first.
  package var kinds: [DraftKind]
}

extension Workspace {
  /// A text to a connection, in the language that they last wrote in where it can be told.
  ///
  /// Without a kind it is the one that the weightiest reason asks for. Throws `TouchError.wrongDraft` for a text that rests
  /// on what is not so: thanks for a recommendation that nobody wrote.
  package func touchDraft(
    _ kind: DraftKind? = nil,
    for key: Person.Key,
    in language: NoteLanguage? = nil
  ) throws -> TouchDraft {
    let (person, reference) = try known(key)
    guard let nurture = try nurture(of: person) else { throw TouchError.notConnected(reference.name) }
    let kinds = touchDraftKinds(nurture.giving, reasons: nurture.touch.reasons)
    if let kind, !kinds.contains(kind) { throw TouchError.wrongDraft(kind, allowed: kinds) }
    let kind = kind ?? kinds.first ?? .keepInTouch
    let languages = try draftLanguages()
    let words = try store.lastWords(with: person, limit: 3).filter(\.isFromThem).map(\.text)
    let spoken = words.reversed().lazy.compactMap { NoteReading($0, names: []).languages.first }.first
    let chosen =
      language ?? spoken.flatMap { languages.contains($0) ? $0 : nil } ?? languages.first ?? .english
    let tie = nurture.giving.tie
    let values = Draft.nurtureValues(
      name: reference.name,
      company: tie.company,
      me: try store.memberProfile().name,
      years: years(since: tie.connectedOn),
      in: chosen
    )
    return TouchDraft(
      kind: kind,
      language: chosen,
      draft: Draft(try draftFiles.template(kind, chosen), values),
      person: reference,
      email: try store.email(of: person) ?? "",
      path: draftFiles.path(kind, chosen),
      isOwn: draftFiles.isEdited(kind, chosen),
      kinds: kinds
    )
  }

  /// The texts that go with somebody: those of their reasons first, then those that go with anybody.
  private func touchDraftKinds(_ giving: GiveAndTake, reasons: [TouchReason]) -> [DraftKind] {
    let facts = giving.tie.facts
    var kinds = reasons.map(\.draftKind)
    if giving.owesRecommendation { kinds.append(.thankRecommendation) }
    if facts.askedByThemOn != nil, facts.recommendationsGiven == 0 { kinds.append(.offerRecommendation) }
    if giving.introductions.owedSince != nil { kinds.append(.returnFavour) }
    kinds.append(.keepInTouch)
    if facts.recommendationsGiven ?? 0 == 0 { kinds.append(.offerRecommendation) }
    if facts.recommendationsReceived ?? 0 == 0 { kinds.append(.askRecommendation) }
    if facts.jobChangedOn != nil { kinds.append(.newJob) }
    if !facts.birthday.isEmpty { kinds.append(.birthday) }
    kinds.append(.longSilence)
    if years(since: giving.tie.connectedOn) >= 2 { kinds.append(.connectionAnniversary) }
    return kinds.reduce(into: []) { list, kind in if !list.contains(kind) { list.append(kind) } }
  }

  /// Whole years until a week from now, so that a word before the day of the year counts the year that it ends.
  private func years(since day: Day) -> Int {
    let (from, to) = (day.civil, today.advanced(by: 7).civil)
    return to.year - from.year - ((to.month, min(to.day, 28)) < (from.month, min(from.day, 28)) ? 1 : 0)
  }
}

extension TouchReason {
  /// The text that goes with the reason.
  package var draftKind: DraftKind {
    switch self {
    case .newJob: .newJob
    case .longSilence: .longSilence
    case .favour: .returnFavour
    case .recommendation: .thankRecommendation
    case .anniversary: .connectionAnniversary
    case .birthday: .birthday
    }
  }
}
