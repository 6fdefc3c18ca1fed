/// Chooses the shingles of a text by which its like are looked for.
///
/// The ten that the fewest texts have, since those tell most; and the six with the smallest numbers, which any two
/// texts choose alike: a sentence put in from elsewhere cannot crowd those out.
struct RarestShingles {
  /// The samples of all texts, one after the other, and where those of each text begin.
  private var samples: [UInt32]
  private var starts: [Int] = [0]
  /// How many texts have a shingle, by its last bits; two that share their bits look more common than they are.
  private var counts: [UInt8]
  private let mask: Int
  private var counted = [UInt64](repeating: 0, count: CampaignScanner.mostWords)
  private var byCount = SmallestNumbers(limit: 10)
  private var byNumber = SmallestNumbers(limit: 6)

  /// Counts the shingles of all texts.
  init(_ texts: DistinctTexts) {
    var size = 1 << 12
    while size < texts.words.count, size < 1 << 23 { size <<= 1 }
    var starts = [0]
    starts.reserveCapacity(texts.count + 1)
    samples = [UInt32](unsafeUninitializedCapacity: texts.words.count) { samples, count in
      for text in 0..<texts.count {
        let skipped = RarestShingles.skipped(texts.wordCount(of: text))
        texts.forEachPair(of: text) { shingle in
          // Written in any case, and written over where it is none: cheaper than to ask.
          samples[count] = shingle
          count += shingle & skipped == 0 ? 1 : 0
        }
        starts.append(count)
      }
    }
    self.starts = starts
    let mask = size - 1
    self.mask = mask
    counts = [UInt8](repeating: 0, count: size)
    counts.withUnsafeMutableBufferPointer { counts in
      for shingle in samples {
        let slot = Int(shingle) & mask
        counts[slot] += counts[slot] < .max ? 1 : 0
      }
    }
  }

  /// The bits that a sample has not: all shingles of a short text are samples, every second or fourth of a longer one, by
  /// its number, so that two texts have the same samples of what they share.
  private static func skipped(_ words: Int) -> UInt32 { words < 24 ? 0 : words < 48 ? 1 << 31 : 3 << 30 }

  /// True where a text has a sample of some kind.
  @inline(__always)
  func hasSample(_ text: Int, where isWanted: (UInt32) -> Bool) -> Bool {
    for place in starts[text]..<starts[text + 1] where isWanted(samples[place]) { return true }
    return false
  }

  /// Chooses from a text.
  mutating func choose(_ text: Int, into chosen: inout [UInt32]) {
    byCount.removeAll()
    byNumber.removeAll()
    let number = count(text)
    for key in counted[..<number] {
      byCount.insert(key)
      byNumber.insert(UInt64(UInt32(truncatingIfNeeded: key)))
    }
    chosen.removeAll(keepingCapacity: true)
    for key in byCount.numbers { chosen.append(UInt32(truncatingIfNeeded: key)) }
    for key in byNumber.numbers {
      let shingle = UInt32(truncatingIfNeeded: key)
      if !chosen.contains(shingle) { chosen.append(shingle) }
    }
  }

  /// Puts the samples of a text that others have, each with its count before it, into `counted`; returns how many.
  ///
  /// Nothing depends on a count before all are there: they are seldom at hand, and so they are fetched together.
  private mutating func count(_ text: Int) -> Int {
    let (samples, counts, mask) = (samples, counts, mask)
    let places = starts[text]..<starts[text + 1]
    return counted.withUnsafeMutableBufferPointer { counted in
      var number = 0
      for place in places {
        let shingle = samples[place]
        let count = counts[Int(shingle) & mask]
        counted[number] = UInt64(count) << 32 | UInt64(shingle)
        // What no other text has finds none.
        number += count > 1 ? 1 : 0
      }
      return number
    }
  }
}
