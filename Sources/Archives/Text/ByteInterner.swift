/// Numbers byte strings in the order of their first occurrence, without making strings of them.
///
/// Hashes with the standard library's seeded hash: a file cannot be made so that all its names collide.
struct ByteInterner {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [Int] = []
  /// Open addressing: number + 1, 0 for a free place; a power of two, at most half full.
  private var table = [Int32](repeating: 0, count: 64)

  /// How many different byte strings there were.
  var count: Int { hashes.count }

  /// The number of these bytes, and whether they are seen for the first time.
  mutating func intern(_ key: Bytes) -> (number: Int32, isNew: Bool) {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    let hash = hasher.finalize()
    var place = hash & (table.count - 1)
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      if hashes[number] == hash, bytes[ends[number]..<ends[number + 1]].elementsEqual(key) {
        return (Int32(number), false)
      }
      place = (place + 1) & (table.count - 1)
    }
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    hashes.append(hash)
    table[place] = Int32(hashes.count)
    if hashes.count * 2 > table.count { grow() }
    return (Int32(hashes.count - 1), true)
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
