/// What the user found a setting to be, or set it to, on a day.
///
/// LinkedIn changes its settings now and then, and moves defaults, so a look grows old.
package struct ExposureCheck: Equatable, Sendable {
  /// A line of the journal: a choice that was noted, or that the last one of its setting is taken back.
  package struct Entry: Equatable, Sendable {
    package var number: Int64
    /// As noted, which may be a setting that this version does not know.
    package var setting: String
    /// Nil takes the last one that holds back.
    package var choice: String?
    package var on: Day

    /// A line of the journal.
    package init(number: Int64, setting: String, choice: String?, on: Day) {
      self.number = number
      self.setting = setting
      self.choice = choice
      self.on = on
    }
  }

  /// So many days a look counts as fresh.
  package static let freshDays = 180

  /// The number of its line in the journal.
  package let number: Int64
  package let setting: ExposureSetting
  package let choice: ExposureChoice
  /// The day on which the user looked.
  package let on: Day

  /// A check; nil where the setting or the choice is none of ours.
  package init?(_ entry: Entry) {
    guard let setting = ExposureSetting(rawValue: entry.setting), let id = entry.choice,
      let choice = setting.guide.choice(id)
    else { return nil }
    number = entry.number
    self.setting = setting
    self.choice = choice
    on = entry.on
  }

  /// The day from which it is time to look again.
  package var lookAgainOn: Day { on.advanced(by: ExposureCheck.freshDays) }

  /// True while the look is young enough to go by.
  package func isFresh(on today: Day) -> Bool { today < lookAgainOn }

  /// The checks that hold, from a journal in its order: a taking back brings the one before it back.
  package static func holding(_ entries: [Entry]) -> [ExposureSetting: ExposureCheck] {
    var noted: [String: [Entry]] = [:]
    for entry in entries {
      if entry.choice == nil {
        _ = noted[entry.setting]?.popLast()
      } else {
        noted[entry.setting, default: []].append(entry)
      }
    }
    return noted.values.reduce(into: [:]) { checks, entries in
      if let last = entries.last, let check = ExposureCheck(last) { checks[check.setting] = check }
    }
  }
}

/// A setting on the user's checklist, with how it stands.
package struct ExposureItem: Equatable, Sendable {
  /// Whether the user looked, and how long ago.
  package enum State: String, Sendable, Codable {
    case notChecked = "not-checked"
    /// Looked at in the last half year.
    case fresh
    /// Looked at so long ago that LinkedIn may have changed it.
    case aged
  }

  package let setting: ExposureSetting
  package let check: ExposureCheck?
  package let state: State
  /// What goes with the user's policy.
  package let advice: ExposureGuide.Advice

  /// True where the user found or chose something else than what goes with their policy.
  package var differs: Bool { check.map { $0.choice.id != advice.choice } ?? false }

  /// All settings in their order.
  package static func all(
    _ checks: [ExposureSetting: ExposureCheck],
    for preset: Policy.Preset,
    today: Day
  ) -> [ExposureItem] {
    ExposureSetting.allCases.map { setting in
      let check = checks[setting]
      return ExposureItem(
        setting: setting,
        check: check,
        state: check.map { $0.isFresh(on: today) ? .fresh : .aged } ?? .notChecked,
        advice: setting.guide.advice(for: preset)
      )
    }
  }

  /// The one to look at first: what was never looked at, in the order of the list, then what was longest ago.
  package static func next(_ items: [ExposureItem]) -> ExposureItem? {
    items.first { $0.state == .notChecked }
      ?? items.filter { $0.state == .aged }.min { left, right in
        (left.check?.on.number ?? 0) < (right.check?.on.number ?? 0)
      }
  }
}
