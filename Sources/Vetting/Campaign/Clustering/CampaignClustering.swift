/// A text that may belong to a campaign.
package struct CampaignEntry: Sendable {
  package var text: CampaignText
  /// Who sent it: one number for each person.
  package var sender: Int64
  /// Seconds since 1970.
  package var sentAt: Int64

  /// A text of somebody.
  package init(text: CampaignText, sender: Int64, sentAt: Int64) {
    self.text = text
    self.sender = sender
    self.sentAt = sentAt
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
    let distinct = DistinctTexts(entries)
    var joining = CampaignJoining(distinct)
    joining.run()
    return distinct.clusters(joining.roots(), entries)
  }
}

/// Texts with different words, in the order in which they were first sent, and who sent each.
struct DistinctTexts {
  /// The words of all, one after the other, and where each text begins.
  private(set) var words: [UInt32] = []
  private(set) var starts: [Int] = [0]
  private(set) var isShort: [Bool] = []
  /// The digest of each.
  private var digests: [UInt64] = []
  /// The text of each entry.
  private(set) var textOfEntry: [Int32]

  var count: Int { starts.count - 1 }

  subscript(_ text: Int) -> ArraySlice<UInt32> { words[starts[text]..<starts[text + 1]] }

  init(_ entries: [CampaignEntry]) {
    textOfEntry = [Int32](repeating: 0, count: entries.count)
    var groups: [CampaignText: Int32] = [:]
    groups.reserveCapacity(entries.count)
    /// The entry that was sent first, for each group.
    var earliest: [Int] = []
    for (index, entry) in entries.enumerated() {
      let next = Int32(truncatingIfNeeded: earliest.count)
      let group = groups[entry.text, default: next]
      if group == next {
        groups[entry.text] = next
        earliest.append(index)
      } else if entry.sentAt < entries[earliest[Int(group)]].sentAt {
        earliest[Int(group)] = index
      }
      textOfEntry[index] = group
    }
    let keyed = earliest.enumerated().map { group, entry in
      (group: group, sentAt: entries[entry].sentAt, digest: entries[entry].text.digest)
    }.sorted { ($0.sentAt, $0.digest) < ($1.sentAt, $1.digest) }
    var places = [Int32](repeating: 0, count: keyed.count)
    words.reserveCapacity(entries.isEmpty ? 0 : keyed.count * entries[0].text.words.count)
    for (place, key) in keyed.enumerated() {
      places[key.group] = Int32(truncatingIfNeeded: place)
      let text = entries[earliest[key.group]].text
      words += text.words
      starts.append(words.count)
      isShort.append(text.isShort)
      digests.append(key.digest)
    }
    for index in textOfEntry.indices { textOfEntry[index] = places[Int(textOfEntry[index])] }
  }

  /// The groups of two senders or more; `roots` names for each text the first text of its group.
  func clusters(_ roots: [Int32], _ entries: [CampaignEntry]) -> [CampaignCluster] {
    var firstSender = [Int64?](repeating: nil, count: count)
    var hasSeveral = [Bool](repeating: false, count: count)
    for (index, entry) in entries.enumerated() {
      let root = Int(roots[Int(textOfEntry[index])])
      if let first = firstSender[root] {
        if first != entry.sender { hasSeveral[root] = true }
      } else {
        firstSender[root] = entry.sender
      }
    }
    var members: [Int: [Int]] = [:]
    for index in entries.indices {
      let root = Int(roots[Int(textOfEntry[index])])
      if hasSeveral[root] { members[root, default: []].append(index) }
    }
    return members.keys.sorted().map { root in
      let found = (members[root] ?? []).sorted { left, right in
        let (one, other) = (entries[left], entries[right])
        if one.sentAt != other.sentAt { return one.sentAt < other.sentAt }
        if one.sender != other.sender { return one.sender < other.sender }
        if textOfEntry[left] != textOfEntry[right] { return textOfEntry[left] < textOfEntry[right] }
        return left < right
      }
      return CampaignCluster(id: Campaign.ID(digest: digests[root]), members: found, isShort: isShort[root])
    }
  }
}
