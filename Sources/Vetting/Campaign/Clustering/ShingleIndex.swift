/// Which texts have a shingle: the newest few for each.
struct ShingleIndex {
  /// So many texts are kept in one place: a line of the processor's memory.
  private static let width = 8

  /// Shingle and text in one number; 0 where there is none yet.
  private var places: [SIMD8<UInt64>]
  private var cursors: [UInt8]
  private let mask: Int

  /// An index for so many texts.
  init(texts: Int) {
    var size = 1 << 6
    while size < 3 * texts, size < 1 << 21 { size <<= 1 }
    places = [SIMD8<UInt64>](repeating: .zero, count: size)
    cursors = [UInt8](repeating: 0, count: size)
    mask = size - 1
  }

  /// The place of a shingle, which it shares with others.
  func place(of shingle: UInt32) -> Int { Int(shingle) & mask }

  /// True for each place of these shingles.
  func places(of shingles: [UInt32]) -> [Bool] {
    var found = [Bool](repeating: false, count: places.count)
    for shingle in shingles { found[place(of: shingle)] = true }
    return found
  }

  /// Notes that a text has these shingles; the oldest give way.
  mutating func add(_ text: Int, _ shingles: [UInt32]) {
    for shingle in shingles {
      let slot = place(of: shingle)
      places[slot][Int(cursors[slot]) & (ShingleIndex.width - 1)] = UInt64(shingle) << 32 | UInt64(text + 1)
      cursors[slot] &+= 1
    }
  }

  /// Gives the newest texts that have each of these shingles.
  ///
  /// A place is seldom at hand, so all are asked for at once: what is done with one would keep the next waiting.
  @inline(__always)
  func forEachText(having shingles: [UInt32], _ body: (Int) -> Void) {
    var asked: UInt64 = 0
    for shingle in shingles {
      let entries = places[place(of: shingle)]
      // Both ends, since a place may lie across two lines.
      asked |= entries[0] | entries[ShingleIndex.width - 1]
    }
    // No text has any of them.
    guard asked != 0 else { return }
    for shingle in shingles {
      let entries = places[place(of: shingle)]
      for place in 0..<ShingleIndex.width {
        let entry = entries[place]
        if entry == 0 { break }
        if UInt32(truncatingIfNeeded: entry >> 32) == shingle {
          body(Int(UInt32(truncatingIfNeeded: entry)) - 1)
        }
      }
    }
  }
}
