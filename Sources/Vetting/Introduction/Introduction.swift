/// An introduction from the ask to what came of it: a state machine that takes steps and refuses what cannot be.
///
/// An introduction spends the user's good name on both sides, so nobody is introduced who did not say yes: that is what
/// `bothConsents` is for, which nothing else can make.
package struct Introduction: Equatable, Sendable {
  /// The number of the journal's entry that recorded it.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// Somebody whose yes is needed.
  package enum Side: String, CaseIterable, Sendable, Codable {
    /// Who asked to be introduced.
    case requester
    /// Whom they want to meet.
    case target
    /// Whom the user asked to introduce them.
    case connector
  }

  /// Who asks for whom.
  package enum Parties: Equatable, Sendable {
    /// Somebody asks the user to introduce them to one of the user's connections.
    case between(requester: Person.Reference, target: Person.Reference)
    /// The user asks a connection to introduce them to somebody, who is named in words.
    case through(connector: Person.Reference, target: String)

    /// The sides whose yes is needed, in the order in which they are asked.
    package var sides: [Side] {
      switch self {
      case .between: [.requester, .target]
      case .through: [.connector]
      }
    }

    /// Who a side is; nil for one that has no part in it.
    package subscript(side: Side) -> Person.Reference? {
      switch (self, side) {
      case (.between(let requester, _), .requester): requester
      case (.between(_, let target), .target): target
      case (.through(let connector, _), .connector): connector
      default: nil
      }
    }
  }

  /// How far it has come; each later one is further.
  package enum State: String, CaseIterable, Sendable, Comparable, Codable {
    /// It was asked for, and nobody was asked yet.
    case recorded
    /// Somebody was asked, or said yes, and not all did.
    case asking
    /// Everybody whose yes is needed gave it.
    case agreed
    /// The joint message was sent.
    case introduced
    /// It is over, one way or the other.
    case ended

    package static func < (left: State, right: State) -> Bool { left.place < right.place }
    private var place: Int { State.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A yes.
  package struct Consent: Equatable, Sendable {
    package let on: Day
    /// What they said, in their words; may be empty.
    package let words: String
  }

  package let id: ID
  package let parties: Parties
  /// The day on which it was asked for.
  package let askedOn: Day
  /// Why they want to meet, in their words; may be empty.
  package var why: String
  /// When each side was asked, every time.
  package private(set) var asks: [Side: [Day]] = [:]
  package private(set) var consents: [Side: Consent] = [:]
  package private(set) var introducedOn: Day?
  package private(set) var outcomes: [DatedOutcome] = []
  package private(set) var ending: Ending?

  /// What came of it, with the day on which that was noted.
  package struct DatedOutcome: Equatable, Sendable {
    package let on: Day
    package let outcome: IntroductionOutcome
  }

  /// How it ended, and when.
  package struct Ending: Equatable, Sendable {
    /// A way to end.
    package enum Way: Equatable, Sendable {
      /// The user said the kind no.
      case declined
      /// One of the sides said no.
      case refused(Side)
      /// The user took it back before it came about.
      case withdrawn
      /// Introduced, and known what came of it.
      case done
    }

    package let way: Way
    package let on: Day
    /// The reason, or what they said; may be empty.
    package let words: String
  }

  /// An introduction that was asked for.
  package init(id: ID, parties: Parties, askedOn: Day, why: String) {
    self.id = id
    self.parties = parties
    self.askedOn = askedOn
    self.why = why
  }

  /// How far it has come.
  package var state: State {
    if ending != nil { return .ended }
    if introducedOn != nil { return .introduced }
    if missing.isEmpty { return .agreed }
    return asks.isEmpty && consents.isEmpty ? .recorded : .asking
  }

  /// True while something can still be done about it.
  package var isOpen: Bool { ending == nil && introducedOn == nil }

  /// The sides whose yes is still missing.
  package var missing: [Side] { parties.sides.filter { consents[$0] == nil } }

  /// Takes a step, or says why it cannot be taken and stays as it was.
  package mutating func take(_ step: IntroductionStep) throws(IntroductionRefusal) {
    if let ending { throw .alreadyEnded(ending.way, on: ending.on) }
    guard step.on >= askedOn else { throw .before(askedOn) }
    if let side = step.event.side, !parties.sides.contains(side) { throw .noSuchSide(side) }
    if let introducedOn, step.event.isBeforeIntroducing { throw .alreadyIntroduced(on: introducedOn) }
    switch step.event {
    case .asked(let side):
      if let consent = consents[side] { throw .alreadyConsented(side, on: consent.on) }
      if let last = asks[side]?.last, last >= step.on { throw .alreadyAsked(side, on: last) }
      asks[side, default: []].append(step.on)
    case .consented(let side):
      if let consent = consents[side] { throw .alreadyConsented(side, on: consent.on) }
      consents[side] = Consent(on: step.on, words: step.words)
    case .refused(let side): end(.refused(side), step)
    case .declined:
      guard case .between = parties else { throw .notYoursToDecline }
      end(.declined, step)
    case .withdrawn: end(.withdrawn, step)
    case .introduced:
      guard missing.isEmpty else { throw .consentMissing(missing) }
      if let last = consents.values.map(\.on).max(), last > step.on { throw .before(last) }
      introducedOn = step.on
    case .outcome(let outcome):
      guard let introducedOn else { throw .notIntroduced }
      guard step.on >= introducedOn else { throw .before(introducedOn) }
      if let stranger = outcome.thanks.first(where: { !parties.sides.contains($0) }) {
        throw .noSuchSide(stranger)
      }
      outcomes.append(DatedOutcome(on: step.on, outcome: outcome))
      if step.on.number >= introducedOn.number + Milestone.answersTheLast { end(.done, step) }
    }
  }

  private mutating func end(_ way: Ending.Way, _ step: IntroductionStep) {
    ending = Ending(way: way, on: step.on, words: step.words)
  }

  /// What it is once all steps of its journal are taken, in their order.
  ///
  /// A step that cannot be taken, because one before it was taken back, is passed over.
  package static func replay(_ recorded: Introduction, _ steps: some Sequence<IntroductionStep>)
    -> Introduction
  {
    var introduction = recorded
    for step in steps { try? introduction.take(step) }
    return introduction
  }
}

/// The yes of both, without which there is no joint message.
///
/// Only `Introduction.bothConsents` makes one.
package struct BothConsents: Equatable, Sendable {
  package let requester: Introduction.Consent
  package let target: Introduction.Consent

  fileprivate init(requester: Introduction.Consent, target: Introduction.Consent) {
    self.requester = requester
    self.target = target
  }
}

extension Introduction {
  /// The yes of both, where both gave it and it did not end before it came about; nil otherwise.
  package var bothConsents: BothConsents? {
    guard case .between = parties, ending == nil || introducedOn != nil, let requester = consents[.requester],
      let target = consents[.target]
    else { return nil }
    return BothConsents(requester: requester, target: target)
  }
}
