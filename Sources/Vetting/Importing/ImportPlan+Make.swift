extension ImportPlan {
  /// What an import may do that is refused otherwise.
  package struct Allowances: Equatable, Sendable {
    /// Take an archive that seems to be somebody else's.
    package var otherMember: Bool
    /// Let most of the known connections go.
    package var loss: Bool

    /// Nothing is allowed by default.
    package init(otherMember: Bool = false, loss: Bool = false) {
      self.otherMember = otherMember
      self.loss = loss
    }
  }

  /// From so many known connections on, losing more than half of them looks like a mistake.
  package static let suspiciousFrom = 10

  /// Compares an archive with what is stored and gives the changes; refuses what looks like a mistake.
  ///
  /// `fallbackDay` stands in where neither the archive's name nor its facts tell the day of the export.
  package static func make(
    _ facts: ArchiveFacts,
    stored: StoredNetwork,
    allowing allowances: Allowances = Allowances(),
    fallbackDay: Day
  ) throws(ImportRefusal) -> ImportPlan {
    if !allowances.otherMember { try refuseOtherMember(facts, stored) }
    let member = member(facts.member, stored: stored.member)
    let incoming = (facts.connections?.count ?? 0) + (facts.invitations?.count ?? 0)
    var plan = ImportPlan(
      number: stored.lastImport + 1,
      exportDay: facts.exportDay ?? fallbackDay,
      member: member,
      tallies: facts.tallies,
      people: PersonIndex(
        people: stored.people,
        lastID: stored.lastPersonID,
        member: member,
        newcomers: max(0, incoming - stored.people.count)
      )
    )
    plan.named.reserveCapacity(incoming)
    var namesakes = Namesakes(facts)
    plan.compareConnections(facts, stored, &namesakes)
    if !allowances.loss { try plan.refuseSuspiciousLoss(stored) }
    plan.compareInvitations(facts, stored, &namesakes)
    plan.compareSnapshots(facts, stored)
    return plan
  }

  /// True where no newer export with that kind of file was imported.
  func isNewest(_ kind: FileKind, _ stored: StoredNetwork) -> Bool {
    guard let newest = stored.newestExport[kind] else { return true }
    return exportDay >= newest
  }

  private static func refuseOtherMember(
    _ facts: ArchiveFacts,
    _ stored: StoredNetwork
  ) throws(ImportRefusal) {
    guard let known = stored.member, let found = facts.member else { return }
    let sameName = NameKey(known.name) == NameKey(found.name)
    let same: Bool
    if let left = known.slug, let right = found.slug {
      // A member may change the address of their profile; then the name still tells.
      same = left == right || sameName
    } else if let left = known.memberNumber, let right = found.memberNumber {
      same = left == right
    } else {
      same = sameName
    }
    if !same { throw .differentMember(stored: known.name, found: found.name) }
  }

  /// Who the member is, from what an archive says and what is stored.
  package static func member(_ found: PersonReference?, stored known: PersonReference?) -> PersonReference? {
    guard var merged = found else { return known }
    merged.slug = merged.slug ?? known?.slug
    merged.memberNumber = merged.memberNumber ?? known?.memberNumber
    if merged.name.isEmpty { merged.name = known?.name ?? "" }
    return merged
  }

  private func refuseSuspiciousLoss(_ stored: StoredNetwork) throws(ImportRefusal) {
    let known = stored.connections.reduce(0) { $1.goneBy == nil ? $0 + 1 : $0 }
    if known >= ImportPlan.suspiciousFrom, goneConnections.count * 2 > known {
      throw .suspiciousLoss(known: known, missing: goneConnections.count)
    }
  }

  /// Notes a person that a fact names: new, better known, or merely called something else by now.
  mutating func take(
    _ resolution: PersonIndex.Resolution,
    _ reference: PersonReference,
    _ names: [Person.ID: String]
  ) {
    let isFirst = named.insert(resolution.id).inserted
    switch resolution {
    case .new(let id): newPeople.append(PersonChange(id: id, reference: reference))
    case .identified(let id): changedPeople.append(PersonChange(id: id, reference: reference))
    case .known(let id):
      guard isFirst, let name = names[id], !reference.name.isEmpty, name != reference.name else { return }
      // One file writes two blanks where another writes one: that is no new name.
      guard TextBounds.singleSpaced(name) != TextBounds.singleSpaced(reference.name) else { return }
      networkChanges.append(
        NetworkChange(
          person: id,
          kind: .renamed,
          before: NetworkChange.State(name),
          after: NetworkChange.State(reference.name)
        )
      )
      changedPeople.append(PersonChange(id: id, reference: reference))
    }
  }
}

/// How many different people an archive knows for each name: the guard against taking namesakes for one.
struct Namesakes {
  /// What was found first for a name, and whether anything else was.
  private struct Found {
    var slug: Slug?
    var number: String?
    var isAlone = true

    mutating func note(_ reference: PersonReference) {
      if let slug = reference.slug, slug != self.slug ?? slug { isAlone = false }
      if let number = reference.memberNumber, number != self.number ?? number { isAlone = false }
      slug = slug ?? reference.slug
      number = number ?? reference.memberNumber
    }
  }

  private let facts: ArchiveFacts
  /// Made when it is first asked for: most archives never need it.
  private var found: [NameKey: Found]?

  init(_ facts: ArchiveFacts) { self.facts = facts }

  /// True where the archive knows one address and one member number at the most for the name.
  mutating func isAlone(_ reference: PersonReference) -> Bool {
    let found = found ?? gathered()
    self.found = found
    return found[NameKey(reference.name)]?.isAlone ?? true
  }

  private func gathered() -> [NameKey: Found] {
    var found: [NameKey: Found] = [:]
    func add(_ reference: PersonReference) {
      guard reference.slug != nil || reference.memberNumber != nil else { return }
      found[NameKey(reference.name), default: Found()].note(reference)
    }
    for fact in facts.connections ?? [] { add(fact.person) }
    for fact in facts.invitations ?? [] { add(fact.person) }
    return found
  }
}
