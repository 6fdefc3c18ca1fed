/// A small seeded generator that gives the same numbers on every platform (Steele, Lea and Flood, 2014).
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next sixty-four bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to, and without, `bound`; zero where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of the closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens `perMille` times in a thousand.
  mutating func chance(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// One of the values; the fallback where there is none.
  mutating func pick<Value>(_ values: [Value], or fallback: Value) -> Value {
    values.isEmpty ? fallback : values[below(values.count)]
  }

  /// One of the texts; empty where there is none.
  mutating func pick(_ texts: [String]) -> String {
    pick(texts, or: "")
  }

  /// A number below `bound` that is more often small than large.
  mutating func skewed(below bound: Int) -> Int {
    below(below(bound) + 1)
  }
}
