import Foundation
import Vetting
import Workflows

/// A person with everything known as JSON.
struct PersonPayload: Encodable {
  struct Item: Encodable {
    let kind: String
    let title: String
    @Nullable var at: Date?
    let text: String
    @Nullable var provenance: Provenance?
    @Nullable var record: Int64?
  }

  struct Reference: Encodable {
    let key: String
    let name: String
    @Nullable var profileURL: String?
  }

  struct Recalled: Encodable {
    @Nullable var isRecalled: Bool?
    @Nullable var takesCall: Bool?
    @Nullable var strength: Double?
    @Nullable var bridge: Double?
  }

  let connection: ConnectionPayload
  let aliases: [String]
  let tags: [String]
  let recall: Recalled
  let merged: [Reference]
  let mayBe: [MergePayload.Entry]
  let timeline: [Item]

  init(_ story: PersonStory) {
    connection = ConnectionPayload(story.card)
    aliases = story.aliases
    tags = story.tags
    recall = Recalled(
      isRecalled: story.recall.isRecalled,
      takesCall: story.recall.takesCall,
      strength: story.recall.strength,
      bridge: story.recall.bridge
    )
    merged = story.merged.map {
      Reference(key: $0.key.rawValue, name: $0.name, profileURL: $0.slug?.profileURL)
    }
    mayBe = MergePayload(story.proposals).proposals
    timeline = story.timeline.map { item in
      let record: Int64? = if case .record(let record) = item.kind { record.id } else { nil }
      return Item(
        kind: item.kindName,
        title: item.title,
        at: item.at,
        text: item.text,
        provenance: item.provenance,
        record: record
      )
    }
  }
}

/// People who may be one, as JSON.
struct MergePayload: Encodable {
  struct Entry: Encodable {
    let kept: PeoplePayload.Entry
    let merged: PeoplePayload.Entry
    let reasons: [MergeProposal.Reason]
  }

  let proposals: [Entry]

  init(_ proposals: [ProposedMerge]) {
    self.proposals = proposals.map {
      Entry(kept: PeoplePayload.Entry($0.kept), merged: PeoplePayload.Entry($0.merged), reasons: $0.reasons)
    }
  }
}
