extension ImportPlan {
  /// New, changed, returned and gone connections.
  ///
  /// An older archive adds the people that a newer one no longer lists, as former connections, and changes
  /// nothing that is newer.
  mutating func compareConnections(
    _ facts: ArchiveFacts,
    _ stored: StoredNetwork,
    _ namesakes: inout Namesakes
  ) {
    guard let incoming = facts.connections else { return }
    let isNewest = isNewest(.connections, stored)
    if isNewest {
      closedConnections = facts.closedConnections.count
      closedDays = facts.closedConnections
    }
    let compares = isNewest && !stored.connections.isEmpty
    var known: [Person.ID: StoredNetwork.StoredConnection] = [:]
    known.reserveCapacity(stored.connections.count)
    for connection in stored.connections { known[connection.person] = connection }
    let names = Dictionary(stored.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Person.ID> = []
    seen.reserveCapacity(incoming.count)
    var count = ChangeCount()

    // Those with an address first, so that a bare name can be matched against all of them, in any order of rows.
    for hasSlug in [true, false] {
      for fact in incoming where (fact.person.slug != nil) == hasSlug {
        let id = person(of: fact, known: known, names: names, seen: seen, &namesakes, isNewest: isNewest)
        guard seen.insert(id).inserted else { continue }
        if let before = known[id] {
          guard isNewest, differs(fact, from: before) else { continue }
          changedConnections.append(ConnectionChange(person: id, fact: fact))
          networkChanges += NetworkChange.between(before, and: fact)
          count.changed += 1
        } else {
          let goneBy = isNewest ? nil : stored.newestExport[.connections]
          newConnections.append(ConnectionChange(person: id, fact: fact, goneBy: goneBy))
          if compares { networkChanges.append(NetworkChange(person: id, kind: .new)) }
          count.new += 1
        }
      }
    }
    if isNewest {
      goneConnections = stored.connections.filter { $0.goneBy == nil && !seen.contains($0.person) }.map(
        \.person
      )
      count.gone = goneConnections.count
      networkChanges += goneConnections.map { NetworkChange(person: $0, kind: .gone) }
    }
    changes[.connections] = count
  }

  /// The person of a row; a row without an address is told from its namesakes by the day of connecting.
  private mutating func person(
    of fact: ConnectionFact,
    known: [Person.ID: StoredNetwork.StoredConnection],
    names: [Person.ID: String],
    seen: Set<Person.ID>,
    _ namesakes: inout Namesakes,
    isNewest: Bool
  ) -> Person.ID {
    // Whoever has an address is looked for by name only among stored connections, and only where it is a new one.
    let slug = fact.person.slug
    if slug == nil || (!known.isEmpty && people.existing(PersonReference(name: "", slug: slug)) == nil) {
      let bearers = people.bearers(of: fact.person.name)
      // An older or newer form of the same row: same name, connected on the same day, give or take a zone.
      let sameDay = bearers.filter { id in
        guard let before = known[id], !seen.contains(id) else { return false }
        return abs(before.connectedOn.number - fact.connectedOn.number) <= 1
      }
      if sameDay.count == 1, let id = sameDay.first, people.mayBe(id, fact.person) {
        if slug != nil {
          people.identify(id, as: fact.person)
          changedPeople.append(PersonChange(id: id, reference: fact.person))
        }
        return id
      }
      if slug == nil, bearers.contains(where: { seen.contains($0) }) || bearers.count > 1 {
        // A namesake of somebody in the same file: two people, by the day that each connected.
        let id = people.addNamesake(fact.person)
        newPeople.append(PersonChange(id: id, reference: fact.person))
        return id
      }
    }
    let resolution = people.resolve(fact.person, mayIdentify: namesakes.isAlone(fact.person))
    take(resolution, fact.person, isNewest ? names : [:])
    return resolution.id
  }

  private func differs(_ fact: ConnectionFact, from before: StoredNetwork.StoredConnection) -> Bool {
    before.goneBy != nil || fact.company != before.company || fact.position != before.position
      || fact.connectedOn != before.connectedOn || (!fact.email.isEmpty && fact.email != before.email)
  }
}
