import Foundation
import GRDB
import Vetting

/// Keeps campaigns, and what is needed to place a text that comes later.
struct CampaignWriting {
  private let db: Database
  private let insert: BulkStatement

  init(_ db: Database) throws {
    self.db = db
    insert = try BulkStatement(
      db,
      """
      INSERT INTO derived_campaign_text
        (campaign, place, sender, sent_at, is_short, invitation, message, request)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(
        (SELECT request FROM fact_invitation WHERE id = ?6), (SELECT request FROM decision_request WHERE id = ?8)))
      """
    )
  }

  /// Keeps all of a campaign; `sendings` are those that its members are places in.
  func put(_ cluster: CampaignCluster, _ sendings: [CampaignSending]) throws {
    insert.bind(cluster.id.rawValue, at: 1)
    insert.bind(cluster.isShort ? 1 : 0, at: 5)
    for (place, member) in cluster.members.enumerated() {
      let sending = sendings[member]
      let source = CampaignSource(number: sending.source)
      insert.bind(place, at: 2)
      insert.bind(sending.sender, at: 3)
      insert.bind(sending.sentAt, at: 4)
      insert.bind(source.kind == .invitation ? source.id : nil, at: 6)
      insert.bind(source.kind == .message ? source.id : nil, at: 7)
      insert.bind(source.kind == .typed ? source.id : nil, at: 8)
      try insert.run()
    }
  }

  /// Keeps all of a campaign in place of what is kept of it.
  func replace(_ cluster: CampaignCluster, _ sendings: [CampaignSending]) throws {
    try db.execute(
      sql: "DELETE FROM derived_campaign_text WHERE campaign = ?",
      arguments: [cluster.id.rawValue]
    )
    try put(cluster, sendings)
  }

  /// Keeps a part of what the next text is placed by.
  func put(part: [UInt8]) throws {
    try db.execute(sql: "INSERT INTO derived_campaign_memory (part) VALUES (?)", arguments: [Data(part)])
  }

  /// What the next text is placed by; nil where nothing is kept, or another version kept it.
  static func memory(_ db: Database) throws -> CampaignMemory? {
    var memory = CampaignMemory()
    var isWhole = false
    let rows = try Row.fetchCursor(db, sql: "SELECT part FROM derived_campaign_memory ORDER BY id")
    while let row = try rows.next() {
      isWhole = try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { memory.append(part: $0) } ?? false
      }
      guard isWhole else { return nil }
    }
    return isWhole ? memory : nil
  }
}
