/// Which texts have a shingle: the newest few for each.
struct ShingleIndex {
  /// So many texts are kept in one place: a line of the processor's memory.
  private static let width = 8

  /// Shingle and text in one number; 0 where there is none yet.
  private var places: [UInt64]
  private var cursors: [UInt8]
  private let mask: Int

  /// An index for so many texts.
  init(texts: Int) {
    var size = 1 << 6
    while size < 3 * texts, size < 1 << 21 { size <<= 1 }
    places = [UInt64](repeating: 0, count: size * ShingleIndex.width)
    cursors = [UInt8](repeating: 0, count: size)
    mask = size - 1
  }

  /// Notes that a text has these shingles; the oldest give way.
  mutating func add(_ text: Int, _ shingles: [UInt32]) {
    for shingle in shingles {
      let slot = Int(shingle) & mask
      let place = slot * ShingleIndex.width + Int(cursors[slot]) & (ShingleIndex.width - 1)
      places[place] = UInt64(shingle) << 32 | UInt64(text + 1)
      cursors[slot] &+= 1
    }
  }

  /// Gives the newest texts that have a shingle.
  @inline(__always)
  func forEachText(having shingle: UInt32, _ body: (Int) -> Void) {
    let first = (Int(shingle) & mask) * ShingleIndex.width
    for place in first..<(first + ShingleIndex.width) {
      let entry = places[place]
      if entry == 0 { return }
      if UInt32(truncatingIfNeeded: entry >> 32) == shingle {
        body(Int(UInt32(truncatingIfNeeded: entry)) - 1)
      }
    }
  }
}
