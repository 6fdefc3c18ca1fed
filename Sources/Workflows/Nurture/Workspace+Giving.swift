package import Vetting

extension Workspace {
  /// Give and take overall, as of what was imported and noted.
  package func givingLedger() throws -> GivingLedger { GivingLedger(try givings()) }

  /// Give and take with one person; nil for whoever is no connection.
  package func giving(with person: Person.ID) throws -> GiveAndTake? {
    try givings().first { $0.tie.person == person }
  }

  private func givings() throws -> [GiveAndTake] {
    try refreshConnections()
    let introductions = try introductionGiving()
    return try store.ties().map { tie in
      GiveAndTake(tie, introductions: introductions[tie.key]?.introductions ?? GiveAndTake.Introductions())
    }
  }

  /// Introductions made either way, by the key that people have today.
  func introductionGiving() throws -> [Person.Key: (
    person: Person.ID, introductions: GiveAndTake.Introductions
  )] {
    var found: [Person.Key: (person: Person.ID, introductions: GiveAndTake.Introductions)] = [:]
    for record in try store.introductions() {
      guard let day = record.introduction.introducedOn, let person = try store.person(record.first.key),
        let key = try store.entry(person)?.key
      else { continue }
      var introductions = found[key]?.introductions ?? GiveAndTake.Introductions()
      if record.isOwn {
        introductions.received += 1
        introductions.receivedOn = [introductions.receivedOn, day].compactMap { $0 }.max()
      } else {
        introductions.given += 1
      }
      found[key] = (person, introductions)
    }
    return found
  }
}
