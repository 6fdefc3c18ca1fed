/// A text that may belong to a campaign.
package struct CampaignEntry: Sendable {
  package var text: CampaignText
  /// Who sent it: one number for each person.
  package var sender: Int64
  /// Seconds since 1970.
  package var sentAt: Int64
  /// Where it stands, as whoever gathered it knows it.
  package var source: Int64

  /// A text of somebody.
  package init(text: CampaignText, sender: Int64, sentAt: Int64, source: Int64 = 0) {
    self.text = text
    self.sender = sender
    self.sentAt = sentAt
    self.source = source
  }
}

/// Texts of one template, from two people or more.
package struct CampaignCluster: Equatable, Sendable {
  package var id: Campaign.ID
  /// Places in the list of entries, the earliest first.
  package var members: [Int]
  /// Fewer than twelve words: what many write by themselves.
  package var isShort: Bool
}

/// Finds texts of one template among many.
///
/// Texts with the same masked words are one. The others are taken in the order in which they were sent, so that what
/// comes later never changes what was found before. Each is compared with those that share its rarest shingles, and
/// joins those of a template where it is
///
/// - of the *same template* as one of them: two fifths of all pairs of words are common to both, or three fifths of the
///   runs of three words of the shorter, and
/// - *linked* to the first text of them, the representative: three tenths of all pairs.
///
/// Without the second condition A, B and C would be one where B is like both and A has nothing of C. Where a text ties
/// two groups together, they become one only if every text of the later group is linked to the representative of the
/// earlier. The result is the same for any order of the entries.
package enum CampaignClustering {
  /// The campaigns among these texts, the earliest first.
  package static func clusters(of entries: [CampaignEntry]) -> [CampaignCluster] {
    CampaignMemory(entries).clusters
  }
}
