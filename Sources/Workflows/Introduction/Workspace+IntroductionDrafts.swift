package import Vetting

/// A text for an introduction, to be copied or mailed by the user: Wellmet sends nothing.
package struct IntroductionDraft: Equatable, Sendable {
  package var kind: DraftKind
  package var language: NoteLanguage
  package var draft: Draft
  /// To whom it goes; two for the joint message.
  package var recipients: [Person.Reference]
  /// The addresses that exports give, as far as they do.
  package var emails: [String]
  /// The file of the user's own wording.
  package var path: String
  package var isOwn: Bool
}

extension Workspace {
  /// Nobody is asked how it went before they had time to meet.
  private static let daysUntilOutcome = 21

  /// The texts that go with an introduction as it stands, the likeliest first, each with whom it is for.
  ///
  /// The joint message is among them only once both said yes.
  package func introductionDraftKinds(_ record: IntroductionRecord) -> [(
    kind: DraftKind, side: Introduction.Side
  )] {
    let introduction = record.introduction
    let answered: [Introduction.Side] = introduction.parties.sides.filter { introduction.consents[$0] != nil }
    let reminders: [(DraftKind, Introduction.Side)] = introduction.remindersDue(on: today).map {
      (.remind, $0)
    }
    // Whoever was not asked comes first.
    let missing = introduction.missing.sorted { introduction.asks[$0] == nil && introduction.asks[$1] != nil }
    let declines: [(DraftKind, Introduction.Side)] = [
      (.declineIntroductionPlain, .requester), (.declineIntroduction, .requester),
    ]
    let withdraws: [(DraftKind, Introduction.Side)] = answered.map { (.withdraw, $0) }
    switch introduction.parties {
    case .through:
      return introduction.isOpen ? reminders + introduction.missing.map { (.askForIntroduction, $0) } : []
    case .between:
      if let day = introduction.introducedOn {
        let isTime = today.number - day.number >= Workspace.daysUntilOutcome && introduction.ending == nil
        return (isTime ? [(.outcome, .requester), (.outcome, .target)] : []) + [(.joint, .requester)]
      }
      if let ending = introduction.ending {
        // Who said no themselves is not told so.
        let others = withdraws.filter { ending.way != .refused($0.1) }
        if ending.way == .refused(.requester) { return others }
        return ending.way == .withdrawn ? others + declines : declines + others
      }
      let asks: [(DraftKind, Introduction.Side)] = missing.map { side in
        (side == .requester ? .askRequester : .askTarget, side)
      }
      let joint: [(DraftKind, Introduction.Side)] =
        introduction.bothConsents == nil ? [] : [(.joint, .requester)]
      return joint + reminders + asks + [(.blurb, .target)] + declines + withdraws
    }
  }

  /// A text for an introduction in a language.
  ///
  /// Throws `IntroductionError.refused` with what is missing for a joint message before both said yes, and
  /// `wrongDraft` for a text that does not go with it.
  package func introductionDraft(
    _ kind: DraftKind?,
    for id: Introduction.ID,
    side: Introduction.Side? = nil,
    reason: String = "",
    in language: NoteLanguage? = nil
  ) throws -> IntroductionDraft {
    let record = try introduction(id)
    let kinds = introductionDraftKinds(record)
    if kind == .joint, !record.isOwn, record.introduction.bothConsents == nil {
      throw IntroductionError.refused(
        requester: record.first.name,
        target: record.targetName,
        record.introduction.ending.map { .alreadyEnded($0.way, on: $0.on) }
          ?? .consentMissing(record.introduction.missing)
      )
    }
    let fitting = kinds.filter { (kind == nil || $0.kind == kind) && (side == nil || $0.side == side) }
    guard let chosen = fitting.first else {
      throw IntroductionError.wrongDraft(kind, allowed: kinds.map(\.kind))
    }
    if chosen.kind == .joint, record.introduction.isOpen { try checkParties(record) }
    let languages = try draftLanguages()
    let language = language ?? languages.first ?? .english
    let template = try draftFiles.template(chosen.kind, language)
    let reason = try ownText(reason, field: "reason", limit: Workspace.longestIntroductionText)
    let values = try values(record, chosen.side, reason)
    let draft: Draft
    if chosen.kind == .joint {
      guard let both = record.introduction.bothConsents else {
        throw IntroductionError.noSuch(String(id.rawValue))
      }
      draft = JointMessage(both, template, values).draft
    } else {
      draft = Draft(template, values)
    }
    let recipients: [Introduction.Side] =
      switch chosen.kind {
      case .joint: [.requester, .target]
      // To be passed on by whoever has it.
      case .blurb: []
      default: [chosen.side]
      }
    let people = recipients.compactMap { record.introduction.parties[$0] }
    return IntroductionDraft(
      kind: chosen.kind,
      language: language,
      draft: draft,
      recipients: people,
      emails: try people.flatMap { try email($0) },
      path: draftFiles.path(chosen.kind, language),
      isOwn: draftFiles.isEdited(chosen.kind, language)
    )
  }

  private func values(
    _ record: IntroductionRecord,
    _ side: Introduction.Side,
    _ reason: String
  ) throws -> [DraftField: String] {
    let requester = record.introduction.parties[.requester]
    let addressee = record.introduction.parties[side]?.name ?? ""
    return Draft.introductionValues(
      name: addressee,
      other: side == .target ? requester?.name ?? "" : record.targetName,
      me: try store.memberProfile().name,
      requester: requester?.name ?? "",
      target: record.targetName,
      why: record.introduction.why,
      benefit: record.benefit,
      reason: reason
    )
  }

  private func email(_ person: Person.Reference) throws -> [String] {
    guard let id = try store.person(person.key) else { return [] }
    return try store.email(of: id).map { [$0] } ?? []
  }
}
