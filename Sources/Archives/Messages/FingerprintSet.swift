/// A set of numbers that are spread evenly already, such as hashes; half the cost of a `Set` of them.
struct FingerprintSet {
  /// Open addressing; 0 marks a free place, and 0 itself is kept apart.
  private var table = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0
  private var holdsZero = false
  /// Differs from run to run, so that no file can be made whose numbers all meet in one place.
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1

  /// Adds a number; false where it was there already.
  mutating func insert(_ value: UInt64) -> Bool {
    guard value != 0 else {
      defer { holdsZero = true }
      return !holdsZero
    }
    if count * 2 >= table.count { grow() }
    guard put(value) else { return false }
    count += 1
    return true
  }

  private mutating func put(_ value: UInt64) -> Bool {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: (value &* seed) >> 32) & mask
    while table[place] != 0 {
      if table[place] == value { return false }
      place = (place + 1) & mask
    }
    table[place] = value
    return true
  }

  private mutating func grow() {
    let held = table
    table = [UInt64](repeating: 0, count: held.count * 2)
    for value in held where value != 0 { _ = put(value) }
  }
}
