package import Foundation

/// Something that happened to an introduction, as the journal keeps it.
package struct IntroductionStep: Equatable, Sendable {
  /// What happened.
  package enum Event: Equatable, Sendable {
    /// The user asked a side whether they want to; a second time is a reminder.
    case asked(Introduction.Side)
    /// A side said yes.
    case consented(Introduction.Side)
    /// A side said no, or took their yes back.
    case refused(Introduction.Side)
    /// The user says the kind no to whoever asked.
    case declined
    /// The user takes it back.
    case withdrawn
    /// The joint message was sent; or the connector introduced the user.
    case introduced
    case outcome(IntroductionOutcome)

    /// The side that it is about, if any.
    package var side: Introduction.Side? {
      switch self {
      case .asked(let side), .consented(let side), .refused(let side): side
      case .declined, .withdrawn, .introduced, .outcome: nil
      }
    }

    /// True for what brings the two nearer to each other, and needs both to be who they were.
    package var bringsNearer: Bool {
      switch self {
      case .asked, .consented, .introduced: true
      case .refused, .declined, .withdrawn, .outcome: false
      }
    }

    /// True for what cannot happen any more once the two are introduced.
    var isBeforeIntroducing: Bool {
      if case .outcome = self { false } else { true }
    }
  }

  /// The place in the journal; nil before it is kept.
  package var number: Int64?
  package var event: Event
  /// The user's day on which it happened.
  package var on: Day
  /// When it was noted.
  package var at: Date
  /// The words that were said, or the reason; may be empty.
  package var words: String

  /// A step.
  package init(_ event: Event, on: Day, at: Date, words: String = "", number: Int64? = nil) {
    self.event = event
    self.on = on
    self.at = at
    self.words = words
    self.number = number
  }
}

/// Why a step of an introduction cannot be taken.
package enum IntroductionRefusal: Error, Equatable, Sendable {
  case alreadyEnded(Introduction.Ending.Way, on: Day)
  case alreadyIntroduced(on: Day)
  case alreadyAsked(Introduction.Side, on: Day)
  case alreadyConsented(Introduction.Side, on: Day)
  /// These have not said yes.
  case consentMissing([Introduction.Side])
  /// That side has no part in it.
  case noSuchSide(Introduction.Side)
  /// The user asked themselves: there is nobody to say no to.
  case notYoursToDecline
  /// Nobody was introduced yet.
  case notIntroduced
  /// It lies before this day.
  case before(Day)
}

/// What came of an introduction.
package struct IntroductionOutcome: Equatable, Sendable {
  /// In a word.
  package enum Result: String, CaseIterable, Sendable, Codable {
    /// Work, help, a friendship: something both would do again.
    case led
    /// They spoke, and that was that.
    case spoke
    /// They never spoke.
    case nothing
    /// It turned out badly for one of them.
    case bad

    /// The result as a sentence.
    package var words: String {
      switch self {
      case .led: "it led to something"
      case .spoke: "they spoke"
      case .nothing: "nothing came of it"
      case .bad: "it turned out badly"
      }
    }

    /// True for what speaks for whoever asked for it.
    package var isGood: Bool { self == .led || self == .spoke }
  }

  package var result: Result
  /// Who said thanks.
  package var thanks: [Introduction.Side]

  /// An outcome.
  package init(_ result: Result, thanks: [Introduction.Side] = []) {
    self.result = result
    self.thanks = Introduction.Side.allCases.filter(thanks.contains)
  }
}

/// The days after which the user is asked what came of an introduction.
package enum Milestone: Int, CaseIterable, Sendable, Codable {
  case thirty = 30
  case ninety = 90

  /// An outcome noted so many days after introducing answers the first milestone; sooner, it is too early to say.
  static let answersTheFirst = 20
  /// An outcome noted so many days after introducing answers the last milestone, too.
  static let answersTheLast = 60
}

extension Introduction {
  /// Which milestone is due on a day and not answered; nil where none is.
  package func milestoneDue(on today: Day) -> Milestone? {
    guard ending == nil, let introducedOn else { return nil }
    let days = today.number - introducedOn.number
    if days >= Milestone.ninety.rawValue { return .ninety }
    let isAnswered = outcomes.contains { $0.on.number - introducedOn.number >= Milestone.answersTheFirst }
    return days >= Milestone.thirty.rawValue && !isAnswered ? .thirty : nil
  }

  /// The result that stands: the one noted last.
  package var result: IntroductionOutcome.Result? { outcomes.last?.outcome.result }

  /// The sides who were asked once, a week ago or more, and have not answered: one reminder is due, and no more.
  package func remindersDue(on today: Day) -> [Side] { silent(on: today).filter { asks[$0]?.count == 1 } }

  /// The sides who were reminded a week ago or more, and have not answered: it is time to let it rest.
  package func restDue(on today: Day) -> [Side] { silent(on: today).filter { asks[$0]?.count ?? 0 > 1 } }

  private func silent(on today: Day) -> [Side] {
    guard isOpen else { return [] }
    return missing.filter { side in
      asks[side]?.last.map { today.number - $0.number >= Introduction.daysUntilReminder } ?? false
    }
  }

  /// Whom to ask next; nil where nobody is left to ask, or somebody is to answer first.
  ///
  /// Who wants something says first what for: the target is asked once the requester said yes.
  package var nextToAsk: Side? {
    guard isOpen, let next = missing.first, asks[next] == nil else { return nil }
    return next
  }

  /// A week is given to answer before a reminder is proposed.
  package static let daysUntilReminder = 7
}
