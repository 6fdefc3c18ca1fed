/// Two entries that may be one person, with what speaks for it.
///
/// A proposal only: nobody is merged by a name, and nobody unasked.
package struct MergeProposal: Equatable, Sendable {
  /// What speaks for it, beside the name.
  package enum Reason: String, CaseIterable, Sendable, Codable {
    /// One is gone in the very export that brought the other, connected on the same day: a new profile address.
    case sameDay
    /// The same with another name, at the same company in the same position: a new name and a new address at once.
    case sameDayAndWork
    /// Both have the same e-mail address.
    case sameEmail
    /// One is gone where the other is listed, at the same company.
    case sameCompany

    /// The reason as a sentence.
    package var words: String {
      switch self {
      case .sameDay:
        "Same name and same day of connecting, and one is gone where the other appears: most likely a new profile address."
      case .sameDayAndWork:
        "Same day of connecting, same company and position, and one is gone where the other appears: perhaps a new name "
          + "and a new profile address at once."
      case .sameEmail: "Same name and same e-mail address."
      case .sameCompany: "Same name and same company, and one is gone where the other is listed."
      }
    }
  }

  /// The one to keep: whoever is listed now.
  package var kept: Person.ID
  package var merged: Person.ID
  package var reasons: [Reason]

  /// A proposal.
  package init(kept: Person.ID, merged: Person.ID, reasons: [Reason]) {
    self.kept = kept
    self.merged = merged
    self.reasons = reasons
  }
}

extension MergeProposal {
  /// What is compared of somebody.
  package struct Candidate: Equatable, Sendable {
    package var person: Person.ID
    /// The folded name.
    package var name: NameKey
    package var email: String
    package var company: String
    package var position: String
    package var connectedOn: Day?
    package var goneBy: Day?
    /// The import that first listed them as a connection, as far as that is known.
    package var since: Day?

    /// A candidate.
    package init(
      person: Person.ID,
      name: NameKey,
      email: String,
      company: String,
      position: String = "",
      connectedOn: Day?,
      goneBy: Day?,
      since: Day?
    ) {
      self.person = person
      self.name = name
      self.email = email
      self.company = company
      self.position = position
      self.connectedOn = connectedOn
      self.goneBy = goneBy
      self.since = since
    }
  }

  /// Who may be whom, in the order of the person kept.
  ///
  /// Among people of one name, with something else in common; and where one goes in the very export that brings another
  /// who had connected on the same day, with the same work. Two who are listed side by side are two people, unless they
  /// have one e-mail address.
  package static func find(among candidates: [Candidate]) -> [MergeProposal] {
    var found: [MergeProposal] = []
    for (name, bearers) in Dictionary(grouping: candidates, by: \.name)
    where bearers.count > 1 && !name.isEmpty {
      let bearers = bearers.sorted { $0.person < $1.person }
      for (index, one) in bearers.enumerated() {
        for other in bearers[(index + 1)...] {
          let reasons = reasons(one, other)
          guard !reasons.isEmpty else { continue }
          let keepsOne = isListed(one) && !isListed(other)
          found.append(
            MergeProposal(
              kept: keepsOne ? one.person : other.person,
              merged: keepsOne ? other.person : one.person,
              reasons: reasons
            )
          )
        }
      }
    }
    return (found + renamed(among: candidates)).sorted { ($0.kept, $0.merged) < ($1.kept, $1.merged) }
  }

  /// Those who seem to have got another name and another address between two exports.
  private static func renamed(among candidates: [Candidate]) -> [MergeProposal] {
    let goers = Dictionary(
      grouping: candidates.filter { $0.goneBy != nil && !$0.company.isEmpty },
      by: \.goneBy
    )
    return candidates.compactMap { listed in
      guard isListed(listed), let since = listed.since else { return nil }
      let alike = (goers[since] ?? []).filter { gone in
        gone.connectedOn == listed.connectedOn && gone.name != listed.name && !gone.position.isEmpty
          && gone.position == listed.position && gone.company == listed.company
      }
      guard alike.count == 1, let gone = alike.first else { return nil }
      return MergeProposal(kept: listed.person, merged: gone.person, reasons: [.sameDayAndWork])
    }
  }

  private static func isListed(_ candidate: Candidate) -> Bool {
    candidate.connectedOn != nil && candidate.goneBy == nil
  }

  private static func reasons(_ one: Candidate, _ other: Candidate) -> [Reason] {
    var reasons: [Reason] = []
    if isListed(one) != isListed(other), let listed = [one, other].first(where: isListed),
      let gone = [one, other].first(where: { $0.goneBy != nil })
    {
      if let mine = listed.connectedOn, let theirs = gone.connectedOn, abs(mine.number - theirs.number) <= 1,
        listed.since == gone.goneBy
      {
        reasons.append(.sameDay)
      }
      let company = Organisation.words(listed.company)
      if !company.isEmpty, company == Organisation.words(gone.company) { reasons.append(.sameCompany) }
    }
    if !one.email.isEmpty, one.email == other.email { reasons.append(.sameEmail) }
    return reasons
  }
}
