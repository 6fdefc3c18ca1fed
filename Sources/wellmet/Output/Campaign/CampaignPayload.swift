import Foundation
import Vetting
import Workflows

/// What `request campaigns --json` prints for each campaign.
///
/// Field names are stable.
struct CampaignPayload: Encodable {
  let id: String
  /// The words that the texts share, with «…» for what differs.
  let template: String
  let senders: Int
  let texts: Int
  let firstAt: Date
  let lastAt: Date
  let isShort: Bool
  /// Requests that wait for an answer.
  let openRequests: [String]
  /// How many were answered how, by answer.
  let answers: [String: Int]

  init(_ record: CampaignRecord) {
    id = record.id.rawValue
    template = TextBounds.singleSpaced(record.template)
    senders = record.senders
    texts = record.texts
    firstAt = record.firstAt
    lastAt = record.lastAt
    isShort = record.isShort
    openRequests = record.open.map(\.rawValue)
    answers = Dictionary(uniqueKeysWithValues: record.answers.map { ($0.key.rawValue, $0.value) })
  }
}

/// What `request campaign --json` prints.
struct CampaignStoryPayload: Encodable {
  struct Part: Encodable {
    let text: String
    let isShared: Bool
  }

  struct Member: Encodable {
    let name: String
    @Nullable var profileURL: String?
    let sentAt: Date
    /// `note` of a request, or first `message` of a conversation.
    let kind: String
    /// The text in stretches, shared with the first text or not.
    let parts: [Part]
    @Nullable var request: String?
    let isOpen: Bool
    @Nullable var decision: RequestPayload.DecisionPayload?
    let provenance: Provenance
  }

  let campaign: CampaignPayload
  let members: [Member]

  init(_ story: CampaignStory) {
    campaign = CampaignPayload(story.record)
    members = story.members.map { member in
      Member(
        name: member.name,
        profileURL: member.slug?.profileURL,
        sentAt: member.sentAt,
        kind: member.isMessage ? "message" : "note",
        parts: story.comparison(of: member).left.map { Part(text: $0.text, isShared: $0.isShared) },
        request: member.request?.rawValue,
        isOpen: member.isOpen,
        decision: member.decision.map(RequestPayload.DecisionPayload.init),
        provenance: member.provenance
      )
    }
  }
}
