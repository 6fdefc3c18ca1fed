import Testing
@testable import Vetting

struct CampaignClusteringTests {
  /// A template with two slots; any two ways to fill it have one skeleton but for the small words within.
  static func pitch(_ what: String, _ whom: String, _ extra: String = "") -> String {
    """
    we help \(whom) to \(what) without hiring anybody new and without paying for advertisements that nobody reads. \
    would you have a quarter of an hour this week to see how it works for others\(extra)
    """
  }

  @Test func `refilled templates of different people are one campaign`() throws {
    let found = clusters([
      pitch("win ten clients a month", "advisers"), pitch("fill the calendar", "coaches like you"),
      "thank you for the talk about boards that listen, the part about the youngest member stayed with me for long",
      pitch("sell twice as much", "family firms", " in your trade"),
    ])
    #expect(found.map(\.members) == [[0, 1, 3]])
    #expect(found.first?.id.rawValue.utf8.count == 15)
  }

  @Test func `one sender alone is no campaign`() {
    let text = pitch("win ten clients a month", "advisers")
    #expect(
      CampaignClustering.clusters(of: [entry(text, 7, 1), entry(text, 7, 2)].compactMap { $0 }).isEmpty
    )
    #expect(
      CampaignClustering.clusters(of: [entry(text, 7, 1), entry(text, 8, 2)].compactMap { $0 }).count == 1
    )
  }

  @Test func `a chain does not join texts that have nothing in common`() {
    // Each shares two thirds of its words with the next, and the last nothing with the first.
    let words = (0..<120).map { "word" + String(repeating: "abcdefghij"[$0 % 10], count: $0 / 10 + 1) }
    let chain = (0..<8).map { words[($0 * 10)..<($0 * 10 + 36)].joined(separator: " ") }
    let found = clusters(chain)
    for cluster in found {
      let starts = cluster.members
      #expect((starts.max() ?? 0) - (starts.min() ?? 0) <= 2, "\(starts)")
    }
    #expect(!found.isEmpty)
  }

  @Test func `a text between two groups unites them only where all are linked to the first`() {
    let base = (0..<40).map { "base\("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"[$0])" }
    let (near, far) = (base[0..<24] + words("near", 16), base[0..<24] + words("far", 16))
    // «near» and «far» share 23 of 39 + 39 − 23 pairs: 0.42; half of «bridge» stands in both.
    #expect(clusters([Array(near), Array(far)].map { $0.joined(separator: " ") }).count == 1)
    let (left, right) = (base[0..<16] + words("left", 12), base[0..<16] + words("right", 12))
    let both = base[0..<16] + words("left", 6) + words("right", 6)
    let texts = [Array(left), Array(right), Array(both)].map { $0.joined(separator: " ") }
    // 15 of 39 pairs are 0.38: linked, not of one template, until a third text ties them together.
    #expect(clusters(Array(texts.prefix(2))).isEmpty)
    #expect(clusters(texts).map(\.members) == [[0, 1, 2]])
  }

  @Test func `short texts must be more alike`() {
    let short = "i would be glad to hear about your work"
    #expect(clusters([short, short]).first?.isShort == true)
    #expect(clusters([short, "i would be glad to see you at the fair"]).isEmpty)
  }

  @Test func `the order of the entries does not matter, and later texts change no name`() {
    var random = Dice(seed: 3)
    let entries = Self.crowd(400, &random)
    let found = named(CampaignClustering.clusters(of: entries), entries)
    #expect(found.count > 5)
    for _ in 0..<10 {
      let shuffled = entries.shuffled(using: &random)
      #expect(named(CampaignClustering.clusters(of: shuffled), shuffled) == found)
    }
    let more = entries + Self.crowd(100, &random, from: 10_000)
    let ids = Set(CampaignClustering.clusters(of: more).map(\.id))
    #expect(found.keys.filter { ids.contains($0) }.count * 10 >= found.count * 9)
  }

  // Comparing each with each would take hours here.
  @Test func `fifty thousand senders of one text are one campaign`() {
    let text = Self.text(Self.pitch("win ten clients a month", "advisers"))
    let entries = (0..<50_000).compactMap { index in
      text.map { CampaignEntry(text: $0, sender: Int64(index), sentAt: Int64(index)) }
    }
    #expect(CampaignClustering.clusters(of: entries).map(\.members.count) == [50_000])
  }

  @Test func `thousands of variants of one text are one campaign`() {
    var random = Dice(seed: 5)
    let entries = (0..<4_000).compactMap { index -> CampaignEntry? in
      let filled = Self.pitch(
        "word\(Self.letters(&random)) and \(Self.letters(&random))",
        Self.letters(&random)
      )
      return Self.text(filled).map { CampaignEntry(text: $0, sender: Int64(index), sentAt: Int64(index)) }
    }
    #expect(CampaignClustering.clusters(of: entries).map(\.members.count) == [4_000])
  }

  // MARK: Making texts

  /// Texts of some templates, each filled anew, among as many that nobody else sent.
  static func crowd(_ count: Int, _ random: inout Dice, from first: Int = 0) -> [CampaignEntry] {
    (0..<count).compactMap { index in
      let written =
        index.isMultiple(of: 2)
        ? (0..<24).map { _ in letters(&random) }.joined(separator: " ")
        : "template number\(String(repeating: "x", count: index % 20)) "
          + (0..<20).map {
            "w\("abcdefghijklmnopqrst"[(index % 20 + $0 * 7) % 20])\("abcdefghijklmnopqrst"[$0])"
          }
          .joined(separator: " ") + " \(letters(&random)) \(letters(&random))"
      return text(written).map {
        CampaignEntry(text: $0, sender: Int64(first + index), sentAt: Int64(first + index / 3))
      }
    }
  }

  private static func letters(_ random: inout Dice) -> String {
    (0..<6).map { _ in "abcdefghijklmnopqrstuvwxyz"[Int(random.next() % 26)] }.joined()
  }

  private func named(_ found: [CampaignCluster], _ entries: [CampaignEntry]) -> [Campaign.ID: [Int64]] {
    var result: [Campaign.ID: [Int64]] = [:]
    for cluster in found { result[cluster.id] = cluster.members.map { entries[$0].sender }.sorted() }
    return result
  }

  private func words(_ name: String, _ count: Int) -> [String] {
    (0..<count).map { "\(name)\("abcdefghijklmnopqrstuvwxyz"[$0])" }
  }

  private func pitch(_ what: String, _ whom: String, _ extra: String = "") -> String {
    Self.pitch(what, whom, extra)
  }

  private func entry(_ text: String, _ sender: Int64, _ sentAt: Int64) -> CampaignEntry? {
    Self.text(text).map { CampaignEntry(text: $0, sender: sender, sentAt: sentAt) }
  }

  private func clusters(_ texts: [String]) -> [CampaignCluster] {
    CampaignClustering.clusters(
      of: texts.enumerated().compactMap { entry($1, Int64($0), Int64($0)) }
    )
  }

  private static func text(_ words: String) -> CampaignText? { CampaignText(words, names: CampaignNames([])) }
}

extension String {
  /// The letter at a place, for making words.
  fileprivate subscript(_ place: Int) -> String {
    String(decoding: [Array(utf8)[place]], as: UTF8.self)
  }
}

/// The same throws on every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
