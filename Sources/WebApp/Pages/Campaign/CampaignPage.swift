import Foundation
import Markup
import Vetting
import Workflows

/// The values of the list of campaigns.
struct CampaignsPage: Sendable {
  /// One campaign of the list.
  struct Item: Sendable {
    var path: LocalPath
    var template: String
    var senders: Int
    var first: Day
    var last: Day
    var open: Int
    var answers: [(answer: Recommendation, count: Int)]
    var isShort: Bool

    init(_ record: CampaignRecord) {
      path = Paths.campaigns.segment(record.id.rawValue)
      template = Wording.excerpt(TextBounds.singleSpaced(record.template), bytes: 240)
      senders = record.senders
      first = Wording.day(of: record.firstAt)
      last = Wording.day(of: record.lastAt)
      open = record.open.count
      answers = Recommendation.allCases.compactMap { answer in record.answers[answer].map { (answer, $0) } }
      isShort = record.isShort
    }
  }

  var items: [Item]
  /// True where the list is as long as it gets.
  var isCut: Bool
  var today: Day

  /// The values from what the verb gave.
  init(_ records: [CampaignRecord], today: Day) {
    items = records.map(Item.init)
    isCut = records.count == Workspace.mostCampaigns
    self.today = today
  }
}

/// The values of the page of one campaign.
struct CampaignPage: Sendable {
  /// One text of it.
  struct Member: Sendable {
    var name: String
    var profileURL: String?
    var request: LocalPath?
    var sentOn: Day
    var isMessage: Bool
    var isOpen: Bool
    var answer: Recommendation?
    var answeredOn: Day?
    var place: String
    var parts: [CampaignComparison.Part]
  }

  var id: String
  var summary: CampaignsPage.Item
  var texts: Int
  var members: [Member]
  var today: Day

  /// The values from what the verb gave.
  init(_ story: CampaignStory, today: Day, zone: TimeZone) {
    id = story.record.id.rawValue
    summary = CampaignsPage.Item(story.record)
    texts = story.record.texts
    self.today = today
    members = story.members.map { member in
      Member(
        name: member.name,
        profileURL: member.slug?.profileURL,
        request: member.isListed ? member.request.map { Paths.requests.segment($0.rawValue) } : nil,
        sentOn: Wording.day(of: member.sentAt),
        isMessage: member.isMessage,
        isOpen: member.isOpen,
        answer: member.decision?.choice,
        answeredOn: member.decision.map { Day($0.decidedAt, in: zone) },
        place: Wording.place(member.provenance),
        parts: story.comparison(of: member).left
      )
    }
  }

  /// `A text that four people sent`.
  var title: String { "One text, \(Wording.count(summary.senders, "sender", "senders"))" }
}
