import ArgumentParser
import Vetting
import Workflows

/// Lists texts of one template that several people sent.
struct RequestCampaignsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaigns",
    abstract: "List the campaigns: texts of one template that several people sent.",
    discussion: """
      All notes of requests and all first messages ever imported are compared, with names, numbers and links masked. \
      Campaigns with requests to answer come first.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let campaigns = try options.open().campaigns()
      if options.json {
        struct Payload: Encodable { let campaigns: [CampaignPayload] }
        try JSONOutput.print(Payload(campaigns: campaigns.map(CampaignPayload.init)))
        return
      }
      guard !campaigns.isEmpty else {
        Terminal.line("No two people sent a text of one template.")
        return
      }
      Table.print(
        [["campaign", "people", "from", "to", "open", "answered", "template"]]
          + campaigns.map { campaign in
            [
              campaign.id.rawValue, String(campaign.senders), CampaignWords.day(campaign.firstAt),
              CampaignWords.day(campaign.lastAt), String(campaign.open.count),
              CampaignWords.answers(campaign.answers), CampaignWords.excerpt(campaign.template),
            ]
          }
      )
    }
  }
}
