/// Who sent a text, and when.
package struct CampaignSending: BitwiseCopyable, Sendable {
  /// The number of the text among those with different words.
  var text: Int64
  package var sender: Int64
  /// Seconds since 1970.
  package var sentAt: Int64
  /// Where the text stands, as whoever gathered it knows it.
  package var source: Int64
}

/// Texts with different words, in the order in which they were first sent, and who sent each.
struct DistinctTexts {
  /// The words of all, one after the other, and where each text begins.
  private(set) var words: [UInt32] = []
  private(set) var starts: [Int] = [0]
  private(set) var isShort: [Bool] = []
  private(set) var digests: [UInt64] = []
  /// In the order of the entries.
  private(set) var sendings: [CampaignSending] = []

  var count: Int { starts.count - 1 }

  func wordCount(of text: Int) -> Int { starts[text + 1] - starts[text] }

  /// The name of the campaign that begins with a text.
  func id(of text: Int) -> Campaign.ID { Campaign.ID(digest: digests[text]) }

  init() {}

  init(_ entries: [CampaignEntry]) {
    var groups: [CampaignText: Int] = [:]
    groups.reserveCapacity(entries.count)
    /// The group of each entry, and the entry that was sent first, for each group.
    var groupOfEntry: [Int] = []
    var earliest: [Int] = []
    for (index, entry) in entries.enumerated() {
      let group = groups[entry.text, default: earliest.count]
      if group == earliest.count {
        groups[entry.text] = group
        earliest.append(index)
      } else if entry.sentAt < entries[earliest[group]].sentAt {
        earliest[group] = index
      }
      groupOfEntry.append(group)
    }
    let keyed = earliest.enumerated().map { group, entry in
      (group: group, sentAt: entries[entry].sentAt, digest: entries[entry].text.digest)
    }.sorted { ($0.sentAt, $0.digest) < ($1.sentAt, $1.digest) }
    var numbers = [Int](repeating: 0, count: keyed.count)
    words.reserveCapacity(entries.isEmpty ? 0 : keyed.count * entries[0].text.words.count)
    for (number, key) in keyed.enumerated() {
      numbers[key.group] = number
      let text = entries[earliest[key.group]].text
      append(text.words[...], isShort: text.isShort, digest: text.digest)
    }
    sendings.reserveCapacity(entries.count)
    for (entry, group) in zip(entries, groupOfEntry) { append(entry, of: numbers[group]) }
  }

  /// Adds a text that was sent after all others.
  mutating func append(_ words: ArraySlice<UInt32>, isShort: Bool, digest: UInt64) {
    self.words += words
    starts.append(self.words.count)
    self.isShort.append(isShort)
    digests.append(digest)
  }

  /// Notes who sent a text.
  mutating func append(_ sending: CampaignSending) { sendings.append(sending) }

  /// Notes who sent a text.
  mutating func append(_ entry: CampaignEntry, of text: Int) {
    append(
      CampaignSending(text: Int64(text), sender: entry.sender, sentAt: entry.sentAt, source: entry.source)
    )
  }

  /// The number of the text with these words.
  func number(of text: CampaignText) -> Int? {
    digests.indices.first {
      digests[$0] == text.digest && words[starts[$0]..<starts[$0 + 1]] == text.words[...]
    }
  }

  /// When a text was sent first.
  func firstSent(_ text: Int) -> Int64? {
    sendings.lazy.filter { $0.text == text }.map(\.sentAt).min()
  }
}

extension DistinctTexts {
  /// The groups of two senders or more; `roots` names for each text the first text of its group.
  func clusters(_ roots: [Int32]) -> [CampaignCluster] {
    var firstSender = [Int64?](repeating: nil, count: count)
    var hasSeveral = [Bool](repeating: false, count: count)
    for sending in sendings {
      let root = Int(roots[Int(sending.text)])
      if let first = firstSender[root] {
        if first != sending.sender { hasSeveral[root] = true }
      } else {
        firstSender[root] = sending.sender
      }
    }
    var members: [Int: [Int]] = [:]
    for (index, sending) in sendings.enumerated() {
      let root = Int(roots[Int(sending.text)])
      if hasSeveral[root] { members[root, default: []].append(index) }
    }
    return members.keys.sorted().map { cluster($0, members[$0] ?? []) }
  }

  /// The group that begins with a text; nil where all of it is of one sender.
  func cluster(of root: Int, _ roots: [Int32]) -> CampaignCluster? {
    let members = sendings.indices.filter { Int(roots[Int(sendings[$0].text)]) == root }
    guard members.contains(where: { sendings[$0].sender != sendings[members[0]].sender }) else { return nil }
    return cluster(root, members)
  }

  private func cluster(_ root: Int, _ members: [Int]) -> CampaignCluster {
    let members = members.sorted { left, right in
      let (one, other) = (sendings[left], sendings[right])
      if one.sentAt != other.sentAt { return one.sentAt < other.sentAt }
      if one.sender != other.sender { return one.sender < other.sender }
      if one.text != other.text { return one.text < other.text }
      return left < right
    }
    return CampaignCluster(id: id(of: root), members: members, isShort: isShort[root])
  }
}
