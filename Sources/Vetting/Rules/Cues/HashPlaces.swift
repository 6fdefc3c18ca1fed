/// Places in an array by hash: a table with open addressing that grows and never forgets.
///
/// A dictionary would hash the hashes once more, and keep what it finds apart: that costs ten times as much, thousands
/// of times a note.
struct HashPlaces: Sendable {
  /// The hashes; nought where none is.
  private var keys: [UInt64]
  private var places: [Int32]
  private var shift: UInt64
  private(set) var count = 0
  /// A bit for each hash, by its upper bits: most of what is looked for is not there, and this says so from a few lines
  /// of the processor's memory.
  private var filter = [UInt64](repeating: 0, count: HashPlaces.filterWords)

  private static let filterWords = 1 << 9

  /// An empty table.
  init() {
    keys = [UInt64](repeating: 0, count: 64)
    places = [Int32](repeating: 0, count: 64)
    shift = 58
  }

  /// The place of a hash; -1 where it is not known.
  @inline(__always)
  func place(of hash: UInt64) -> Int {
    let mixed = hash &* HashPlaces.factor
    guard filter[Int(mixed >> 55)] & 1 << (mixed >> 49 & 63) != 0 else { return -1 }
    var slot = Int(truncatingIfNeeded: mixed >> shift)
    while keys[slot] != 0 {
      if keys[slot] == hash { return Int(places[slot]) }
      slot = slot + 1 == keys.count ? 0 : slot + 1
    }
    return -1
  }

  /// Gives a hash that is not known a place; it must not be nought.
  mutating func add(_ hash: UInt64, at place: Int) {
    // Half of it stays empty, so that what is not there is found out soon.
    if (count + 1) * 2 > keys.count { grow() }
    put(hash, Int32(place))
    let mixed = hash &* HashPlaces.factor
    filter[Int(mixed >> 55)] |= 1 << (mixed >> 49 & 63)
    count += 1
  }

  /// The place of a hash; a new one gets the place that is given.
  mutating func place(of hash: UInt64, orAddAt new: Int) -> Int {
    let place = place(of: hash)
    if place >= 0 { return place }
    add(hash, at: new)
    return new
  }

  private mutating func put(_ hash: UInt64, _ place: Int32) {
    var slot = slot(hash)
    while keys[slot] != 0 { slot = slot + 1 == keys.count ? 0 : slot + 1 }
    keys[slot] = hash
    places[slot] = place
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    places = [Int32](repeating: 0, count: oldKeys.count * 2)
    shift -= 1
    for slot in oldKeys.indices where oldKeys[slot] != 0 { put(oldKeys[slot], oldPlaces[slot]) }
  }

  /// Words that are alike have hashes that are alike in their lower bits; multiplied, the upper ones tell them apart.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* HashPlaces.factor) >> shift)
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
