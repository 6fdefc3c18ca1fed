package import Vetting

extension Workspace {
  /// What the network comes to, as of the newest export; nil before the first import.
  ///
  /// Where the figure after the newest import was not kept yet, it is now, unless `noting` is false: looking and trying
  /// change no entry of the journal.
  package func worth(noting: Bool = true) throws -> Worth? {
    guard try refreshForWorth(), let ground = try worthGround() else { return nil }
    if noting { try note(ground) }
    return Worth(
      ground.ties,
      sums: ground.sums,
      past: ground.past,
      notes: try store.worthNotes(),
      under: try policy()
    )
  }

  /// What a report of worth shows, naming people or nobody.
  ///
  /// Throws `WorthReportError.nothingImported` before the first import.
  package func worthReport(anonymous: Bool, noting: Bool = true) throws -> Worth {
    guard let worth = try worth(noting: noting) else { throw WorthReportError.nothingImported }
    return anonymous ? worth.anonymous(try store.everyName()) : worth
  }

  /// Keeps the figure after the newest import, since it cannot be reckoned again later; does nothing where it is kept.
  ///
  /// To be called when an import is done and told; where it is not, the next use of worth and the next import do.
  package func noteWorth() throws {
    guard let telling = try tellingImport(), try !isNoted(telling), try refreshForWorth(),
      let ground = try worthGround()
    else { return }
    try note(ground)
  }

  /// The newest import that said anything new; reading the same archive again says nothing.
  private func tellingImport() throws -> Int? {
    let imports = try store.imports()
    return imports.enumerated().first { index, each in
      let before = imports.dropFirst(index + 1).map(\.exportDay).max()
      return each.changes != ChangeCount() || before.map { each.exportDay > $0 } ?? true
    }?.element.number
  }

  private func isNoted(_ importNumber: Int) throws -> Bool {
    try store.worthNotes().contains {
      $0.importNumber == importNumber && $0.reckoning == WorthFactor.reckoning
    }
  }

  /// Judges requests and connections where they are not judged as facts and policy now stand; false before the first
  /// import.
  private func refreshForWorth() throws -> Bool {
    guard try refreshConnections() else { return false }
    try refreshAssessments()
    return true
  }

  private func note(_ ground: WorthGround) throws {
    guard try !isNoted(ground.sums.importNumber) else { return }
    let counts = WorthCounts(ground.ties, sums: ground.sums, past: ground.past)
    try store.append(
      WorthNote(
        importNumber: ground.sums.importNumber,
        exportDay: ground.sums.asOf,
        reckoning: WorthFactor.reckoning,
        factors: VettedWorth.values(counts),
        connections: counts.connections,
        notedAt: now()
      )
    )
  }

  private func worthGround() throws -> WorthGround? {
    guard var sums = try store.worthSums() else { return nil }
    sums.importNumber = try tellingImport() ?? sums.importNumber
    sums.times = try store.decisionTimes(in: zone())
    return WorthGround(ties: try store.ties(), sums: sums, past: try worthPast())
  }

  /// What bears a date, reckoned anew where facts or records changed since.
  private func worthPast() throws -> WorthPast {
    if let kept = try store.worthPast() { return kept }
    guard let ground = try store.cullingGround(store.memberProfile()) else {
      return WorthPast(years: [], made: [:], pitched: nil, pitchers: [])
    }
    let past = WorthPast(try store.datedTies(), ground: ground)
    try store.keep(past)
    return past
  }
}

/// All that worth is reckoned from.
private struct WorthGround {
  var ties: [Tie]
  var sums: WorthSums
  var past: WorthPast
}
