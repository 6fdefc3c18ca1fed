import Testing
import Vetting

struct FNV1aTests {
  /// From the reference test vectors of the hash's authors.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `the hash is the published one`(text: String, expected: String) {
    var hash = FNV1a()
    hash.add(text.utf8)
    #expect(hash.hexadecimal == expected)
  }

  @Test func `base 32 holds thirteen characters of its alphabet`() {
    var hash = FNV1a()
    for number in 0..<100 {
      hash.add("\(number)".utf8)
      #expect(hash.base32.utf8.count == 13)
      #expect(hash.base32.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".utf8.contains($0) })
      #expect(hash.hexadecimal.utf8.count == 16)
    }
  }
}
