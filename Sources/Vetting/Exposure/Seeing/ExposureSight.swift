/// One thing and whether one viewer gets to see it, with what that is known from.
package struct ExposureSight: Equatable, Sendable {
  /// Whether they see it.
  package enum State: String, Sendable, Codable {
    case open, closed
    case notKnown = "not-known"
  }

  /// What it is known from.
  package enum Ground: Equatable, Sendable {
    /// The user looked on this day.
    case checked(Day, isFresh: Bool)
    /// It is so for whoever never changed it; the user did not look.
    case usual
    /// The user did not look, and what it is by default is not known.
    case unknown
  }

  package let setting: ExposureSetting
  /// The thing, as a part of a sentence.
  package let what: String
  package let state: State
  package let ground: Ground

  /// Whether a viewer sees what a setting opens; nil where the setting makes no difference to them.
  package init?(
    _ setting: ExposureSetting,
    for viewer: ExposureViewer,
    _ checks: [ExposureSetting: ExposureCheck],
    today: Day
  ) {
    let guide = setting.guide
    guard guide.concerns.contains(viewer) else { return nil }
    let check = checks[setting]
    let choice = check?.choice ?? guide.usual.flatMap(guide.choice)
    self.setting = setting
    what = guide.seen(under: choice)
    state = choice.map { $0.opens.contains(viewer) ? .open : .closed } ?? .notKnown
    ground =
      if let check {
        .checked(check.on, isFresh: check.isFresh(on: today))
      } else {
        choice == nil ? .unknown : .usual
      }
  }

  /// All that makes a difference to a viewer, in the order of the settings.
  package static func all(
    for viewer: ExposureViewer,
    _ checks: [ExposureSetting: ExposureCheck],
    today: Day
  ) -> [ExposureSight] {
    ExposureSetting.allCases.compactMap { ExposureSight($0, for: viewer, checks, today: today) }
  }
}

extension ExposureSight.State {
  /// The state as a word.
  package var word: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    case .notKnown: "not known"
    }
  }
}

extension ExposureSight.Ground {
  /// What it is known from, as a clause; a day is written by the function that is given.
  package func words(_ day: (Day) -> String) -> String {
    switch self {
    case .checked(let on, true): "checked on \(day(on))"
    case .checked(let on, false): "checked on \(day(on)), look again"
    case .usual: "not checked; by default"
    case .unknown: "not checked"
    }
  }
}
