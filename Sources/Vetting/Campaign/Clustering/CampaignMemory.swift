/// What finding the campaigns leaves behind, so that one more text finds its place without all the others being taken up
/// anew.
///
/// A text that was sent after all others is placed as if all were found anew, with one exception: the rarity of its
/// shingles then counts for earlier texts too. That may bring two of those together, or keep them apart, which this
/// leaves as it was until all are found anew.
package struct CampaignMemory: Sendable {
  /// Where one more text went.
  package enum Addition: Equatable, Sendable {
    /// Nobody else sent its like.
    case alone
    /// Into this campaign, new or known.
    case joined(CampaignCluster)
    /// All must be found anew: it was sent before others, or ties groups together. It was not added.
    case unclear
  }

  var texts: DistinctTexts
  /// The first text of the group of each text.
  var roots: [Int32] = []
  /// True for each text whose group had enough others to be met in its place.
  var isFull: [Bool] = []

  /// Finds the campaigns among these texts.
  package init(_ entries: [CampaignEntry] = []) {
    texts = DistinctTexts(entries)
    var joining = CampaignJoining(texts)
    joining.run()
    (roots, isFull) = (joining.root, joining.isFull)
  }

  /// The campaigns, the earliest first.
  package var clusters: [CampaignCluster] { texts.clusters(roots) }

  /// Who sent each text, in the order of the entries.
  package var sendings: [CampaignSending] { texts.sendings }

  /// Adds a text.
  package mutating func add(_ entry: CampaignEntry) -> Addition {
    if let known = texts.number(of: entry.text) {
      // The first who sends a text gives it its place among the others.
      guard let first = texts.firstSent(known), first <= entry.sentAt else { return .unclear }
      texts.append(entry, of: known)
      return addition(to: known)
    }
    var more = texts
    let number = more.count
    if let digest = more.digests.last, let sentAt = more.firstSent(number - 1) {
      guard (sentAt, digest) < (entry.sentAt, entry.text.digest) else { return .unclear }
    }
    more.append(entry.text.words[...], isShort: entry.text.isShort, digest: entry.text.digest)
    more.append(entry, of: number)
    var joining = CampaignJoining(more)
    joining.runLast(roots, isFull: isFull)
    guard !joining.hasUnited else { return .unclear }
    (texts, roots, isFull) = (more, joining.root, joining.isFull)
    return addition(to: number)
  }

  private func addition(to text: Int) -> Addition {
    texts.cluster(of: Int(roots[text]), roots).map { .joined($0) } ?? .alone
  }
}
