/// Chooses the shingles of a text by which its like are looked for.
///
/// The ten that the fewest texts have, since those tell most; and the six with the smallest numbers, which any two
/// texts choose alike: a sentence put in from elsewhere cannot crowd those out.
struct RarestShingles {
  private static let rarest = 10
  private static let smallest = 6

  /// How many texts have a shingle, by its last bits; two that share their bits look more common than they are.
  private var counts: [UInt8]
  private let mask: Int
  private var byCount: [UInt64] = []
  private var byNumber: [UInt64] = []

  /// Counts the shingles of all texts.
  init(_ texts: DistinctTexts) {
    var size = 1 << 12
    while size < texts.words.count, size < 1 << 23 { size <<= 1 }
    counts = [UInt8](repeating: 0, count: size)
    mask = size - 1
    for text in 0..<texts.count {
      RarestShingles.forEachSample(texts[text]) { shingle in
        let slot = Int(shingle) & mask
        if counts[slot] < .max { counts[slot] += 1 }
      }
    }
  }

  /// Gives some of the shingles of a text: all of a short one, every second or fourth of a longer one, by its number, so
  /// that two texts have the same samples of what they share.
  @inline(__always)
  private static func forEachSample(_ words: ArraySlice<UInt32>, _ body: (UInt32) -> Void) {
    let skipped: UInt32 = words.count < 24 ? 0 : words.count < 48 ? 1 << 31 : 3 << 30
    ShingleTable.forEach(2, words) { shingle in
      if shingle & skipped == 0 { body(shingle) }
    }
  }

  /// Chooses from a text.
  mutating func choose(_ words: ArraySlice<UInt32>, into chosen: inout [UInt32]) {
    byCount.removeAll(keepingCapacity: true)
    byNumber.removeAll(keepingCapacity: true)
    RarestShingles.forEachSample(words) { shingle in
      let count = counts[Int(shingle) & mask]
      // What no other text has finds none.
      guard count > 1 else { return }
      RarestShingles.keep(UInt64(count) << 32 | UInt64(shingle), in: &byCount, atMost: RarestShingles.rarest)
      RarestShingles.keep(UInt64(shingle), in: &byNumber, atMost: RarestShingles.smallest)
    }
    chosen.removeAll(keepingCapacity: true)
    for key in byCount { chosen.append(UInt32(truncatingIfNeeded: key)) }
    for key in byNumber {
      let shingle = UInt32(truncatingIfNeeded: key)
      if !chosen.contains(shingle) { chosen.append(shingle) }
    }
  }

  /// Keeps the smallest keys, in order.
  @inline(__always)
  private static func keep(_ key: UInt64, in keys: inout [UInt64], atMost limit: Int) {
    if keys.count == limit {
      guard key < keys[limit - 1] else { return }
      keys.removeLast()
    }
    // A shingle that stands twice in a text counts once.
    if keys.contains(key) { return }
    keys.append(key)
    var index = keys.count - 1
    while index > 0, keys[index - 1] > key {
      keys[index] = keys[index - 1]
      index -= 1
    }
    keys[index] = key
  }
}
