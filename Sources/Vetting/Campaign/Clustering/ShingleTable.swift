/// The shingles of one text, to count what others share with them.
///
/// A shingle is a run of two or three words. Made once and filled anew for each text.
struct ShingleTable {
  private struct Slot {
    var shingle: UInt32 = 0
    /// When it was last written, and last met.
    var filled: UInt32 = 0
    var met: UInt32 = 0
  }

  /// How many words make a shingle.
  let width: Int
  /// How many different shingles the text has.
  private(set) var count = 0
  private var slots = [Slot](repeating: Slot(), count: size)
  private var filling: UInt32 = 0
  private var meeting: UInt32 = 0

  /// Four times the shingles that the longest text has.
  private static let size = 4 * CampaignScanner.mostWords

  init(width: Int) { self.width = width }

  /// Takes the shingles of a text in place of those held.
  mutating func fill(_ text: Int, of texts: DistinctTexts) {
    filling += 1
    let filling = filling
    count = slots.withUnsafeMutableBufferPointer { slots in
      var count = 0
      texts.forEachShingle(width, of: text) { shingle in
        let slot = ShingleTable.slot(of: shingle, in: slots, filling)
        if slots[slot].filled != filling {
          slots[slot].filled = filling
          slots[slot].shingle = shingle
          count += 1
        }
      }
      return count
    }
  }

  /// How many different shingles of another text are among these.
  mutating func shared(with text: Int, of texts: DistinctTexts) -> Int {
    meeting += 1
    let (filling, meeting) = (filling, meeting)
    return slots.withUnsafeMutableBufferPointer { slots in
      var shared = 0
      texts.forEachShingle(width, of: text) { shingle in
        let slot = ShingleTable.slot(of: shingle, in: slots, filling)
        if slots[slot].filled == filling, slots[slot].met != meeting {
          slots[slot].met = meeting
          shared += 1
        }
      }
      return shared
    }
  }

  /// The slot that holds a shingle, or the empty one where it would stand.
  @inline(__always)
  private static func slot(
    of shingle: UInt32,
    in slots: UnsafeMutableBufferPointer<Slot>,
    _ filling: UInt32
  ) -> Int {
    var slot = Int(shingle) & (size - 1)
    while slots[slot].filled == filling, slots[slot].shingle != shingle { slot = (slot + 1) & (size - 1) }
    return slot
  }
}

extension DistinctTexts {
  /// Gives each run of so many words of a text, two or three, as one number, repeated ones too.
  @inline(__always)
  func forEachShingle(_ width: Int, of text: Int, _ body: (UInt32) -> Void) {
    if width == 2 {
      forEachPair(of: text, body)
    } else {
      forEachTriple(of: text, body)
    }
  }

  @inline(__always)
  func forEachPair(of text: Int, _ body: (UInt32) -> Void) {
    words.withUnsafeBufferPointer { words in
      let (start, end) = (starts[text], starts[text + 1])
      guard end - start >= 2 else { return }
      for index in start..<(end - 1) { body(DistinctTexts.joined(words[index], words[index + 1])) }
    }
  }

  @inline(__always)
  private func forEachTriple(of text: Int, _ body: (UInt32) -> Void) {
    words.withUnsafeBufferPointer { words in
      let (start, end) = (starts[text], starts[text + 1])
      guard end - start >= 3 else { return }
      for index in start..<(end - 2) {
        let pair = DistinctTexts.joined(words[index], words[index + 1])
        body(DistinctTexts.joined(pair, words[index + 2]))
      }
    }
  }

  /// Two numbers as one, in which their order counts.
  private static func joined(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var value = (UInt64(left) &* 0x9e37_79b9_7f4a_7c15) ^ (UInt64(right) &* 0xbf58_476d_1ce4_e5b9)
    value = (value ^ (value >> 29)) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: value >> 32)
  }
}
