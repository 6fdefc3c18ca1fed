import Testing

@testable import Markup

private func html(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

@Suite struct MarkupTests {
  @Test func `elements nest, strings become text`() {
    let name = "Ann & <Bob>"
    let shown = ul(.class("people")) {
      for index in 1...2 {
        li {
          "\(index) "
          person(name)
        }
      }
      if name.isEmpty { li { "nobody" } }
    }
    #expect(
      html(shown)
        == "<ul class=\"people\"><li>1 <bdi>Ann &amp; &lt;Bob&gt;</bdi></li>"
        + "<li>2 <bdi>Ann &amp; &lt;Bob&gt;</bdi></li></ul>"
    )
  }

  @Test func `flags are written bare or not at all`() {
    #expect(
      html(input(.type(.checkbox), .checked(true), .disabled(false))) == "<input type=\"checkbox\" checked>"
    )
    #expect(html(br()) == "<br>")
  }

  @Test func `a document begins with its type and its language`() {
    let page = Markup.document(language: "en") {
      head { headBasics() }
      body { main { "Hello" } }
    }
    #expect(
      html(page).utf8.starts(with: "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">".utf8)
    )
  }

  @Test func `a refresh stays on our own pages`() {
    #expect(
      html(refresh(after: 1, to: LocalPath("/import").segment("\"x")))
        == "<meta http-equiv=\"refresh\" content=\"1;url=/import/%22x\">"
    )
  }

  @Test func `a hundred rows take well under a millisecond each in any build`() {
    let clock = ContinuousClock()
    func page() -> Markup {
      table {
        for row in 0..<100 {
          tr(.class("row")) {
            td { person("Jane O'Neill \(row)") }
            td { "Head of <Something>" }
            td { a(.href(LocalPath("/people").segment("p\(row)"))) { "open" } }
            td { "2026-11-23" }
            td { "a note with \"quotes\" & ampersands" }
          }
        }
      }
    }
    _ = page()
    var best = Duration.seconds(1)
    for _ in 0..<20 {
      let taken = clock.measure { _ = page() }
      if taken < best { best = taken }
    }
    print("a page of 100 rows, \(page().bytes.count) bytes: \(best)")
    #expect(best < .milliseconds(20))
  }
}
