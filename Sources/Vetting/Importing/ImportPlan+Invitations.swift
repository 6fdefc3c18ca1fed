import Foundation

extension ImportPlan {
  /// Invitations that were not stored, and those that the newest export still lists.
  mutating func compareInvitations(
    _ facts: ArchiveFacts,
    _ stored: StoredNetwork,
    _ namesakes: inout Namesakes
  ) {
    guard let incoming = facts.invitations else { return }
    let isNewest = isNewest(.invitations, stored)
    let names = Dictionary(stored.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<StoredNetwork.InvitationKey> = []
    var requestIDs: Set<Request.ID> = []
    for fact in incoming {
      let resolution = people.resolve(fact.person, mayIdentify: namesakes.isAlone(fact.person))
      take(resolution, fact.person, isNewest ? names : [:])
      let key = StoredNetwork.InvitationKey(
        direction: fact.direction,
        person: resolution.id,
        sentAt: Int64(fact.sentAt.timeIntervalSince1970)
      )
      guard seen.insert(key).inserted else { continue }
      if stored.invitations.contains(key) {
        if isNewest { listedInvitations.append(key) }
        continue
      }
      var id: Request.ID?
      if fact.direction == .incoming {
        id = freeID(for: fact, taken: &requestIDs)
      }
      newInvitations.append(NewInvitation(request: id, person: resolution.id, fact: fact))
    }
    changes[.invitations] = ChangeCount(new: newInvitations.count)
  }

  /// An id made from who asked and when; another one in the unlikely case that two requests share it.
  private func freeID(for fact: InvitationFact, taken: inout Set<Request.ID>) -> Request.ID {
    var attempt = fact.sentAtText
    while true {
      let id = Request.ID.make(person: fact.person, sentAt: attempt)
      if taken.insert(id).inserted { return id }
      attempt += "+"
    }
  }
}
