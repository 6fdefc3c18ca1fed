import Foundation
import Vetting

/// Short ways to invented facts.
enum Synthetic {
  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func person(_ name: String, _ slug: String? = nil, number: String? = nil) -> PersonReference {
    PersonReference(name: name, slug: slug.map { Slug(normalised: $0) }, memberNumber: number)
  }

  static func connection(
    _ name: String,
    _ slug: String? = nil,
    company: String = "Alder Mills",
    on day: String = "2024-03-01",
    line: Int = 5
  ) -> ConnectionFact {
    ConnectionFact(
      person: person(name, slug),
      email: "",
      company: company,
      position: "Director",
      connectedOn: Synthetic.day(day),
      line: line
    )
  }

  static func request(
    from name: String,
    _ slug: String? = nil,
    number: String? = nil,
    at seconds: Double = 1_700_000_000,
    note: String = "",
    line: Int = 2
  ) -> InvitationFact {
    InvitationFact(
      direction: .incoming,
      person: person(name, slug, number: number),
      sentAt: Date(timeIntervalSince1970: seconds),
      sentAtText: "\(Int(seconds))",
      note: note,
      line: line
    )
  }

  static func facts(
    exported day: String = "2026-07-03",
    member: PersonReference? = person("Rowan Hale", "rowan-hale"),
    connections: [ConnectionFact]? = nil,
    invitations: [InvitationFact]? = nil
  ) -> ArchiveFacts {
    var facts = ArchiveFacts()
    facts.exportDay = Synthetic.day(day)
    facts.member = member
    facts.connections = connections
    facts.invitations = invitations
    return facts
  }

  static func plan(_ facts: ArchiveFacts, _ stored: StoredNetwork = StoredNetwork()) throws -> ImportPlan {
    try ImportPlan.make(facts, stored: stored, fallbackDay: day("2026-07-03"))
  }

  /// What a store would hold after a plan: the model that the real store is measured against.
  static func applying(_ plan: ImportPlan, to stored: StoredNetwork) -> StoredNetwork {
    var result = stored
    result.lastImport = plan.number
    result.member = plan.member
    for change in plan.newPeople {
      result.people.append(
        StoredNetwork.StoredPerson(
          id: change.id,
          name: change.reference.name,
          slug: change.reference.slug,
          memberNumber: change.reference.memberNumber
        )
      )
    }
    for change in plan.changedPeople {
      for index in result.people.indices where result.people[index].id == change.id {
        result.people[index].slug = change.reference.slug ?? result.people[index].slug
        result.people[index].memberNumber = change.reference.memberNumber ?? result.people[index].memberNumber
        if !change.reference.name.isEmpty { result.people[index].name = change.reference.name }
      }
    }
    for change in plan.newConnections {
      result.connections.append(
        StoredNetwork.StoredConnection(
          person: change.person,
          email: change.fact.email,
          company: change.fact.company,
          position: change.fact.position,
          connectedOn: change.fact.connectedOn,
          goneBy: change.goneBy
        )
      )
    }
    for change in plan.changedConnections {
      for index in result.connections.indices where result.connections[index].person == change.person {
        result.connections[index].company = change.fact.company
        result.connections[index].position = change.fact.position
        result.connections[index].connectedOn = change.fact.connectedOn
        result.connections[index].goneBy = nil
      }
    }
    for index in result.connections.indices
    where plan.goneConnections.contains(result.connections[index].person) {
      result.connections[index].goneBy = plan.exportDay
    }
    for invitation in plan.newInvitations {
      result.invitations.insert(
        StoredNetwork.InvitationKey(
          direction: invitation.fact.direction,
          person: invitation.person,
          sentAt: Int64(invitation.fact.sentAt.timeIntervalSince1970)
        )
      )
    }
    for kind in plan.changes.keys {
      result.newestExport[kind] = max(result.newestExport[kind] ?? plan.exportDay, plan.exportDay)
    }
    result.lastPersonID = plan.people.lastID
    return result
  }
}
