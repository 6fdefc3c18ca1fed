/// A reason worth using to get in touch with somebody, from evidence.
package enum TouchReason: Equatable, Sendable {
  /// They have another job, as an export of this day showed first.
  case newJob(seenOn: Day)
  /// Three silent years after earlier trust.
  case longSilence(since: Day?)
  /// They introduced the user to somebody on this day, and nothing went back.
  case favour(on: Day)
  /// They recommended the user, who did not recommend them.
  case recommendation(on: Day?)
  /// So many years ago, on this day, the two connected.
  case anniversary(on: Day, years: Int)
  /// Their birthday, from the address book.
  case birthday(on: Day)

  /// The kind by its name, for programs.
  package var name: String {
    switch self {
    case .newJob: "newJob"
    case .longSilence: "longSilence"
    case .favour: "favour"
    case .recommendation: "recommendation"
    case .anniversary: "anniversary"
    case .birthday: "birthday"
    }
  }

  /// The day that it is of; nil where none is known.
  package var day: Day? {
    switch self {
    case .newJob(let day), .favour(let day), .anniversary(let day, _), .birthday(let day): day
    case .longSilence(let day), .recommendation(let day): day
    }
  }

  /// How much sooner it makes somebody due, in rhythms of their own.
  ///
  /// What passes with its day comes first, then what is owed.
  package var weight: Double {
    switch self {
    case .birthday: 4
    case .favour, .recommendation: 1
    case .newJob: 0.75
    case .longSilence, .anniversary: 0.5
    }
  }

  /// True where it is worth a word although no rhythm asks for one.
  var standsAlone: Bool {
    if case .anniversary = self { false } else { true }
  }

  /// What happens to the reason once they are in touch: a reason that stays waits for so many silent days.
  static let patience = 90
  /// Days for which another job is news.
  static let newsDays = 120
  /// Days before a day of the year that it is told of.
  static let daysAhead = 7
  /// Days for which a favour may be returned before it is past mentioning.
  static let favourDays = 730

  /// The reasons of one tie as of a day, the weightiest first.
  static func reasons(for tie: Tie, favour: Day?, today: Day) -> [TouchReason] {
    let last = tie.facts.last?.on
    let silent = last.map { today.number - $0.number } ?? Int.max
    var found: [TouchReason] = []
    if tie.band != .bare, let day = nextBirthday(tie.facts.birthday, from: today),
      silent >= daysAhead
    {
      found.append(.birthday(on: day))
    }
    if let favour, silent >= patience, today.number - favour.number <= favourDays {
      found.append(.favour(on: favour))
    }
    if tie.facts.recommendationsReceived ?? 0 > 0, tie.facts.recommendationsGiven == 0, silent >= patience {
      found.append(.recommendation(on: tie.facts.recommendedOn))
    }
    if tie.band != .bare, let changed = tie.facts.jobChangedOn, last.map({ $0 < changed }) ?? true,
      (0...newsDays).contains(today.number - changed.number)
    {
      found.append(.newJob(seenOn: changed))
    }
    if tie.isDormant { found.append(.longSilence(since: last)) }
    if let anniversary = anniversary(of: tie.connectedOn, from: today), silent >= patience {
      found.append(anniversary)
    }
    return found
  }

  /// The next day of the year in the coming week that many years ago the two connected; only each fifth year, so that it
  /// stays an occasion.
  private static func anniversary(of connected: Day, from today: Day) -> TouchReason? {
    let (year, month, day) = connected.civil
    guard let next = nextDay(month: month, day: day, from: today) else { return nil }
    let years = next.civil.year - year
    return years > 0 && years % 5 == 0 ? .anniversary(on: next, years: years) : nil
  }

  private static func nextBirthday(_ text: String, from today: Day) -> Day? {
    guard !text.isEmpty, let (month, day) = BirthdayText.monthAndDay(text) else { return nil }
    return nextDay(month: month, day: day, from: today)
  }

  /// The day of this or the next year, where it is within a week; the 29 February falls on the 28th in other years.
  private static func nextDay(month: Int, day: Int, from today: Day) -> Day? {
    let year = today.civil.year
    for candidate in [year, year + 1] {
      let length = Day.length(ofMonth: month, year: candidate)
      guard let found = Day(year: candidate, month: month, day: min(day, length)) else { continue }
      if (0...daysAhead).contains(found.number - today.number) { return found }
    }
    return nil
  }
}
