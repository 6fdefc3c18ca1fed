/// Joins texts of one template, in the order in which they were sent.
struct CampaignJoining {
  /// So many texts of a group are looked for; the template shows in fewer.
  private static let indexed = 32
  /// So many candidates of a text are compared exactly.
  private static let compared = 8
  /// A group of more different texts than this does not go over into another.
  private static let movable = 64

  /// Two texts may meet once by chance.
  private static let fewestMeetings = 2

  private let texts: DistinctTexts
  private var likeness: CampaignLikeness
  private var rarest: RarestShingles
  private var index: ShingleIndex
  /// The first text of the group of each text: its representative.
  private var root: [Int32]
  /// The texts of each group, as a ring.
  private var next: [Int32]
  private var size: [Int32]
  // How often each candidate of the text at hand was met.
  private var meetings: [UInt8]
  private var candidates: [Int] = []
  private var chosen: [UInt32] = []

  init(_ texts: DistinctTexts) {
    self.texts = texts
    likeness = CampaignLikeness(texts)
    rarest = RarestShingles(texts)
    index = ShingleIndex(texts: texts.count)
    root = (0..<Int32(truncatingIfNeeded: texts.count)).map { $0 }
    next = root
    size = [Int32](repeating: 1, count: texts.count)
    meetings = [UInt8](repeating: 0, count: texts.count)
  }

  /// The representative of each text.
  func roots() -> [Int32] { root }

  mutating func run() {
    for text in 0..<texts.count {
      rarest.choose(texts[text], into: &chosen)
      guard chosen.count >= CampaignJoining.fewestMeetings else { continue }
      findCandidates()
      if !candidates.isEmpty {
        likeness.begin(text)
        join(text)
      }
      if size[Int(root[text])] <= CampaignJoining.indexed {
        index.add(text, chosen)
      }
    }
  }

  /// The texts that share most of what was chosen, the most first.
  private mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    for shingle in chosen {
      index.forEachText(having: shingle) { text in
        if meetings[text] == 0 { candidates.append(text) }
        if meetings[text] < .max { meetings[text] += 1 }
      }
    }
    var best: [Int] = []
    for text in candidates where meetings[text] >= CampaignJoining.fewestMeetings {
      var place = best.count
      while place > 0, isBefore(text, best[place - 1]) { place -= 1 }
      guard place < CampaignJoining.compared else { continue }
      best.insert(text, at: place)
      if best.count > CampaignJoining.compared { best.removeLast() }
    }
    for text in candidates { meetings[text] = 0 }
    candidates = best
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    meetings[left] == meetings[right] ? left < right : meetings[left] > meetings[right]
  }

  /// Puts a text into the group that it is most like, and unites others that it ties to it.
  private mutating func join(_ text: Int) {
    var groups: [(root: Int, likeness: Double)] = []
    for candidate in candidates {
      let found = likeness.compare(with: candidate)
      guard found.isSameTemplate else { continue }
      let root = Int(root[candidate])
      if let known = groups.firstIndex(where: { $0.root == root }) {
        groups[known].likeness = max(groups[known].likeness, found.jaccard)
      } else if root == candidate || likeness.compare(with: root).isLinked {
        groups.append((root, found.jaccard))
      }
    }
    guard let best = groups.max(by: { ($0.likeness, $1.root) < ($1.likeness, $0.root) }) else { return }
    unite(text, into: best.root)
    for other in groups where other.root != best.root {
      let (earlier, later) = (Int(root[text]), other.root)
      if earlier < later { absorb(later, into: earlier) } else { absorb(earlier, into: later) }
    }
  }

  /// Makes one of two groups, where every text of the later is linked to the representative of the earlier.
  private mutating func absorb(_ later: Int, into earlier: Int) {
    guard size[later] <= Int32(CampaignJoining.movable) else { return }
    likeness.begin(earlier)
    var member = later
    repeat {
      guard likeness.compare(with: member).isLinked else { return }
      member = Int(next[member])
    } while member != later
    unite(later, into: earlier)
  }

  /// Puts all of one group into another.
  private mutating func unite(_ group: Int, into other: Int) {
    var member = group
    repeat {
      root[member] = Int32(truncatingIfNeeded: other)
      member = Int(next[member])
    } while member != group
    (next[group], next[other]) = (next[other], next[group])
    size[other] += size[group]
  }
}
