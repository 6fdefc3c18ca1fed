import Testing

@testable import Vetting

@Test(arguments: [
  ([], []),
  ([5, 3, 5, 9], [3, 5, 9]),
  ([9, 8, 7, 6, 5], [5, 6, 7]),
  ([1, 2, 3, 3, 4], [1, 2, 3]),
])
func `the smallest numbers are kept, in order and each once`(numbers: [UInt64], kept: [UInt64]) {
  var smallest = SmallestNumbers(limit: 3)
  for number in numbers { smallest.insert(number) }
  #expect(smallest.numbers == kept)
  smallest.removeAll()
  #expect(smallest.numbers.isEmpty)
}
