extension Deadline {
  /// That the day is past, and until when the proposed end is only announced.
  package struct Expiry: Equatable, Sendable {
    /// The first day after the deadline.
    package var since: Day
    /// The last day of grace.
    package var graceUntil: Day
    /// True from the day after that on; even then nothing is done unasked.
    package var isGraceOver: Bool
  }

  /// Whether it has expired; nil while it has not, or is decided.
  package func expiry(on today: Day) -> Expiry? {
    guard isUndecided, today > by else { return nil }
    let last = by.advanced(by: Deadline.graceDays)
    return Expiry(since: by.advanced(by: 1), graceUntil: last, isGraceOver: today > last)
  }

  /// How far it has come by a day: a deadline that is past counts as expired.
  package func state(on today: Day) -> State { expiry(on: today) == nil ? state : .expired }

  /// The states reached by a day, each with its day and reason.
  package func path(on today: Day) -> [Reached] {
    guard let expiry = expiry(on: today) else { return path }
    return path + [Reached(.expired, on: expiry.since, reason: "")]
  }

  /// How many days it has been undecided.
  package func age(on today: Day) -> Int { max(0, today.number - openedOn.number) }

  /// True where moving the day once more would be the third time or later.
  package var isSnoozedOften: Bool { snoozes + 1 >= Deadline.snoozesUntilSaid }
}
