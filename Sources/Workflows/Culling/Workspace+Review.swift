import Foundation
package import Vetting

/// What the page of a session shows: one card, and how far it is.
package struct ReviewDesk: Equatable, Sendable {
  package var review: Review
  /// Nil where everybody was answered.
  package var card: ConnectionCard?
  /// The place of the card, from 1.
  package var position: Int
  /// What was answered in this session and holds, skips included, newest first.
  package var answers: [ConnectionDecision]
  package var estimate: ReviewPace.Estimate

  /// How many are left, this card included.
  package var left: Int { card == nil ? 0 : max(0, review.people.count - position + 1) }
}

extension Workspace {
  /// How many connections there are, and how they stand; nil before the first import.
  package func reviewCounts() throws -> ReviewCounts? {
    try refreshConnections() ? try store.reviewCounts(today: today) : nil
  }

  /// The session that is open, or nil.
  package func openReview() throws -> Review? {
    try store.lastReview().flatMap { $0.endedAt == nil ? $0 : nil }
  }

  /// The session that was started last.
  package func lastReview() throws -> Review? { try store.lastReview() }

  /// Goes on with the open session, or starts one with the next people.
  package func startReview(size: Int = ReviewBatch.size) throws -> Review {
    if let open = try openReview() { return open }
    try refreshConnections()
    let people = ReviewBatch.choose(try store.reviewCandidates(today: today), size: size)
    guard !people.isEmpty else { throw PeopleError.noReview }
    return try store.startReview(people, at: now())
  }

  /// The card at hand of the session that was started last.
  package func reviewDesk() throws -> ReviewDesk {
    try refreshConnections()
    guard let review = try store.lastReview() else { throw PeopleError.noReview }
    let answers = try store.connectionDecisions(of: nil, review: review.id, limit: 10_000)
      .filter { $0.undoneAt == nil }
    var answered: Set<Person.ID> = []
    for answer in answers {
      if let person = try store.person(answer.person.key) { answered.insert(person) }
    }
    var place = 0
    for (index, key) in review.people.enumerated() where review.endedAt == nil {
      place = index
      guard let person = try store.person(key), !answered.contains(person) else { continue }
      let card = try card(of: person, named: key.rawValue)
      guard try isOpen(card.entry) else { continue }
      return ReviewDesk(
        review: review,
        card: card,
        position: index + 1,
        answers: answers,
        estimate: ReviewPace.left(
          review.people.count - index,
          answers: answers.reversed().map(\.decidedAt.timeIntervalSince1970)
        )
      )
    }
    return ReviewDesk(
      review: review,
      card: nil,
      position: place + 1,
      answers: answers,
      estimate: ReviewPace.Estimate(seconds: 0, isMeasured: false)
    )
  }

  /// True for a connection that waits for an answer: undecided, or to meet by a day that is past.
  private func isOpen(_ entry: PersonEntry) throws -> Bool {
    guard entry.isConnected else { return false }
    guard entry.choice == .meet else { return entry.choice == nil }
    let held = try store.connectionDecisions(of: entry.key, review: nil, limit: 20)
      .first { $0.undoneAt == nil && $0.choice == .meet }
    return held?.deadline.map { $0 < today } ?? false
  }

  /// Answers the card of a session; `key` is whose card the user looked at.
  package func answer(
    _ key: Person.Key,
    in review: Int64,
    _ choice: ConnectionDecision.Choice,
    deadline: Day? = nil,
    by decidedBy: String
  ) throws -> [ConnectionDecision] {
    guard let open = try openReview(), open.id == review, open.people.contains(key) else {
      throw PeopleError.movedOn(key.rawValue)
    }
    let isAnswered = try store.connectionDecisions(of: key, review: review, limit: 100).contains {
      $0.undoneAt == nil
    }
    // Answered already, in another window.
    if isAnswered { throw PeopleError.movedOn(key.rawValue) }
    return try decide(connections: [key], choice, deadline: deadline, review: review, by: decidedBy)
  }

  /// Ends a session.
  package func endReview(_ review: Int64) throws { try store.endReview(review, at: now()) }

  /// People to talk to, out of one session or in all.
  package func callList(review: Int64? = nil) throws -> [Call] {
    try refreshConnections()
    return try store.callList(review: review)
  }

  /// The people of an obvious group, judged this moment: those who belong to it no longer are left out.
  package func preview(of group: CullGroup) throws -> GroupPreview {
    try refreshConnections()
    let entries = try store.members(of: group, limit: 100_000)
    guard let assessor = try connectionAssessor() else {
      return GroupPreview(group: group, entries: [], lost: [])
    }
    let dossiers = try store.connectionDossiers(of: entries.map(\.person))
    let members = dossiers.filter { assessor.conclusion($0).group == group }
    let ids = Set(members.map(\.connection.person))
    return GroupPreview(
      group: group,
      entries: entries.filter { ids.contains($0.person) },
      lost: GroupPreview.lost(by: members)
    )
  }

  /// Decides to remove a whole group, as it was previewed: `seen` is how many were shown.
  package func removeGroup(
    _ group: CullGroup,
    seen: Int,
    by decidedBy: String
  ) throws -> [ConnectionDecision] {
    let preview = try preview(of: group)
    guard preview.entries.count == seen else {
      throw PeopleError.groupChanged(group, seen: seen, now: preview.entries.count)
    }
    guard seen > 0 else { return [] }
    return try decide(
      connections: preview.entries.map(\.key),
      .remove,
      reason: group.title,
      by: decidedBy
    )
  }
}

/// Whom a decision on a group would remove, and what would be lost with them together.
package struct GroupPreview: Equatable, Sendable {
  package var group: CullGroup
  package var entries: [PersonEntry]
  /// Parts of the network that nobody would be left in, as clauses.
  package var lost: [String]

  /// Clusters that all of them together would empty, though none of them alone does.
  static func lost(by members: [ConnectionDossier]) -> [String] {
    var going: [Cluster: (membership: Cluster.Membership, count: Int, name: String)] = [:]
    for member in members where member.connection.goneBy == nil {
      for membership in member.clusters {
        let name = membership.cluster.kind == .employer ? member.connection.company : membership.cluster.name
        going[membership.cluster, default: (membership, 0, name)].count += 1
      }
    }
    return going.values.filter { each in
      let isTelling =
        each.membership.cluster.kind != .employer || each.membership.ever >= BridgeValue.peopleOfACluster
      return isTelling && each.count >= each.membership.people && each.membership.people > 1
    }.map { "everybody you know in \($0.name)" }.sorted()
  }
}
