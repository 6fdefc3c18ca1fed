import Testing

@testable import Vetting

struct CampaignMemoryTests {
  private static let pitch =
    "we help founders to triple their revenue with an outreach system that nobody else has, let us talk"
  private static let praise =
    "your talk about boards that listen stayed with me, and the part on the youngest member most of all"

  @Test func `texts that come one after the other find the places that all together have`() {
    var random = Dice(seed: 11)
    let entries = CampaignClusteringTests.crowd(500, &random)
    let sorted = entries.sorted { ($0.sentAt, $0.text.digest) < ($1.sentAt, $1.text.digest) }
    var memory = CampaignMemory(Array(sorted.prefix(400)))
    var parts = [memory.part()]
    for entry in sorted.dropFirst(400) {
      let size = memory.size
      guard case .joined(let cluster) = memory.add(entry) else { continue }
      #expect(memory.clusters.contains(cluster))
      #expect(cluster.members.contains(memory.sendings.count - 1))
      parts.append(memory.part(after: size))
    }
    #expect(memory.sendings.count == 500)
    #expect(memory.clusters == CampaignClustering.clusters(of: sorted))
    #expect(parts.count > 10)
  }

  @Test func `a memory is read back from its parts`() {
    var memory = CampaignMemory([entry(Self.pitch, 1, 1), entry(Self.praise, 2, 2)].compactMap { $0 })
    var parts = [memory.part()]
    for (place, text) in [
      Self.pitch + " soon", Self.praise, "what a pity that we missed each other at the fair",
    ].enumerated() {
      let size = memory.size
      _ = entry(text, Int64(place + 3), Int64(place + 3)).map { memory.add($0) }
      parts.append(memory.part(after: size))
    }
    var read = CampaignMemory()
    for part in parts { #expect(part.withUnsafeBytes { read.append(part: $0) }) }
    #expect(read.clusters == memory.clusters)
    #expect(read.clusters.map(\.members) == [[0, 2], [1, 3]])
    #expect(read.part() == memory.part())
  }

  @Test func `bytes that are no part are refused`() {
    let part = CampaignMemory([entry(Self.pitch, 1, 1)].compactMap { $0 }).part()
    var other = part
    other[0] = 99
    for bytes in [[], Array(part.dropLast()), part + [0], other] {
      var memory = CampaignMemory()
      #expect(!bytes.withUnsafeBytes { memory.append(part: $0) })
    }
  }

  @Test func `a text alone is of no campaign, nor is one that its sender repeats`() throws {
    var memory = CampaignMemory([entry(Self.pitch, 1, 1)].compactMap { $0 })
    #expect(memory.add(try #require(entry(Self.praise, 2, 2))) == .alone)
    #expect(memory.add(try #require(entry(Self.pitch, 1, 3))) == .alone)
    let campaign = CampaignCluster(
      id: CampaignClustering.clusters(
        of: [entry(Self.pitch, 1, 1), entry(Self.pitch, 2, 2)].compactMap { $0 }
      )[0].id,
      members: [0, 2, 3],
      isShort: false
    )
    #expect(memory.add(try #require(entry(Self.pitch, 3, 4))) == .joined(campaign))
  }

  @Test func `a text from before others, or that ties two groups, is not placed`() throws {
    var memory = CampaignMemory([entry(Self.pitch, 1, 10), entry(Self.praise, 2, 20)].compactMap { $0 })
    #expect(memory.add(try #require(entry(Self.pitch, 3, 9))) == .unclear)
    #expect(memory.add(try #require(entry(Self.praise + " indeed", 3, 19))) == .unclear)
    #expect(memory.sendings.count == 2)
    let base = (0..<16).map { "base\(letter($0))" }
    let (left, right) = ((0..<12).map { "left\(letter($0))" }, (0..<12).map { "right\(letter($0))" })
    var apart = CampaignMemory(
      [base + left, base + right].enumerated().compactMap {
        entry($1.joined(separator: " "), Int64($0), Int64($0))
      }
    )
    #expect(apart.clusters.isEmpty)
    let both = (base + left.prefix(6) + right.prefix(6)).joined(separator: " ")
    #expect(apart.add(try #require(entry(both, 7, 7))) == .unclear)
  }

  private func letter(_ place: Int) -> Character { Character(Unicode.Scalar(UInt8(0x61 + place))) }

  private func entry(_ text: String, _ sender: Int64, _ sentAt: Int64) -> CampaignEntry? {
    CampaignText(text, names: CampaignNames([])).map {
      CampaignEntry(text: $0, sender: sender, sentAt: sentAt)
    }
  }
}
