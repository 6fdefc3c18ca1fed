import ArgumentParser
import Vetting
import Workflows

/// Shows one campaign: its texts side by side.
struct RequestCampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign",
    abstract: "Show one campaign: who sent it, when, what differs, how each was answered.",
    discussion: "What differs from the first text stands in [brackets]."
  )

  @Argument(help: "The campaign, as the list names it.")
  var campaign: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let story = try options.open().campaign(Campaign.ID(rawValue: campaign))
      if options.json {
        try JSONOutput.print(CampaignStoryPayload(story))
      } else {
        CampaignWords.print(story)
      }
    }
  }
}
