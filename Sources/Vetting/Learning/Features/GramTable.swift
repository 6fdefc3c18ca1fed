/// Counts how often each sequence stands in a note, in time linear in the note.
///
/// Open addressing over a small power of two; the order is that of the first occurrence, the same in every run.
struct GramTable {
  /// The distinct hashes, in the order of the note.
  private(set) var hashes: [UInt32] = []
  private(set) var counts: [Int32] = []
  /// For each sequence given, its place among the distinct ones.
  private(set) var indices: [Int32] = []
  private var slots: [Int32]

  init(_ grams: [NoteGrams.Gram]) {
    indices.reserveCapacity(grams.count)
    var size = 64
    while size < grams.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    hashes.reserveCapacity(grams.count)
    counts.reserveCapacity(grams.count)
    for gram in grams {
      let slot = place(of: gram.hash)
      if slots[slot] < 0 {
        slots[slot] = Int32(hashes.count)
        hashes.append(gram.hash)
        counts.append(0)
      }
      counts[Int(slots[slot])] += 1
      indices.append(slots[slot])
    }
  }

  /// The length of the vector of counts, each as its square root.
  var norm: Double {
    var sum = 0
    for count in counts { sum += Int(count) }
    return Double(max(sum, 1)).squareRoot()
  }

  private func place(of hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b1) >> 8) & mask
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
