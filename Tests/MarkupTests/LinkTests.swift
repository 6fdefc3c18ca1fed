import Testing

@testable import Markup

@Suite struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)", "javascript\u{0}:alert(1)",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)",
    "javascript%3Aalert(1)",
    "javascript://https://example.org/%0aalert(1)", "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=", "DATA:,x", "file:///etc/passwd", "blob:https://example.org/x",
    "about:blank", "chrome://settings", "view-source:https://example.org", "ftp://example.org",
    "ws://example.org",
    "intent://x#Intent;end", "jar:https://example.org!/x", "feed:javascript:alert(1)", "ms-word:ofe|u|x",
    "//example.org", "/requests", "example.org", "www.example.org", "", ":", "://", "https:", "https:/",
    "https://",
    "https:example.org", "https:/example.org", "https:///example.org", "https:\\\\example.org",
    "https://\\example.org",
    "http\u{301}://example.org", "https\u{200D}://example.org", "ｊavascript:alert(1)",
    "ht\u{200B}tps://example.org",
    "mailto:", "mailto:nobody", "tel:", "tel:javascript", "tel:1;phone-context=x", "sms:+1",
    "urn:li:member:1",
    "https//example.org", "x:https://example.org", "javascript:https://example.org",
    "\u{FEFF}javascript:alert(1)",
  ])
  func `an address that could do more than open is no link`(address: String) {
    #expect(OutsideLink(address) == nil)
    let shown = outside(address) { "name" }
    #expect(shown == Markup.text("name"))
  }

  @Test(arguments: [
    "https://example.org", "HTTP://EXAMPLE.ORG/a?b=c&d=e#f", " https://example.org ",
    "https://www.linkedin.com/in/jane",
    "mailto:jane@example.org", "tel:+41-44-123.45.67", "https://例え.jp/ü",
  ])
  func `a page, a mail address and a number are links`(address: String) throws {
    let link = try #require(OutsideLink(address))
    let html = String(decoding: outside(link.text) { "name" }.bytes, as: UTF8.self)
    #expect(html.utf8.starts(with: "<a href=\"".utf8))
    #expect(html.utf8.elementsEqual(html.utf8) && html.contains("rel=\"noopener noreferrer\""))
  }

  @Test func `quotes in an address stay in the address`() {
    let bytes = outside("https://example.org/\"onmouseover=\"alert(1)//'") { "x" }.bytes
    #expect(bytes.filter { $0 == UInt8(ascii: "\"") }.count == 6)
    #expect(!bytes.contains(UInt8(ascii: "'")))
  }

  @Test func `tabs and line feeds never reach the address`() throws {
    #expect(try #require(OutsideLink("ht\ttps://exa\nmple.org")).text == "https://example.org")
  }

  @Test func `an address longer than the limit is text`() {
    #expect(OutsideLink("https://example.org/" + String(repeating: "a", count: 3_000)) == nil)
  }

  @Test(arguments: [
    ("a/b", "/x/a%2Fb"), ("..", "/x/%2E%2E"), (".", "/x/%2E"), ("r-abc234", "/x/r-abc234"),
    ("é?#", "/x/%C3%A9%3F%23"),
    ("\"><script>", "/x/%22%3E%3Cscript%3E"), ("", "/x/"), ("a.b", "/x/a.b"),
  ])
  func `a segment cannot leave its place`(segment: String, expected: String) {
    #expect(LocalPath("/x").segment(segment).text == expected)
  }

  @Test func `queries are encoded and joined`() {
    let path = LocalPath("/requests").query("q", "a&b=c \u{301}").query("none", nil).query("p", "2")
    #expect(path.text == "/requests?q=a%26b%3Dc%20%CC%81&p=2")
  }

  @Test(arguments: [("said-3", "#said-3"), ("a b", "#"), ("\"onclick=", "#"), ("ä", "#"), ("", "#")])
  func `a place on the page has a plain name`(id: String, address: String) {
    #expect(
      String(decoding: a(.href(fragmentNamed: id)) { "x" }.bytes, as: UTF8.self)
        == "<a href=\"\(address)\">x</a>"
    )
  }
}
