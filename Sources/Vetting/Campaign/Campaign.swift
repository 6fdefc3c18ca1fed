package import Foundation

/// Texts of one template that several people sent, as one of them sees it.
package struct Campaign: Equatable, Sendable {
  /// A name made from the words of the first text, so that it survives a rebuild and a further import.
  ///
  /// Thirteen characters of `a-z2-7` after `c-`.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    init(digest: UInt64) {
      var hash = FNV1a()
      hash.add(withUnsafeBytes(of: digest.littleEndian, Array.init))
      self.init(rawValue: "c-" + hash.base32)
    }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  package var id: ID
  /// Other senders, the earliest first, each person once; the first of them where there are many.
  package var others: [CampaignSender]
  /// How many other people sent a text of it.
  package var otherCount: Int
  /// When the first and the last text of it was sent, whoever sent it.
  package var firstAt: Date
  package var lastAt: Date
  /// What the first of the others wrote, as far as it is compared.
  package var text: String
  /// How the requests of others were answered, as far as answers hold.
  package var answers: [Recommendation: Int]

  /// A campaign.
  package init(
    id: ID,
    others: [CampaignSender],
    otherCount: Int,
    firstAt: Date,
    lastAt: Date,
    text: String,
    answers: [Recommendation: Int] = [:]
  ) {
    self.id = id
    self.others = others
    self.otherCount = otherCount
    self.firstAt = firstAt
    self.lastAt = lastAt
    self.text = text
    self.answers = answers
  }
}

/// Somebody who sent a text of a campaign.
package struct CampaignSender: Equatable, Sendable {
  package var name: String
  package var sentAt: Date
  /// True for the first message of a conversation, false for the note of a request.
  package var isMessage: Bool
  /// How they came up to the member, where they are or were connected.
  package var approach: Approach?
  package var provenance: Provenance

  /// A sender.
  package init(
    name: String,
    sentAt: Date,
    isMessage: Bool = false,
    approach: Approach? = nil,
    provenance: Provenance
  ) {
    self.name = name
    self.sentAt = sentAt
    self.isMessage = isMessage
    self.approach = approach
    self.provenance = provenance
  }
}
