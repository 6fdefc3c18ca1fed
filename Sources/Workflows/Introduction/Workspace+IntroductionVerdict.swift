import Foundation
package import Vetting

extension Workspace {
  /// What is recommended for an introduction now; nil for the user's own ask.
  ///
  /// Throws `IntroductionError` where one of the two is no connection any more.
  package func introductionVerdict(_ record: IntroductionRecord) throws -> IntroductionVerdict? {
    guard case .between(let requester, let target) = record.introduction.parties else { return nil }
    try checkParties(record)
    return try judge(
      introducible(requester.key),
      introducible(target.key),
      why: record.introduction.why,
      benefit: record.benefit,
      except: record.id
    )
  }

  func judge(
    _ requester: PersonEntry,
    _ target: PersonEntry,
    why: String,
    benefit: String,
    except id: Introduction.ID?
  ) throws -> IntroductionVerdict {
    guard let ground = try store.cullingGround(store.memberProfile()) else {
      throw IntroductionError.notConnected(requester.name)
    }
    let policy = try policy()
    let assessor = IntroductionAssessor(ground: ground, policy: policy)
    return assessor.assess(
      try dossier(requester, target, why: why, benefit: benefit, except: id, policy: policy, ground: ground)
    )
  }

  private func dossier(
    _ requester: PersonEntry,
    _ target: PersonEntry,
    why: String,
    benefit: String,
    except id: Introduction.ID?,
    policy: Policy,
    ground: CullingGround
  ) throws -> IntroductionDossier {
    let dossiers = try store.connectionDossiers(of: [requester.person, target.person])
    guard let one = dossiers.first(where: { $0.connection.person == requester.person }) else {
      throw IntroductionError.notConnected(requester.name)
    }
    guard let other = dossiers.first(where: { $0.connection.person == target.person }) else {
      throw IntroductionError.notConnected(target.name)
    }
    // What was noted after it says nothing of how it was asked.
    let others = try store.introductions().filter { record in id.map { record.id < $0 } ?? true }
    let theirs = try others.filter { try !$0.isOwn && isSame($0.first, requester) }
    return IntroductionDossier(
      requester: one,
      target: other,
      why: why,
      benefit: benefit,
      requesterWords: try words(from: requester.person),
      targetWords: try words(from: target.person),
      record: theirs.compactMap(\.earlier),
      refusals: try theirs.compactMap { record in
        try record.refusal(sameTarget: record.target.map { try isSame($0, target) } ?? false)
      },
      targetAsks: try store.introductions().filter { $0.id != id }.compactMap { record in
        if try record.target.map({ try isSame($0, target) }) == true { return record.heardOf(.target) }
        return try record.isOwn && isSame(record.first, target) ? record.heardOf(.connector) : nil
      }.sorted(),
      requesterAsks: theirs.map(\.introduction.askedOn).sorted(),
      targetPrefersNot: other.tags.contains(TargetPrefersNot.tag),
      pitch: try pitch(of: one, ground),
      sharedConversations: try store.conversationPartners(of: requester.person)[target.person] ?? 0,
      limit: policy.introductionAsks,
      today: today
    )
  }

  /// So many of the last messages are read for what somebody offers and needs.
  private static let messagesRead = 12

  private func words(from person: Person.ID) throws -> [String] {
    try store.lastWords(with: person, limit: Workspace.messagesRead).filter(\.isFromThem).map(\.text)
  }

  /// The last thing that the requester sent and that reads as a pitch, in the year before the newest export.
  private func pitch(of dossier: ConnectionDossier, _ ground: CullingGround) throws -> IntroductionDossier
    .Pitch?
  {
    var isAnswered = false
    for words in try store.lastWords(with: dossier.connection.person, limit: Workspace.messagesRead)
      .reversed()
    {
      let day = Day(words.sentAt, in: .gmt)
      guard ground.asOf.number - day.number <= 365 else { return nil }
      guard words.isFromThem else {
        isAnswered = true
        continue
      }
      switch NoteKind(words.text, member: ground.member) {
      case .pitch: return .init(kind: "a pitch", on: day, isAnswered: isAnswered)
      case .scam: return .init(kind: "what reads like a fraud", on: day, isAnswered: isAnswered)
      default: continue
      }
    }
    return nil
  }
}

extension IntroductionRecord {
  /// What it says of the requester, once they were introduced.
  fileprivate var earlier: EarlierIntroduction? {
    guard let day = introduction.introducedOn else { return nil }
    let outcomes = introduction.outcomes.map(\.outcome)
    return EarlierIntroduction(
      target: targetName,
      introducedOn: day,
      result: outcomes.last?.result,
      // Thanks that were noted once stay said.
      saidThanks: outcomes.isEmpty ? nil : outcomes.contains { $0.thanks.contains(.requester) }
    )
  }

  /// How it ended without coming about, where somebody said no.
  fileprivate func refusal(sameTarget: Bool) -> EarlierRefusal? {
    guard let ending = introduction.ending, introduction.introducedOn == nil else { return nil }
    switch ending.way {
    case .declined:
      return EarlierRefusal(target: targetName, on: ending.on, byTarget: false, isSameTarget: sameTarget)
    case .refused(.target):
      return EarlierRefusal(target: targetName, on: ending.on, byTarget: true, isSameTarget: sameTarget)
    default: return nil
    }
  }

  /// The last day on which a side had to do with it: asked, reminded, or their answer noted; nil where none.
  fileprivate func heardOf(_ side: Introduction.Side) -> Day? {
    var days = introduction.asks[side] ?? []
    if let consent = introduction.consents[side] { days.append(consent.on) }
    if let ending = introduction.ending, ending.way == .refused(side) { days.append(ending.on) }
    return days.max()
  }
}
