package import Vetting

extension Workspace {
  /// Judges all connections anew where facts, ruleset, policy or purpose changed since they were last judged.
  ///
  /// Gives false where nothing was imported yet.
  @discardableResult
  package func refreshConnections() throws -> Bool {
    let stamp = try connectionStamp()
    if try store.connectionStamp() == stamp { return true }
    try store.rebuildPeople()
    guard let ground = try store.cullingGround(store.memberProfile()) else { return false }
    let assessor = ConnectionAssessor(ground: ground, policy: try policy())
    let ties = try store.datedTies()
    let concluded = ties.map { tie in
      ConcludedConnection(dossier: tie.dossier, conclusion: assessor.conclusion(tie.dossier))
    }
    try store.replaceConnections(concluded, stamp: stamp)
    // Where facts changed, what bears a date is reckoned while it is at hand: reading it again takes a second.
    if try store.worthPast() == nil { try store.keep(WorthPast(ties, ground: ground)) }
    return true
  }

  /// The stamp that conclusions made now would bear.
  func connectionStamp() throws -> AssessmentStamp {
    AssessmentStamp(
      ruleset: CullingRuleset.current.version,
      policy: try policy().digest,
      basis: try store.purposes(limit: 1).first?.purpose.digest ?? ""
    )
  }

  /// Judges connections under the workspace's policy; nil before the first import.
  func connectionAssessor() throws -> ConnectionAssessor? {
    guard let ground = try store.cullingGround(store.memberProfile()) else { return nil }
    return ConnectionAssessor(ground: ground, policy: try policy())
  }

  /// Judges some people anew, because of what the user said of them.
  func judgeAgain(_ people: [Person.ID]) throws {
    guard let assessor = try connectionAssessor() else { return }
    let concluded = try store.connectionDossiers(of: people).map { dossier in
      ConcludedConnection(dossier: dossier, conclusion: assessor.conclusion(dossier))
    }
    let judged = Set(concluded.map(\.dossier.connection.person))
    try store.updateConnections(concluded, others: people.filter { !judged.contains($0) })
  }

  /// Somebody's card: who they are, the last words, and the verdict with its evidence.
  package func connectionCard(_ key: Person.Key) throws -> ConnectionCard {
    try refreshConnections()
    guard let person = try store.person(key) else { throw PeopleError.noSuchPerson(key.rawValue) }
    return try card(of: person, named: key.rawValue)
  }

  func card(of person: Person.ID, named text: String) throws -> ConnectionCard {
    guard let entry = try store.entry(person) else { throw PeopleError.noSuchPerson(text) }
    let dossier = try store.connectionDossiers(of: [person]).first
    let assessor = try connectionAssessor()
    let decisions = try store.connectionDecisions(of: entry.key, review: nil, limit: 50)
    return ConnectionCard(
      entry: entry,
      dossier: dossier,
      verdict: dossier.flatMap { assessor?.assess($0) },
      lastWords: try store.lastWords(with: person, limit: 3),
      decision: entry.choice == nil
        ? nil : decisions.first { $0.undoneAt == nil && $0.choice == entry.choice }
    )
  }
}

/// Everything that a recall card shows.
package struct ConnectionCard: Equatable, Sendable {
  package var entry: PersonEntry
  /// Nil for somebody who is and was no connection.
  package var dossier: ConnectionDossier?
  package var verdict: ConnectionVerdict?
  /// The last words exchanged, oldest first.
  package var lastWords: [ExchangedWords]
  /// The decision that holds.
  package var decision: ConnectionDecision?

  /// A card.
  package init(
    entry: PersonEntry,
    dossier: ConnectionDossier?,
    verdict: ConnectionVerdict?,
    lastWords: [ExchangedWords],
    decision: ConnectionDecision?
  ) {
    self.entry = entry
    self.dossier = dossier
    self.verdict = verdict
    self.lastWords = lastWords
    self.decision = decision
  }
}
