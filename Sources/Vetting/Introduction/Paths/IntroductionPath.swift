/// Whom the user wants to meet: a company, a role, or a person whom they know a way to.
package struct PathGoal: Equatable, Sendable {
  /// As the user wrote it.
  package var text: String
  /// The person meant, where that is somebody of the network.
  package var person: Person.ID?
  /// What is known of them, where they are or were a connection.
  package var target: ConnectionDossier?

  /// A goal.
  package init(_ text: String, person: Person.ID? = nil, target: ConnectionDossier? = nil) {
    self.text = text
    self.person = person
    self.target = target
  }
}

/// A connection who may be able to introduce the user, with what is known of it.
package struct PathCandidate: Equatable, Sendable {
  package var dossier: ConnectionDossier
  /// Words of a message of theirs that name the goal; empty where none does.
  package var mention: String
  /// Conversations of three or more that they and the target had a part in.
  package var sharedConversations: Int
  /// On which days the user asked them for an introduction, or for a yes to one.
  package var asks: [Day]

  /// A candidate.
  package init(
    dossier: ConnectionDossier,
    mention: String = "",
    sharedConversations: Int = 0,
    asks: [Day] = []
  ) {
    self.dossier = dossier
    self.mention = mention
    self.sharedConversations = sharedConversations
    self.asks = asks
  }
}

/// A way to somebody: who could introduce the user, why they may know them, and what speaks against asking now.
///
/// An export holds no ties among others, so a link is a reason to ask whether they know each other, and no more.
package struct IntroductionPath: Equatable, Sendable {
  /// What links a connection to the goal.
  package enum Link: Equatable, Sendable {
    /// They work there now.
    case worksThere(company: String)
    /// They worked there, and an export of this day no longer said so.
    case workedThere(company: String, until: Day)
    /// Exports list both at one employer, at the same time for so many months at least.
    case overlapped(company: String, months: Int)
    /// They were in conversations together.
    case conversed(Int)
    /// They were there when one of the two recommended the other.
    case recommendedFrom(company: String)
    /// The user's address book has them there.
    case inAddressBook(company: String)
    /// What they do is what the user looks for.
    case isOne(position: String)
    /// They named it in a message.
    case wrote(String)

    /// How far it goes towards knowing each other, 0 to 1.
    package var weight: Double {
      switch self {
      case .overlapped(_, let months): months >= 12 ? 0.9 : 0.75
      case .worksThere: 0.7
      case .conversed: 0.7
      case .isOne: 0.6
      case .workedThere, .recommendedFrom: 0.5
      case .inAddressBook: 0.4
      case .wrote: 0.3
      }
    }

    /// The link as a sentence.
    package var words: String {
      switch self {
      case .worksThere(let company): "Works at \(company)."
      case .workedThere(let company, let until):
        "Worked at \(company), until your export of \(until.iso) at the latest."
      case .overlapped(let company, let months):
        "Your exports list both at \(company) at the same time, for \(CountWords.of(max(months, 1))) month\(months > 1 ? "s" : "") at least."
      case .conversed(let count):
        count == 1
          ? "Was in a conversation with them and you."
          : "Was in \(CountWords.of(count)) conversations with them and you."
      case .recommendedFrom(let company):
        "Was at \(company) when one of you recommended the other."
      case .inAddressBook(let company): "Your address book has them at \(Quoting.quoted(company))."
      case .isOne(let position): "Does what you look for: \(Quoting.quoted(position))."
      case .wrote(let text): "Wrote of it to you: \(Quoting.quoted(text))."
      }
    }
  }

  package var person: Person.Reference
  package var position: String
  package var company: String
  package var strength: TieStrength
  package var takesCall: Bool?
  /// The strongest first.
  package var links: [Link]
  /// How often the user asked them in ninety days.
  package var asksLately: Int
  /// 0 to 1: how well the user knows them, times how likely they know the goal, less where they were asked lately.
  package var score: Double
}

extension IntroductionPath {
  /// The ways to a goal, the best first, at most so many; whoever has no link is left out.
  package static func ranked(
    _ candidates: [PathCandidate],
    to goal: PathGoal,
    asOf day: Day,
    today: Day,
    most: Int = 20
  ) -> [IntroductionPath] {
    let words = Organisation.words(goal.text)
    let paths = candidates.compactMap { candidate -> IntroductionPath? in
      // Nobody introduces the user to themselves.
      if goal.person == candidate.dossier.connection.person { return nil }
      let links = links(candidate, goal, words, day).sorted { $0.weight > $1.weight }
      guard !links.isEmpty else { return nil }
      let strength = TieStrength(candidate.dossier, asOf: day)
      let asks = candidate.asks.filter {
        today.number - $0.number < IntroductionReading.window && $0 <= today
      }.count
      let recall = candidate.dossier.recall
      var score = max(strength.value, 0.02) * (1 - links.reduce(1) { $0 * (1 - $1.weight) })
      if recall.takesCall == true { score = min(1, score * 1.25) }
      if recall.takesCall == false || recall.isRecalled == false { score *= 0.3 }
      score /= Double(1 + asks)
      return IntroductionPath(
        person: candidate.dossier.connection.reference,
        position: candidate.dossier.connection.position,
        company: candidate.dossier.connection.company,
        strength: strength,
        takesCall: recall.takesCall,
        links: links,
        asksLately: asks,
        score: (score * 1_000).rounded() / 1_000
      )
    }
    let sorted = paths.sorted { ($1.score, $0.person.name) < ($0.score, $1.person.name) }
    return Array(sorted.prefix(most))
  }

  private static func links(
    _ candidate: PathCandidate,
    _ goal: PathGoal,
    _ words: [String],
    _ day: Day
  ) -> [Link] {
    let dossier = candidate.dossier
    var links: [Link] = []
    if goal.person != nil {
      let theirs = goal.target?.listings ?? []
      for stay in dossier.listings {
        let place = Organisation.words(stay.organisation)
        guard let other = theirs.first(where: { Organisation.words($0.organisation) == place }),
          !place.isEmpty
        else {
          continue
        }
        links.append(overlap(stay, other) ?? link(stay, day))
      }
      links += known(dossier, theirs.map { Organisation.words($0.organisation) })
      if candidate.sharedConversations > 0 { links.append(.conversed(candidate.sharedConversations)) }
    } else if !words.isEmpty {
      for stay in dossier.listings where WordRun.holds(Organisation.words(stay.organisation), words) {
        links.append(link(stay, day))
      }
      links += known(dossier, [words])
      if WordRun.holds(Organisation.words(dossier.connection.position), words) {
        links.append(.isOne(position: dossier.connection.position))
      }
    }
    if !candidate.mention.isEmpty { links.append(.wrote(candidate.mention)) }
    return links.reduce(into: []) { list, link in if !list.contains(link) { list.append(link) } }
  }

  /// Where they are by the newest export, or were until one no longer said so.
  private static func link(_ stay: SharedPlace.Listing, _ day: Day) -> Link {
    guard let until = stay.days?.upperBound, until < day else {
      return .worksThere(company: stay.organisation)
    }
    return .workedThere(company: stay.organisation, until: until)
  }

  /// What exports show of both at the same time: two days at the least, so one export alone shows nothing.
  private static func overlap(_ one: SharedPlace.Listing, _ other: SharedPlace.Listing) -> Link? {
    guard let one = one.days, let days = other.days else { return nil }
    let shared =
      min(one.upperBound.number, days.upperBound.number) - max(one.lowerBound.number, days.lowerBound.number)
    return shared > 0 ? .overlapped(company: other.organisation, months: shared / 30) : nil
  }

  /// What recommendations and the address book say of employers that exports do not list.
  private static func known(_ dossier: ConnectionDossier, _ goals: [[String]]) -> [Link] {
    let listed = dossier.listings.map { Organisation.words($0.organisation) }
    func isNew(_ company: String) -> Bool {
      let words = Organisation.words(company)
      return goals.contains { WordRun.holds(words, $0) } && !listed.contains(words)
    }
    let recommended = (dossier.recommendations.value ?? []).map(\.company).first(where: isNew)
    let kept = (dossier.addressBook.value ?? []).map(\.companies).first(where: isNew)
    return [recommended.map { .recommendedFrom(company: $0) }, kept.map { .inAddressBook(company: $0) }]
      .compactMap { $0 }
  }
}
