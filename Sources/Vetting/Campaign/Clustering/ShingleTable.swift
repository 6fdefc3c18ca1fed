/// The shingles of one text, to count what others share with them.
///
/// A shingle is a run of two or three words. Made once and filled anew for each text.
struct ShingleTable {
  /// How many words make a shingle.
  let width: Int
  /// How many different shingles the text has.
  private(set) var count = 0
  /// Where each slot was last written, and last met.
  private var filled = [UInt32](repeating: 0, count: slots)
  private var met = [UInt32](repeating: 0, count: slots)
  private var shingles = [UInt32](repeating: 0, count: slots)
  private var filling: UInt32 = 0
  private var meeting: UInt32 = 0

  /// Four times the shingles that the longest text has.
  private static let slots = 4 * CampaignScanner.mostWords

  init(width: Int) { self.width = width }

  /// Takes the shingles of a text in place of those held.
  mutating func fill(_ words: ArraySlice<UInt32>) {
    filling += 1
    count = 0
    ShingleTable.forEach(width, words) { shingle in
      let slot = slot(of: shingle)
      guard filled[slot] != filling else { return }
      filled[slot] = filling
      shingles[slot] = shingle
      count += 1
    }
  }

  /// How many different shingles of another text are among these.
  mutating func shared(with words: ArraySlice<UInt32>) -> Int {
    meeting += 1
    var shared = 0
    ShingleTable.forEach(width, words) { shingle in
      let slot = slot(of: shingle)
      guard filled[slot] == filling, met[slot] != meeting else { return }
      met[slot] = meeting
      shared += 1
    }
    return shared
  }

  /// The slot that holds a shingle, or the empty one where it would stand.
  private func slot(of shingle: UInt32) -> Int {
    var slot = Int(shingle) & (ShingleTable.slots - 1)
    while filled[slot] == filling, shingles[slot] != shingle { slot = (slot + 1) & (ShingleTable.slots - 1) }
    return slot
  }

  /// Gives each run of so many words as one number, repeated ones too.
  @inline(__always)
  static func forEach(_ width: Int, _ words: ArraySlice<UInt32>, _ body: (UInt32) -> Void) {
    guard words.count >= width else { return }
    for index in words.startIndex...(words.endIndex - width) {
      var shingle = words[index]
      for next in (index + 1)..<(index + width) { shingle = ShingleTable.joined(shingle, words[next]) }
      body(shingle)
    }
  }

  /// Two numbers as one, in which their order counts.
  static func joined(_ left: UInt32, _ right: UInt32) -> UInt32 {
    var value = (UInt64(left) &* 0x9e37_79b9_7f4a_7c15) ^ (UInt64(right) &* 0xbf58_476d_1ce4_e5b9)
    value = (value ^ (value >> 29)) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: value >> 32)
  }
}
