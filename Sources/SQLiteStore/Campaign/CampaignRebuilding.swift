import GRDB
import Vetting

/// Finds the campaigns anew where facts or typed requests changed since.
enum CampaignRebuilding {
  /// The name in `derived_state`, which is there as long as the campaigns are those of the facts.
  private static let mark = "campaigns"

  static func isUpToDate(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM derived_state WHERE name = ?)",
      arguments: [mark]
    ) ?? false
  }

  /// Has the next use find them anew.
  static func forget(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM derived_state WHERE name = ?", arguments: [mark])
  }

  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM derived_campaign_text")
    var gathering = try CampaignGathering(db)
    try gathering.gather()
    let insert = try BulkStatement(
      db,
      """
      INSERT INTO derived_campaign_text
        (campaign, place, sender, sent_at, is_short, request, invitation, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
    for cluster in CampaignClustering.clusters(of: gathering.entries) {
      insert.bind(cluster.id.rawValue, at: 1)
      insert.bind(cluster.isShort ? 1 : 0, at: 5)
      for (place, member) in cluster.members.enumerated() {
        let (entry, source) = (gathering.entries[member], gathering.sources[member])
        insert.bind(place, at: 2)
        insert.bind(entry.sender, at: 3)
        insert.bind(entry.sentAt, at: 4)
        insert.bind(source.request, at: 6)
        insert.bind(source.invitation, at: 7)
        insert.bind(source.message, at: 8)
        try insert.run()
      }
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES (?, '')",
      arguments: [mark]
    )
  }
}

extension SQLiteStore {
  /// Reads with the campaigns as they are by the facts of now.
  func readWithCampaigns<Value>(_ body: (Database) throws -> Value) throws -> Value {
    if try !read(CampaignRebuilding.isUpToDate) {
      try write { db in
        if try !CampaignRebuilding.isUpToDate(db) { try CampaignRebuilding.rebuild(db) }
      }
    }
    return try read(body)
  }
}
