/// What introductions came to: how many were asked for, made and declined, what came of them, and who gives back.
package struct IntroductionLedger: Equatable, Sendable {
  /// One introduction as the ledger counts it.
  package struct Entry: Equatable, Sendable {
    package var introduction: Introduction
    /// Who asks, or whom the user asked, by the key that they have today.
    package var first: Person.Key
    package var firstName: String
    /// Whom they want to meet; nil where it is named in words.
    package var target: Person.Key?
    package var targetName: String

    /// An entry.
    package init(
      introduction: Introduction,
      first: Person.Key,
      firstName: String,
      target: Person.Key?,
      targetName: String
    ) {
      self.introduction = introduction
      self.first = first
      self.firstName = firstName
      self.target = target
      self.targetName = targetName
    }

    fileprivate var isOwn: Bool {
      if case .through = introduction.parties { true } else { false }
    }
  }

  /// How the introductions that others asked for stand or ended.
  package struct Sums: Equatable, Sendable {
    package var asked = 0
    package var open = 0
    package var made = 0
    package var declined = 0
    package var refused = 0
    package var withdrawn = 0
    /// What came of those that were made, as last noted.
    package var results: [IntroductionOutcome.Result: Int] = [:]
    /// Those made of which nothing was noted yet.
    package var unknown = 0

    /// Those made of which it is known what came of them.
    package var known: Int { results.values.reduce(0, +) }
    /// Those of them that went well.
    package var good: Int { (results[.led] ?? 0) + (results[.spoke] ?? 0) }
    /// Their share, 0 to 1; nil where none is known.
    package var success: Double? { known > 0 ? Double(good) / Double(known) : nil }
  }

  /// Somebody with whom introductions went either way.
  package struct Partner: Equatable, Sendable {
    package var key: Person.Key
    package var name: String
    /// What the user did for them: introductions they asked for.
    package var asked = Sums()
    /// How often they were introduced to somebody who asked for them.
    package var wanted = 0
    /// How often they were asked for the user, and how often they did it.
    package var askedByUser = 0
    package var didForUser = 0
    /// How often they said thanks, of those of which it was noted.
    package var thanks = 0
    package var thanksKnown = 0

    /// What the user gave less what they gave, in introductions made.
    package var balance: Int { asked.made - didForUser }
  }

  /// What was asked for and what was made in one month.
  package struct Month: Equatable, Sendable {
    /// The first day of the month.
    package var month: Day
    package var asked: Int
    package var made: Int
    /// Of those made in it: those that went well, as far as is known.
    package var good: Int
  }

  /// What others asked for.
  package var forOthers: Sums
  /// What the user asked for.
  package var own: Sums
  /// Those who asked most first.
  package var partners: [Partner]
  /// Twelve months, the oldest first.
  package var months: [Month]

  /// Reckons the ledger as of a day.
  package init(_ entries: [Entry], today: Day) {
    forOthers = IntroductionLedger.sums(entries.filter { !$0.isOwn })
    own = IntroductionLedger.sums(entries.filter(\.isOwn))
    partners = IntroductionLedger.partners(entries)
    months = IntroductionLedger.months(entries.filter { !$0.isOwn }, today)
  }

  private static func sums(_ entries: [Entry]) -> Sums {
    entries.reduce(into: Sums()) { sums, entry in
      let introduction = entry.introduction
      sums.asked += 1
      if introduction.isOpen { sums.open += 1 }
      if introduction.introducedOn != nil {
        sums.made += 1
        if let result = introduction.result {
          sums.results[result, default: 0] += 1
        } else {
          sums.unknown += 1
        }
      }
      switch introduction.ending?.way {
      case .declined?: sums.declined += 1
      case .refused?: sums.refused += 1
      case .withdrawn?: sums.withdrawn += 1
      case .done?, nil: break
      }
    }
  }

  private static func partners(_ entries: [Entry]) -> [Partner] {
    var partners: [Person.Key: Partner] = [:]
    func note(_ key: Person.Key, _ name: String, _ edit: (inout Partner) -> Void) {
      edit(&partners[key, default: Partner(key: key, name: name)])
    }
    // Thanks that were noted once stay said.
    func note(_ partner: inout Partner, _ side: Introduction.Side, _ outcomes: [IntroductionOutcome]) {
      guard !outcomes.isEmpty else { return }
      partner.thanksKnown += 1
      if outcomes.contains(where: { $0.thanks.contains(side) }) { partner.thanks += 1 }
    }
    for entry in entries {
      let isMade = entry.introduction.introducedOn != nil
      let outcomes = entry.introduction.outcomes.map(\.outcome)
      note(entry.first, entry.firstName) { partner in
        if entry.isOwn {
          partner.askedByUser += 1
          if isMade { partner.didForUser += 1 }
        }
        note(&partner, entry.isOwn ? .connector : .requester, outcomes)
      }
      if let target = entry.target, isMade {
        note(target, entry.targetName) { partner in
          partner.wanted += 1
          note(&partner, .target, outcomes)
        }
      }
    }
    for key in partners.keys {
      partners[key]?.asked = sums(entries.filter { !$0.isOwn && $0.first == key })
    }
    return partners.values.sorted { left, right in
      let (mine, other) = (left.asked.asked + left.askedByUser, right.asked.asked + right.askedByUser)
      return mine != other ? mine > other : (left.name, left.key) < (right.name, right.key)
    }
  }

  private static func months(_ entries: [Entry], _ today: Day) -> [Month] {
    let (year, month, _) = today.civil
    return (0..<12).reversed().compactMap { back in
      let index = year * 12 + month - 1 - back
      guard let first = Day(year: index / 12, month: index % 12 + 1, day: 1),
        let next = Day(year: (index + 1) / 12, month: (index + 1) % 12 + 1, day: 1)
      else { return nil }
      func isIn(_ day: Day?) -> Bool { day.map { $0 >= first && $0 < next } ?? false }
      let made = entries.filter { isIn($0.introduction.introducedOn) }
      return Month(
        month: first,
        asked: entries.filter { isIn($0.introduction.askedOn) }.count,
        made: made.count,
        good: made.filter { $0.introduction.result?.isGood == true }.count
      )
    }
  }
}
