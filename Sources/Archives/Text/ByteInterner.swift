import Foundation

/// Numbers byte strings in the order of their first occurrence, without making strings of them.
///
/// Hashes with the standard library's seeded hash: a file cannot be made so that all its names collide.
struct ByteInterner {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [Int] = []
  /// Open addressing: number + 1, 0 for a free place; a power of two, at most half full.
  private var table = [Int32](repeating: 0, count: 64)
  /// The last two that were asked for: two people write in turns, and rows of a conversation stand together.
  private var recent = (last: 0, beforeLast: 0)

  /// How many different byte strings there were.
  var count: Int { hashes.count }

  /// The number of these bytes, and whether they are seen for the first time.
  mutating func intern(_ key: Bytes) -> (number: Int32, isNew: Bool) {
    if count > 0 {
      if isKey(recent.last, key) { return (Int32(recent.last), false) }
      if isKey(recent.beforeLast, key) {
        recent = (recent.beforeLast, recent.last)
        return (Int32(recent.last), false)
      }
    }
    let before = count
    let number = find(key)
    recent = (number, recent.last)
    return (Int32(number), count > before)
  }

  private mutating func find(_ key: Bytes) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    let hash = hasher.finalize()
    var place = hash & (table.count - 1)
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      if hashes[number] == hash, isKey(number, key) { return number }
      place = (place + 1) & (table.count - 1)
    }
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    hashes.append(hash)
    table[place] = Int32(hashes.count)
    if hashes.count * 2 > table.count { grow() }
    return hashes.count - 1
  }

  private func isKey(_ number: Int, _ key: Bytes) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == key.count else { return false }
    guard let other = key.baseAddress, !key.isEmpty else { return true }
    return bytes.withUnsafeBytes { held in
      guard let base = held.baseAddress else { return false }
      return memcmp(base + start, other, key.count) == 0
    }
  }

  private mutating func grow() {
    table = [Int32](repeating: 0, count: table.count * 2)
    for (number, hash) in hashes.enumerated() {
      var place = hash & (table.count - 1)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(number + 1)
    }
  }
}
