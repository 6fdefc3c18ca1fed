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
    try db.execute(sql: "DELETE FROM derived_campaign_memory")
    var gathering = try CampaignGathering(db)
    try gathering.gather()
    let memory = CampaignMemory(gathering.entries)
    let writing = try CampaignWriting(db)
    for cluster in memory.clusters { try writing.put(cluster, memory.sendings) }
    try writing.put(part: memory.part())
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES (?, '')",
      arguments: [mark]
    )
  }

  /// Places a request that was typed just now among the campaigns; false where all must be found anew.
  static func add(_ typed: Request.ID, _ db: Database) throws -> Bool {
    guard try isUpToDate(db) else { return false }
    var gathering = try CampaignGathering(db)
    try gathering.gather(typed)
    // A note that says nothing is of no campaign.
    guard let entry = gathering.entries.first else { return true }
    guard var memory = try CampaignWriting.memory(db) else { return false }
    let size = memory.size
    let writing = try CampaignWriting(db)
    switch memory.add(entry) {
    case .unclear: return false
    case .alone: break
    case .joined(let cluster): try writing.replace(cluster, memory.sendings)
    }
    try writing.put(part: memory.part(after: size))
    return true
  }
}

extension SQLiteStore {
  /// Finds the campaigns, unless they are those of the facts of now.
  func findCampaigns() throws {
    guard try !read(CampaignRebuilding.isUpToDate) else { return }
    try write { db in
      if try !CampaignRebuilding.isUpToDate(db) { try CampaignRebuilding.rebuild(db) }
    }
  }

  /// Reads with the campaigns as they are by the facts of now.
  func readWithCampaigns<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try findCampaigns()
    return try read(body)
  }
}
