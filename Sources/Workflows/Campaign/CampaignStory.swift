package import Foundation
package import Vetting

/// A campaign with the texts of its senders.
package struct CampaignStory: Equatable, Sendable {
  /// One text of it.
  package struct Member: Equatable, Sendable {
    package var name: String
    package var slug: Slug?
    package var sentAt: Date
    /// True for the first message of a conversation, false for the note of a request.
    package var isMessage: Bool
    package var text: String
    package var provenance: Provenance
    /// The request, where the text came with one that is open or was answered.
    package var request: Request.ID?
    /// True for a request that is still asked; false for one that an export shows as settled.
    package var isListed: Bool
    /// The answer that holds.
    package var decision: Decision?

    /// A text.
    package init(
      name: String,
      slug: Slug?,
      sentAt: Date,
      isMessage: Bool,
      text: String,
      provenance: Provenance,
      request: Request.ID?,
      isListed: Bool,
      decision: Decision?
    ) {
      self.name = name
      self.slug = slug
      self.sentAt = sentAt
      self.isMessage = isMessage
      self.text = text
      self.provenance = provenance
      self.request = request
      self.isListed = isListed
      self.decision = decision
    }

    /// True where an answer can still be given.
    package var isOpen: Bool { request != nil && isListed && decision == nil }
  }

  package var record: CampaignRecord
  /// In the order of sending, the earliest first; no more than are shown.
  package var members: [Member]

  /// A campaign with its texts.
  package init(record: CampaignRecord, members: [Member]) {
    self.record = record
    self.members = members
  }

  /// A text beside the first of the campaign, and the first beside the last.
  package func comparison(of member: Member) -> CampaignComparison {
    CampaignComparison(member.text, member.text == record.firstText ? record.lastText : record.firstText)
  }
}
