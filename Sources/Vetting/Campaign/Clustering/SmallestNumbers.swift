/// The smallest of some numbers, in order: so many at most, each once.
struct SmallestNumbers {
  private let limit: Int
  private(set) var numbers: [UInt64] = []

  /// Keeps at most so many.
  init(limit: Int) {
    self.limit = limit
    numbers.reserveCapacity(limit)
  }

  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

  /// Takes a number in, if it is one of the smallest so far.
  @inline(__always)
  mutating func insert(_ number: UInt64) {
    if numbers.count == limit {
      guard number < numbers[limit - 1] else { return }
      // Goes even where the number is held already. To keep it would be as good, and find other campaigns than before.
      numbers.removeLast()
    }
    if numbers.contains(number) { return }
    numbers.append(number)
    numbers.withUnsafeMutableBufferPointer { numbers in
      var place = numbers.count - 1
      while place > 0, numbers[place - 1] > number {
        numbers[place] = numbers[place - 1]
        place -= 1
      }
      numbers[place] = number
    }
  }
}
