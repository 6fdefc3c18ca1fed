import GRDB
import Vetting

extension ConnectionGathering {
  /// The clusters of each connection, with how many belong to them.
  ///
  /// Counted over all connections where all are gathered, else as they were counted last.
  func clusters(_ ties: TieMatches) throws -> [Int64: [Cluster.Membership]] {
    var own: [Int64: [Cluster]] = [:]
    for row in rows {
      own[row.person] = Cluster.clusters(
        company: row.connection.company,
        position: row.connection.position,
        email: row.email,
        locations: ties.locations(of: row)
      )
    }
    let counts = try isWhole ? counted(own) : stored(own)
    return own.mapValues { clusters in
      clusters.map { counts[$0] ?? Cluster.Membership(cluster: $0, people: 1, ever: 1) }
    }
  }

  private func counted(_ own: [Int64: [Cluster]]) throws -> [Cluster: Cluster.Membership] {
    let removed = try HoldingDecision.removed(db)
    var counts: [Cluster: Cluster.Membership] = [:]
    for row in rows {
      let isListed = row.connection.goneBy == nil && !removed.contains(row.person)
      for cluster in own[row.person] ?? [] {
        var membership = counts[cluster] ?? Cluster.Membership(cluster: cluster, people: 0, ever: 0)
        membership.ever += 1
        if isListed { membership.people += 1 }
        counts[cluster] = membership
      }
    }
    return counts
  }

  private func stored(_ own: [Int64: [Cluster]]) throws -> [Cluster: Cluster.Membership] {
    var counts: [Cluster: Cluster.Membership] = [:]
    let statement = try db.cachedStatement(
      sql: "SELECT people, ever FROM derived_cluster WHERE kind = ? AND name = ?"
    )
    for cluster in Set(own.values.joined()) {
      guard let row = try Row.fetchOne(statement, arguments: [cluster.kind.rawValue, cluster.name]) else {
        continue
      }
      counts[cluster] = Cluster.Membership(cluster: cluster, people: row[0], ever: row[1])
    }
    return counts
  }
}
