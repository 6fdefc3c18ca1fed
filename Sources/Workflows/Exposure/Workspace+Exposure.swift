package import Vetting

extension Workspace {
  /// What others get to see of the member, and who should rather not see it.
  package func exposure() throws -> ExposureReport {
    let checks = try exposureChecks()
    let policy = try policy()
    let preset = policy.preset ?? .guarded
    let records = try store.exposureRecords()
    let counted = try countedRiskyViewers()
    return ExposureReport(
      items: ExposureItem.all(checks, for: preset, today: today),
      checks: checks,
      preset: preset,
      isOwnPolicy: policy.preset == nil,
      connections: try refreshConnections() ? store.listedConnections() : nil,
      findings: ExposureFinding.all(records),
      missing: records.missing,
      asOf: records.exports.values.max(),
      risky: counted.each,
      anyRisky: counted.any.map(RiskyViewers.Tally.init),
      today: today
    )
  }

  /// What accepting this request would open; without one, what accepting any would.
  package func exposureLine(of request: Request? = nil) throws -> ExposureLine {
    ExposureLine(
      try exposureChecks(),
      connections: try store.listedConnections(),
      risks: try request.map(riskyViewers(fitting:)) ?? [],
      today: today
    )
  }

  /// The looks at settings that hold.
  package func exposureChecks() throws -> [ExposureSetting: ExposureCheck] {
    try ExposureCheck.holding(store.exposureEntries())
  }

  /// The setting of this name.
  package func exposureSetting(named name: String) throws -> ExposureSetting {
    guard let setting = ExposureSetting(rawValue: name) else { throw ExposureError.noSuchSetting(name) }
    return setting
  }

  /// Notes what a setting was found to be, or was set to, on a day; today where none is given.
  ///
  /// The same noted twice for one day is one. A dry run keeps nothing.
  @discardableResult
  package func noteExposure(
    _ setting: ExposureSetting,
    _ choice: String,
    on day: Day? = nil,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> ExposureCheck {
    let day = day ?? today
    guard day <= today else { throw ExposureError.later(day) }
    var entry = ExposureCheck.Entry(number: 0, setting: setting.rawValue, choice: choice, on: day)
    guard let check = ExposureCheck(entry) else { throw ExposureError.noSuchChoice(choice, of: setting) }
    if let held = try exposureChecks()[setting], held.choice == check.choice, held.on == check.on {
      return held
    }
    guard !dryRun else { return check }
    entry.number = try store.append(exposure: entry, at: now(), by: notedBy)
    return ExposureCheck(entry) ?? check
  }

  /// Takes the last look at a setting back; gives what was noted before it, if anything was.
  ///
  /// Where the user saw another one as the last, it throws `movedOn` and changes nothing. A dry run keeps nothing.
  @discardableResult
  package func takeBackExposure(
    _ setting: ExposureSetting,
    seen: Int64? = nil,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> ExposureCheck? {
    let entries = try store.exposureEntries()
    guard let held = ExposureCheck.holding(entries)[setting] else {
      throw ExposureError.nothingNoted(setting)
    }
    if let seen, seen != held.number { throw ExposureError.movedOn }
    let back = ExposureCheck.Entry(number: 0, setting: setting.rawValue, choice: nil, on: today)
    if !dryRun { _ = try store.append(exposure: back, at: now(), by: notedBy) }
    return ExposureCheck.holding(entries + [back])[setting]
  }
}
