import Foundation
package import Vetting

/// Ways to somebody, with how much of the budget of asks is spent.
package struct IntroductionPaths: Equatable, Sendable {
  /// What was looked for.
  package var text: String
  /// The person meant, where that is somebody of the network.
  package var target: PersonEntry?
  /// True where the user is connected with them, and needs no introduction.
  package var isDirect: Bool
  package var paths: [IntroductionPath]
  /// The user's own asks in ninety days, newest first.
  package var asksLately: [IntroductionRecord]
}

extension Workspace {
  /// So many connections are looked at for one question.
  private static let mostCandidates = 300

  /// Which connections could introduce the user to a person, a company or a role, the best first.
  package func introductionPaths(to text: String) throws -> IntroductionPaths {
    try refreshConnections()
    let text = try ownText(text, field: "goal", limit: 200)
    guard !text.isEmpty else { throw IntroductionError.noTarget }
    let target = try named(text)
    guard let ground = try store.cullingGround(store.memberProfile()) else {
      return IntroductionPaths(
        text: text,
        target: nil,
        isDirect: false,
        paths: [],
        asksLately: try ownAsksLately()
      )
    }
    let goal = PathGoal(
      text,
      target: try target.flatMap { try store.connectionDossiers(of: [$0.person]).first }
    )
    let candidates = try candidates(goal, target)
    return IntroductionPaths(
      text: text,
      target: target,
      isDirect: target?.isConnected ?? false,
      paths: IntroductionPath.ranked(candidates, to: goal, asOf: ground.asOf, today: today),
      asksLately: try ownAsksLately()
    )
  }

  /// The user's own asks in the days that count.
  private func ownAsksLately() throws -> [IntroductionRecord] {
    try introductions().filter { record in
      record.isOwn && today.number - record.introduction.askedOn.number < IntroductionReading.window
    }
  }

  /// The one person of this key, address or name; nil where it is a company, a role or several people.
  private func named(_ text: String) throws -> PersonEntry? {
    do { return try person(named: text) } catch is PeopleError { return nil }
  }

  private func candidates(_ goal: PathGoal, _ target: PersonEntry?) throws -> [PathCandidate] {
    var found = try store.people(PeopleQuery(text: goal.text, limit: Workspace.mostCandidates)).entries
    let company = target == nil ? goal.text : goal.target?.connection.company ?? ""
    if !company.isEmpty {
      found += try store.peopleOnce(at: company, limit: Workspace.mostCandidates).compactMap {
        try store.entry($0)
      }
    }
    var partners: [Person.ID: Int] = [:]
    if let target {
      partners = try store.conversationPartners(of: target.person)
      if !company.isEmpty {
        found += try store.people(PeopleQuery(text: company, limit: Workspace.mostCandidates)).entries
      }
      found += try partners.keys.compactMap { try store.entry($0) }
    }
    var excerpts: [Person.ID: String] = [:]
    var people: [Person.ID] = []
    for entry in found where entry.isConnected && entry.choice != .remove {
      if !people.contains(entry.person) { people.append(entry.person) }
      if !entry.excerpt.isEmpty { excerpts[entry.person] = entry.excerpt }
    }
    let asks = try asks()
    return try store.connectionDossiers(of: people).map { dossier in
      PathCandidate(
        dossier: dossier,
        mention: excerpts[dossier.connection.person] ?? "",
        sharedConversations: partners[dossier.connection.person] ?? 0,
        asks: asks[dossier.connection.person] ?? []
      )
    }
  }

  /// On which days each person was asked for something: to introduce the user, or for a yes.
  private func asks() throws -> [Person.ID: [Day]] {
    var asks: [Person.ID: [Day]] = [:]
    for record in try store.introductions() {
      for (side, days) in record.introduction.asks {
        guard let reference = record.introduction.parties[side], let person = try store.person(reference.key)
        else {
          continue
        }
        asks[person, default: []] += days
      }
    }
    return asks
  }
}
