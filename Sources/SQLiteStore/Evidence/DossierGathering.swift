import Foundation
import GRDB
import Vetting

/// Gathers what bears on some requests with a query for each kind of record, however many requests there are.
struct DossierGathering {
  let db: Database
  let subjects: [DossierSubject]
  /// The kinds of file that were ever imported: what is not among them is unknown, not nought.
  let coverage: Set<FileKind>
  /// Names that at most one known person bears.
  let uniqueNames: Set<String>
  /// Addresses, those names, and people, each as one argument of a query.
  let slugs: String
  let names: String
  let people: String

  init(_ db: Database, _ subjects: [DossierSubject]) throws {
    self.db = db
    self.subjects = subjects
    coverage = try Set(NewestExports(db).days.keys)
    let names = Set(subjects.map(\.nameKey)).subtracting([""])
    // A typed request of somebody with an address whom no fact names is one bearer more.
    let strangers = Set(subjects.filter { $0.person == nil && $0.request.slug != nil }.map(\.nameKey))
    var unique = names
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT name_key, count(*) FROM fact_person WHERE name_key IN (SELECT value FROM json_each(?))
            AND id NOT IN (SELECT merged FROM derived_alias)
          GROUP BY name_key
          """
      ),
      arguments: [JSONList.of(names)]
    )
    while let row = try rows.next() {
      let name: String = row[0]
      if row[1] + (strangers.contains(name) ? 1 : 0) > 1 { unique.remove(name) }
    }
    uniqueNames = unique
    slugs = JSONList.of(Set(subjects.compactMap(\.request.slug?.value)).sorted())
    self.names = JSONList.of(unique.sorted())
    people = JSONList.of(Set(subjects.compactMap(\.person)).sorted())
  }

  /// The dossiers, in the order of the subjects.
  func dossiers() throws -> [Dossier] {
    let correspondence = try correspondence()
    let invitations = try invitations()
    let contacts = try contacts()
    let recommendations = try recommendations()
    let endorsements = try endorsements()
    var campaigns = try CampaignRows(db, requests: subjects.map(\.request.id))
    let mentions = try MentionLookup(db)
    let former = try formerConnections()
    let removals = try removals()
    let observations = try observations()
    let excerpts = try excerpts()
    let approaches = try ApproachGathering.approaches(db, of: subjects.compactMap(\.person))
    return try subjects.map { subject in
      var dossier = Dossier(request: subject.request)
      let person = subject.person ?? -1
      if coverage.contains(.messages) {
        dossier.correspondence = .known(correspondence[person] ?? Correspondence())
      }
      dossier.earlierInvitations = (invitations[person] ?? []).filter { $0.request != subject.request.id }
        .map(\.invitation)
      let entries = unique(contacts[.address, subject] + contacts[.uniqueName, subject])
      if coverage.contains(.contacts) { dossier.addressBook = .known(entries) }
      if !coverage.isDisjoint(with: [.recommendationsGiven, .recommendationsReceived]) {
        dossier.recommendations = .known(recommendations[.uniqueName, subject])
      }
      if !coverage.isDisjoint(with: [.endorsementsGiven, .endorsementsReceived]) {
        dossier.endorsements = .known(
          endorsements[.address, subject] + endorsements[.uniqueName, subject]
        )
      }
      dossier.campaign = try campaigns.campaign(of: subject.request.id, sender: subject.sender)
      dossier.approach = approaches[person]
      dossier.mentions = try mentions.find(in: subject.request.note)
      dossier.formerConnection = former[person]?.connection
      dossier.removal = removals[person] ?? subject.request.slug.flatMap { removals[$0] }
      dossier.excerpts = excerpts[person] ?? []
      let seen = (observations[subject.request.id.rawValue] ?? [])
      if let headline = seen.last(where: { !$0.headline.isEmpty })?.headline {
        dossier.request.headline = headline
      }
      let companies =
        seen.map(\.company) + entries.map(\.companies) + [former[person]?.company ?? ""]
      let employers = companies.filter { !$0.isEmpty }
      if let first = employers.first {
        dossier.employers = .known(employers)
        dossier.request.company = first
      }
      let schools = seen.map(\.school).filter { !$0.isEmpty }
      if !schools.isEmpty { dossier.schools = .known(schools) }
      return dossier
    }
  }

  /// Runs a query that is kept prepared, because a single dossier is gathered in less time than preparing takes.
  func fetch(_ sql: String, arguments: StatementArguments = StatementArguments()) throws -> RowCursor {
    try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The same entry found by address and by name counts once.
  private func unique(_ entries: [AddressBookMatch]) -> [AddressBookMatch] {
    var seen: Set<Provenance> = []
    return entries.filter { seen.insert($0.provenance).inserted }
  }
}

/// Records found by address and by name.
struct Matches<Match> {
  var byAddress: [String: [Match]] = [:]
  var byName: [String: [Match]] = [:]
  var uniqueNames: Set<String>

  /// The records of a subject; by name only where nobody else bears it.
  subscript(matchedBy: MatchedBy, subject: DossierSubject) -> [Match] {
    switch matchedBy {
    case .address: subject.request.slug.flatMap { byAddress[$0.value] } ?? []
    case .uniqueName: uniqueNames.contains(subject.nameKey) ? byName[subject.nameKey] ?? [] : []
    }
  }
}
