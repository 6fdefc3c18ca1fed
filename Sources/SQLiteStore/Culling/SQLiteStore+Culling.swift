import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  private static let connectionStampName = "connections"

  package func rebuildPeople() throws { try write { try PersonKeys.rebuild($0) } }

  package func cullingGround(_ member: MemberProfile) throws -> CullingGround? {
    try read { db in
      let newest = try NewestExports(db)
      guard let day = [newest[.connections], newest[.messages]].compactMap({ $0 }).max() else { return nil }
      return CullingGround(
        member: MemberGround(member),
        asOf: day,
        network: try Int.fetchOne(db, sql: "SELECT count(*) FROM fact_connection WHERE gone_by IS NULL") ?? 0,
        coverage: Set(newest.days.keys)
      )
    }
  }

  package func connectionDossiers(of people: [Person.ID]?) throws -> [ConnectionDossier] {
    try read { try ConnectionGathering($0, of: people).dossiers() }
  }

  package func connectionStamp() throws -> AssessmentStamp? {
    try read { try AssessmentStamp.fetch($0, of: SQLiteStore.connectionStampName) }
  }

  package func replaceConnections(_ concluded: [ConcludedConnection], stamp: AssessmentStamp) throws {
    try write { db in
      try PersonRows(db).writeAll(concluded)
      try MergeProposals.rebuild(db)
      try PersonSearch.rebuild(db)
      try RecommendationAsks.note(db)
      try stamp.keep(db, of: SQLiteStore.connectionStampName)
    }
  }

  package func updateConnections(_ concluded: [ConcludedConnection], others: [Person.ID]) throws {
    try write { try PersonRows($0).rewrite(concluded, others: others.map(\.rawValue)) }
  }
}
