import Foundation

/// Finds the texts of one template that others had sent before a moment.
///
/// Two texts are compared as campaigns are. A text joins the group of the earlier text that it is most like; groups are
/// never united afterwards, because that would be to look ahead.
struct ReplayTexts {
  /// Somebody who sent a text of a group.
  private struct Sent {
    var person: Int64
    var sender: CampaignSender
    var text: String
  }

  /// The words of which so many, those with the smallest numbers, are looked up: any two texts choose alike.
  private static let chosen = 12
  private static let fewestMeetings = 2
  private static let compared = 8
  private static let mostSenders = 20
  /// The size of the index, whatever will come: what is found must not depend on it.
  private static let size = 80_000

  private let moments: [ReplayMoment]
  /// For each moment its text, where it has one to compare.
  private var textOf: [Int?]
  private let texts: DistinctTexts
  private var likeness: CampaignLikeness
  private var index = ShingleIndex(texts: ReplayTexts.size)
  /// The first text of the group of each text, once it was sent.
  private var root: [Int?]
  private var groups: [Int: [Sent]] = [:]
  /// The name of the group that each text would begin.
  private var ids: [Int: Campaign.ID] = [:]

  init(_ moments: [ReplayMoment], in history: History, member: String) {
    let memberKey = NameKey(member)
    var entries: [CampaignEntry] = []
    var entryOf = [Int?](repeating: nil, count: moments.count)
    for (place, moment) in moments.enumerated() where !moment.request.note.isEmpty {
      let name = NameKey(folded: history.people[moment.person]?.nameKey ?? "")
      let note = String(decoding: moment.request.note.utf8.prefix(ReplayTexts.longest), as: UTF8.self)
      guard let text = CampaignText(note, names: CampaignNames([name, memberKey])) else { continue }
      // People greet and congratulate in the same words.
      if text.isShort, moment.kind == .firstMessage { continue }
      entryOf[place] = entries.count
      entries.append(CampaignEntry(text: text, sender: moment.person, sentAt: moment.at))
    }
    let distinct = DistinctTexts(entries)
    self.moments = moments
    texts = distinct
    textOf = entryOf.map { entry in entry.map { Int(distinct.sendings[$0].text) } }
    likeness = CampaignLikeness(distinct)
    root = [Int?](repeating: nil, count: distinct.count)
    for text in 0..<distinct.count { ids[text] = distinct.id(of: text) }
  }

  /// More of a text than this is not looked at.
  private static let longest = 4_000

  /// The campaign of a moment as it was known then; nil where nobody else had sent such a text.
  mutating func campaign(of place: Int) -> Campaign? {
    guard let text = textOf[place], let group = root[text] ?? nearest(text), let sent = groups[group] else {
      return nil
    }
    let moment = moments[place]
    var known: Set<Int64> = [moment.person]
    let others = sent.filter { known.insert($0.person).inserted }
    guard let first = others.first, let begun = sent.first, let id = ids[group] else { return nil }
    return Campaign(
      id: id,
      others: others.prefix(ReplayTexts.mostSenders).map(\.sender),
      otherCount: others.count,
      firstAt: begun.sender.sentAt,
      lastAt: moment.request.sentAt,
      text: first.text
    )
  }

  /// Takes a moment in, so that later ones may be like it.
  mutating func add(_ place: Int) {
    guard let text = textOf[place] else { return }
    let moment = moments[place]
    if root[text] == nil {
      root[text] = nearest(text) ?? text
      index.add(text, chosen(of: text))
    }
    guard let group = root[text] else { return }
    groups[group, default: []].append(
      Sent(
        person: moment.person,
        sender: CampaignSender(
          name: moment.request.name,
          sentAt: moment.request.sentAt,
          isMessage: moment.kind == .firstMessage,
          provenance: moment.request.provenance
        ),
        text: moment.request.note
      )
    )
  }

  /// The group of the earlier text that a new one is most like, if it is of its template.
  private mutating func nearest(_ text: Int) -> Int? {
    var meetings: [Int: Int] = [:]
    index.forEachText(having: chosen(of: text)) { meetings[$0, default: 0] += 1 }
    let candidates = meetings.filter { $0.value >= ReplayTexts.fewestMeetings && $0.key != text }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(ReplayTexts.compared)
    guard !candidates.isEmpty else { return nil }
    likeness.begin(text)
    var best: (group: Int, likeness: Double)?
    for candidate in candidates {
      let found = likeness.compare(with: candidate.key)
      guard found.isSameTemplate, let group = root[candidate.key] else { continue }
      guard group == candidate.key || likeness.compare(with: group).isLinked else { continue }
      if found.jaccard > best?.likeness ?? -1 { best = (group, found.jaccard) }
    }
    return best?.group
  }

  private func chosen(of text: Int) -> [UInt32] {
    var shingles: Set<UInt32> = []
    texts.forEachPair(of: text) { shingles.insert($0) }
    return Array(shingles.sorted().prefix(ReplayTexts.chosen))
  }
}
