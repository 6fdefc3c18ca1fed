package import Vetting

extension Workspace {
  /// Give and take overall, as of what was imported and noted.
  package func givingLedger() throws -> GivingLedger { GivingLedger(try givings()) }

  /// Give and take with each connection, in the order of their ids.
  func givings() throws -> [GiveAndTake] {
    try refreshConnections()
    let introductions = try introductionGiving()
    let zone = zone()
    return try store.ties().map { tie in
      var tie = tie
      tie.facts.settle(in: zone)
      return GiveAndTake(tie, introductions: introductions[tie.person] ?? GiveAndTake.Introductions())
    }
  }

  /// Introductions made either way, by the people that they are of today.
  private func introductionGiving() throws -> [Person.ID: GiveAndTake.Introductions] {
    var found: [Person.ID: GiveAndTake.Introductions] = [:]
    for record in try store.introductions() {
      guard let day = record.introduction.introducedOn, let person = try store.person(record.first.key) else {
        continue
      }
      var introductions = found[person] ?? GiveAndTake.Introductions()
      if record.isOwn {
        introductions.received += 1
        introductions.receivedOn = [introductions.receivedOn, day].compactMap { $0 }.max()
      } else {
        introductions.given += 1
      }
      found[person] = introductions
    }
    return found
  }
}
