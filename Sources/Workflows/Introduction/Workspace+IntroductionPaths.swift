import Foundation
package import Vetting

/// Ways to somebody, with how much of the budget of asks is spent.
package struct IntroductionPaths: Equatable, Sendable {
  /// What was looked for.
  package var text: String
  /// The person meant, where that is somebody of the network.
  package var target: PersonEntry?
  /// Several who are called so, of whom the user may choose one.
  package var choices: [PersonEntry]
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
    let (target, choices) = try named(text)
    guard let ground = try store.cullingGround(store.memberProfile()) else {
      return IntroductionPaths(
        text: text,
        target: nil,
        choices: choices,
        isDirect: false,
        paths: [],
        asksLately: try ownAsksLately()
      )
    }
    let goal = PathGoal(
      text,
      person: target?.person,
      target: try target.flatMap { try store.connectionDossiers(of: [$0.person]).first }
    )
    let candidates = try candidates(goal, target)
    return IntroductionPaths(
      text: text,
      target: target,
      choices: choices,
      isDirect: target?.isConnected ?? false,
      paths: IntroductionPath.ranked(candidates, to: goal, asOf: ground.asOf, today: today),
      asksLately: try ownAsksLately()
    )
  }

  /// The user's own asks in the days that count.
  private func ownAsksLately() throws -> [IntroductionRecord] {
    try introductions().filter { record in
      record.isOwn
        && (record.introduction.asks[.connector] ?? []).contains { day in
          today.number - day.number < IntroductionReading.window
        }
    }
  }

  /// The one person of this key, address or name, or all who are called so; neither where it is a company or a role.
  private func named(_ text: String) throws -> (person: PersonEntry?, choices: [PersonEntry]) {
    do { return (try person(named: text), []) } catch PeopleError.severalFit(_, let entries) {
      return (nil, entries)
    } catch PeopleError.noSuchPerson {
      // A part of a name: whoever has it may be meant.
      let words = Set(
        NameKey(text).value.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      )
      let found = try store.people(PeopleQuery(text: text, standing: .everybody, limit: 20)).entries
      let named = found.filter { entry in
        let name = NameKey(entry.name).value.utf8.split(separator: 0x20).map {
          String(decoding: $0, as: UTF8.self)
        }
        return !words.isEmpty && words.isSubset(of: name)
      }
      return (nil, Array(named.prefix(5)))
    }
  }

  private func candidates(_ goal: PathGoal, _ target: PersonEntry?) throws -> [PathCandidate] {
    let most = Workspace.mostCandidates
    let company = target == nil ? goal.text : goal.target?.connection.company ?? ""
    let partners = try target.map { try store.conversationPartners(of: $0.person) } ?? [:]
    let mentions = try store.mentions(of: target?.name ?? goal.text, limit: most)
    var people = Array(
      partners.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key).prefix(most)
    )
    people += mentions.keys.sorted { $0.rawValue < $1.rawValue }
    if !company.isEmpty {
      people += try store.people(PeopleQuery(text: company, limit: most)).entries.map(\.person)
      people += try store.peopleOnce(at: company, limit: most)
    }
    var seen: Set<Person.ID> = []
    let asks = try asks()
    return try store.connectionDossiers(of: people.filter { seen.insert($0).inserted }).compactMap {
      dossier in
      let person = dossier.connection.person
      guard dossier.connection.goneBy == nil, try store.entry(person)?.choice != .remove else { return nil }
      return PathCandidate(
        dossier: dossier,
        mention: mentions[person] ?? "",
        sharedConversations: partners[person] ?? 0,
        asks: asks[person] ?? []
      )
    }
  }

  /// On which days each person was asked for something: to introduce the user, or for a yes.
  private func asks() throws -> [Person.ID: [Day]] {
    var asks: [Person.ID: [Day]] = [:]
    for record in try store.introductions() {
      for (side, days) in record.introduction.asks where side != .requester {
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
