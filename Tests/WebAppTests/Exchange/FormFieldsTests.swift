import Testing

@testable import WebApp

@Suite struct FormFieldsTests {
  @Test func `fields are decoded, repeated names kept in order`() {
    let fields = FormFields("id=r-1&id=r-2&note=a+b%26c%3Dd%0A%C3%A9&empty=&bare".utf8)
    #expect(fields.all("id") == ["r-1", "r-2"])
    #expect(fields["note"] == "a b&c=d\né")
    #expect(fields["empty"] == "" && fields["bare"] == "")
    #expect(fields["missing"] == nil)
  }

  @Test(arguments: [("a=%", "%"), ("a=%4", "%4"), ("a=%zz", "%zz"), ("a=%41%", "A%"), ("a=b=c", "b=c")])
  func `broken escapes stay as they are`(text: String, value: String) {
    #expect(FormFields(text.utf8)["a"] == value)
  }

  @Test func `bytes that are not text are repaired`() {
    #expect(FormFields("a=%FF%FE".utf8)["a"] == "\u{FFFD}\u{FFFD}")
  }

  @Test func `no combining mark hides a separator`() {
    let fields = FormFields("a=1\u{301}&\u{301}b=2&c\u{200D}=\u{200D}3".utf8)
    #expect(fields["a"] == "1\u{301}")
    #expect(fields.all("\u{301}b") == ["2"])
  }

  @Test func `a form of more fields than any of ours is cut`() {
    let fields = FormFields(String(repeating: "a=1&", count: 5_000).utf8)
    #expect(fields.all("a").count == FormFields.most)
  }
}
