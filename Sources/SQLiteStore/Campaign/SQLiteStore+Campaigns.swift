import Foundation
import GRDB
package import Vetting
package import Workflows

extension SQLiteStore {
  package func campaigns(limit: Int) throws -> [CampaignRecord] {
    try readWithCampaigns { db in
      let ids = try String.fetchAll(
        db,
        sql: """
          SELECT text.campaign FROM derived_campaign_text AS text
          LEFT JOIN derived_request AS open ON open.request = text.request AND open.decision IS NULL
          GROUP BY text.campaign
          ORDER BY count(open.request) > 0 DESC, count(DISTINCT text.sender) DESC, max(text.sent_at) DESC,
            text.campaign
          LIMIT ?
          """,
        arguments: [limit]
      )
      let records = try CampaignRecords(db, ids)
      return ids.compactMap { records.records[$0] }
    }
  }

  package func campaign(_ id: Campaign.ID, limit: Int) throws -> CampaignStory? {
    try readWithCampaigns { db in
      guard let record = try CampaignRecords(db, [id.rawValue]).records[id.rawValue] else { return nil }
      return CampaignStory(
        record: record,
        members: try CampaignRecords.members(db, id.rawValue, limit: limit)
      )
    }
  }

  package func campaign(of request: Request.ID) throws -> Campaign.ID? {
    try readWithCampaigns { db in
      try String.fetchOne(
        db,
        sql: "SELECT campaign FROM derived_campaign_text WHERE request = ?",
        arguments: [request.rawValue]
      ).map(Campaign.ID.init(rawValue:))
    }
  }

  package func requestsInCampaigns(of requests: [Request.ID]) throws -> [Request.ID] {
    try readWithCampaigns { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT other.request FROM derived_campaign_text AS text
          JOIN derived_campaign_text AS other ON other.campaign = text.campaign
          JOIN derived_request AS open ON open.request = other.request
          WHERE text.request IN (SELECT value FROM json_each(?)) ORDER BY other.request
          """,
        arguments: [JSONList.of(requests.map(\.rawValue))]
      ).map(Request.ID.init(rawValue:))
    }
  }
}
