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
  private(set) var root: [Int32]
  /// The texts of each group, as a ring.
  private var next: [Int32]
  private var size: [Int32]
  /// True for each text whose group had enough others to be met in its place.
  private(set) var isFull: [Bool]
  /// True once groups of two texts or more became one.
  private(set) var hasUnited = false
  /// How often each candidate of the text at hand was met.
  private var meetings: [UInt8]
  /// The texts that the text at hand met, each as often as it did.
  private var met: [Int] = []
  /// The candidates, those met most first, the earlier of two first.
  private var best = SmallestNumbers(limit: compared)
  private var chosen: [UInt32] = []

  init(_ texts: DistinctTexts) {
    self.texts = texts
    likeness = CampaignLikeness(texts)
    rarest = RarestShingles(texts)
    index = ShingleIndex(texts: texts.count)
    root = (0..<Int32(truncatingIfNeeded: texts.count)).map { $0 }
    next = root
    size = [Int32](repeating: 1, count: texts.count)
    isFull = [Bool](repeating: false, count: texts.count)
    meetings = [UInt8](repeating: 0, count: texts.count)
  }

  /// Takes up all texts.
  mutating func run() {
    for text in 0..<texts.count {
      rarest.choose(text, into: &chosen)
      take(text)
    }
  }

  /// Takes up the last text alone, where the others were taken up before with this outcome.
  mutating func runLast(_ roots: [Int32], isFull: [Bool]) {
    let last = texts.count - 1
    for text in 0..<last {
      self.isFull[text] = isFull[text]
      if Int(roots[text]) != text { unite(text, into: Int(roots[text])) }
    }
    hasUnited = false
    rarest.choose(last, into: &chosen)
    // Of the others, those are put into the index that may stand where the last one looks.
    let looked = chosen
    let places = index.places(of: looked)
    for text in 0..<last
    where !isFull[text] && rarest.hasSample(text, where: { places[index.place(of: $0)] }) {
      rarest.choose(text, into: &chosen)
      if chosen.count >= CampaignJoining.fewestMeetings { index.add(text, chosen) }
    }
    chosen = looked
    take(last)
  }

  /// Joins a text whose shingles were chosen, and has later ones meet it.
  private mutating func take(_ text: Int) {
    guard chosen.count >= CampaignJoining.fewestMeetings else { return }
    findCandidates()
    if !best.numbers.isEmpty {
      likeness.begin(text)
      join(text)
    }
    isFull[text] = size[Int(root[text])] > CampaignJoining.indexed
    if !isFull[text] { index.add(text, chosen) }
  }

  /// The texts that share most of what was chosen, the most first.
  private mutating func findCandidates() {
    met.removeAll(keepingCapacity: true)
    index.forEachText(having: chosen) { text in
      meetings[text] += 1
      met.append(text)
    }
    best.removeAll()
    for text in met {
      let count = meetings[text]
      // Whoever was met several times is counted once.
      meetings[text] = 0
      if count >= CampaignJoining.fewestMeetings { best.insert(UInt64(.max - count) << 32 | UInt64(text)) }
    }
  }

  /// Puts a text into the group that it is most like, and unites others that it ties to it.
  private mutating func join(_ text: Int) {
    var groups: [(root: Int, likeness: Double)] = []
    for number in best.numbers {
      let candidate = Int(UInt32(truncatingIfNeeded: number))
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
    // The last text, which is alone until then, only joins.
    hasUnited = hasUnited || group != texts.count - 1
    var member = group
    repeat {
      root[member] = Int32(truncatingIfNeeded: other)
      member = Int(next[member])
    } while member != group
    (next[group], next[other]) = (next[other], next[group])
    size[other] += size[group]
  }
}
