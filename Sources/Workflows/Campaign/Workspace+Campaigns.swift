package import Vetting

extension Workspace {
  /// So many campaigns are listed, and so many texts of one are shown.
  package static let mostCampaigns = 200

  /// Texts of one template that several people sent: those with requests to answer first, then by how many sent them.
  package func campaigns() throws -> [CampaignRecord] {
    try refreshAssessments()
    return try store.campaigns(limit: Workspace.mostCampaigns)
  }

  /// One campaign with its texts.
  package func campaign(_ id: Campaign.ID) throws -> CampaignStory {
    try refreshAssessments()
    guard let found = try store.campaign(id, limit: Workspace.mostCampaigns) else {
      throw RequestError.noSuchCampaign(id.rawValue)
    }
    return found
  }

  /// Gives all open requests of a campaign one answer, in one step of the journal.
  ///
  /// Throws where none of them is open.
  package func decide(
    campaign id: Campaign.ID,
    _ choice: Recommendation,
    deadline: Day? = nil,
    by decidedBy: String
  ) throws -> [Decision] {
    let open = try openRequests(of: id)
    return try decide(open, choice, deadline: deadline, by: decidedBy)
  }

  /// The requests of a campaign that wait for an answer.
  package func openRequests(of id: Campaign.ID) throws -> [Request.ID] {
    let open = try campaign(id).record.open
    guard !open.isEmpty else { throw RequestError.nothingOpen(id.rawValue) }
    return open
  }
}
