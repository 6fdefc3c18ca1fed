package import Foundation

/// What happened to something undecided, as the journal keeps it.
package struct DeadlineStep: Equatable, Sendable {
  /// What was done.
  package enum Event: Equatable, Sendable {
    /// The user asked them something, by their own message.
    case asked
    /// A meeting was agreed, or moved where one was agreed before.
    case planned(Meeting.Plan)
    /// The meeting does not take place; it stands as it stood before it was agreed.
    case cancelled
    case held(Meeting.Outcome)
    /// A later day, by the user's wish.
    case snoozed(to: Day)
    /// Decided to meet once more, by another day: it was checked when it was decided, on the clocks of that time.
    case moved(to: Day)
    /// It was decided after all.
    case decided(DeadlineEnd)

    /// True where the user was in touch with them by it.
    package var isContact: Bool {
      switch self {
      case .asked, .planned, .held: true
      case .cancelled, .snoozed, .moved, .decided: false
      }
    }
  }

  package var event: Event
  /// The user's day on which it was noted.
  package var day: Day
  package var at: Date
  /// Why, in the user's words; may be empty.
  package var reason: String
  /// The place in the journal, from 1; nil for a decision, which has a journal of its own.
  package var number: Int64?

  /// A step.
  package init(_ event: Event, on day: Day, at: Date, reason: String = "", number: Int64? = nil) {
    self.event = event
    self.day = day
    self.at = at
    self.reason = reason
    self.number = number
  }
}

/// How something undecided may end.
package enum DeadlineEnd: Hashable, Sendable {
  case request(Recommendation)
  case connection(ConnectionDecision.Choice)

  /// The word for programs: accept, ignore, decline, keep, remove; meet for a new start.
  package var word: String {
    switch self {
    case .request(let choice): choice.rawValue
    case .connection(let choice): choice.rawValue
    }
  }
}
