package import Vetting

/// How a connection stands in the rhythm, and what went to and fro.
package struct Nurture: Equatable, Sendable {
  package var touch: Touch
  package var giving: GiveAndTake
}

extension Workspace {
  /// Ways to be in touch that the user can log.
  package static let waysToLog: [PersonRecord.Kind] = [.wrote, .talked, .met]
  /// Nobody is put off for longer, in days.
  package static let longestSnooze = 366
  /// Days that somebody is put off where nothing is said.
  package static let usualSnooze = 14

  /// Whom to be in touch with, and whom this week, as of today.
  package func touchPlan() throws -> TouchPlan { try touchPlan(givings()) }

  /// How a connection stands in the rhythm, and what went to and fro; nil for whoever is no connection.
  package func nurture(of person: Person.ID) throws -> Nurture? {
    let givings = try givings()
    guard let giving = givings.first(where: { $0.tie.person == person }) else { return nil }
    let touch =
      try touchPlan(givings).everybody.first { $0.tie.person == person }
      ?? Touch(
        outside: giving.tie,
        decided: store.cadences()[person],
        snooze: store.snoozes(in: zone())[person],
        today: today
      )
    return Nurture(touch: touch, giving: giving)
  }

  private func touchPlan(_ givings: [GiveAndTake]) throws -> TouchPlan {
    TouchPlan(
      givings.map(\.tie),
      TouchPlan.Ground(
        cadences: try store.cadences(),
        snoozes: try store.snoozes(in: zone()),
        favours: givings.reduce(into: [:]) { favours, giving in
          if let day = giving.introductions.owedSince { favours[giving.tie.person] = day }
        },
        perWeek: try policy().touchesPerWeek
      ),
      today: today
    )
  }

  /// Notes that the user was in touch with somebody: today, or on an earlier day.
  package func logTouch(
    _ key: Person.Key,
    _ way: PersonRecord.Kind,
    on day: Day? = nil,
    words: String = "",
    dryRun: Bool = false,
    by writtenBy: String
  ) throws -> PersonRecord {
    guard Workspace.waysToLog.contains(way) else { throw TouchError.noSuchWay(way.rawValue) }
    return try write(words, of: key, kind: way, happenedOn: day, dryRun: dryRun, by: writtenBy)
  }

  /// Takes back what was logged last of somebody; gives it.
  package func undoTouch(_ key: Person.Key, dryRun: Bool = false, by writtenBy: String) throws -> PersonRecord
  {
    let (person, reference) = try known(key)
    let logged = try store.ownRecords(of: person).records.filter { Workspace.waysToLog.contains($0.kind) }
    guard let last = logged.max(by: { $0.id < $1.id }) else {
      throw TouchError.nothingLogged(reference.name)
    }
    if !dryRun { try undoRecord(last.id, of: key, by: writtenBy) }
    return last
  }

  /// Takes back something that was logged of somebody.
  package func undoTouch(_ key: Person.Key, record: Int64, by writtenBy: String) throws {
    let (person, reference) = try known(key)
    guard
      try store.ownRecords(of: person).records
        .contains(where: { $0.id == record && Workspace.waysToLog.contains($0.kind) })
    else { throw TouchError.nothingLogged(reference.name) }
    try undoRecord(record, of: key, by: writtenBy)
  }

  /// What the user decided of somebody's rhythm before what holds now; nil where they had left it to the proposal.
  package func formerCadence(of key: Person.Key) throws -> Int? {
    try store.cadences(of: known(key).0).dropFirst().first ?? nil
  }

  /// True where somebody is put off at present.
  package func isPutOff(_ key: Person.Key) throws -> Bool {
    try store.snoozes(in: zone())[known(key).0].map { $0.until > today } ?? false
  }

  /// Sets how often to be in touch with people; nought is not at all, nil goes back to what is proposed.
  ///
  /// Gives what the user had decided before, by key; nil where they had left it to the proposal.
  package func setCadence(
    _ days: Int?,
    of keys: [Person.Key],
    dryRun: Bool = false,
    by setBy: String
  ) throws -> [Person.Key: Int?] {
    if let days, days != 0, !Cadence.possible.contains(days) { throw TouchError.noSuchRhythm("\(days)") }
    let people = try keys.map { key in
      let (person, reference) = try known(key)
      guard try store.entry(person)?.isConnected == true else {
        throw TouchError.notConnected(reference.name)
      }
      return (person, reference)
    }
    let before = try store.cadences()
    if !dryRun { try store.append(cadence: days, of: people.map(\.1), at: now(), by: setBy) }
    return people.reduce(into: [:]) { found, each in found[each.1.key] = .some(before[each.0]) }
  }

  /// Makes what is proposed for a layer the user's own decision for all in it who have none; or gives the rhythms of all
  /// in it up again, save for those with whom the user wants none.
  package func setCadences(of layer: Layer, toProposal: Bool, by setBy: String) throws {
    let people = try touchPlan().everybody.filter { touch in
      touch.layer == layer && touch.cadence?.days != nil
        && (touch.cadence?.source == .proposed) != toProposal
    }
    try store.append(
      cadence: toProposal ? nil : layer.days,
      of: people.map(\.tie.reference),
      at: now(),
      by: setBy
    )
  }

  /// Puts somebody off until a day, two weeks by default; gives the day.
  package func snooze(
    _ key: Person.Key,
    until day: Day? = nil,
    dryRun: Bool = false,
    by setBy: String
  ) throws -> Day {
    let until = day ?? today.advanced(by: Workspace.usualSnooze)
    guard until > today, until.number - today.number <= Workspace.longestSnooze else {
      throw TouchError.unusableSnooze(until)
    }
    let (person, reference) = try known(key)
    guard try store.entry(person)?.isConnected == true else {
      throw TouchError.notConnected(reference.name)
    }
    if !dryRun { try store.append(snooze: until, of: reference, at: now(), by: setBy) }
    return until
  }

  /// Takes the putting off of somebody back.
  package func endSnooze(_ key: Person.Key, dryRun: Bool = false, by setBy: String) throws {
    let (_, reference) = try known(key)
    if !dryRun { try store.append(snooze: nil, of: reference, at: now(), by: setBy) }
  }
}
