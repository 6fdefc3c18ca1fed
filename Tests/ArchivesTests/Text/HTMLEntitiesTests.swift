import Testing

@testable import Archives

struct HTMLEntitiesTests {
  private func resolved(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer(HTMLEntities.resolved).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&lt;p&gt;", "<p>"), ("&#39;&#x27;&quot;&apos;", "''\"'"), ("&#128512;", "😀"),
    ("&unknown; &amp", "&unknown; &amp"), ("&#0;&#xD800;&#7;", "&#0;&#xD800;&#7;"), ("&amp;amp;", "&amp;"),
    ("&", "&"), ("&;", "&;"), ("&#;", "&#;"),
  ])
  func `references are resolved once, and unknown ones kept`(text: String, expected: String) {
    #expect(resolved(text) == expected)
  }

  @Test func `a text without references is not copied`() {
    #expect(resolved("plain") == nil)
  }
}
