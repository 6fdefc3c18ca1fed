import Testing

@testable import Markup

private func html(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

@Suite struct DrawingTests {
  @Test func `a drawing has a title and escapes its texts`() {
    let drawing = svg(.role(.image), .labelledBy("t"), .width(.percent(100)), .height(.pixels(40))) {
      title(.id("t")) { "Ann & <Bob>" }
      svgRect(.class("accept"), .x(.percent(12.5)), .width(.percent(100.0 / 3)), .rx(.pixels(3)))
      svgText(.x(.percent(100)), .textAnchor(.end)) { "\"><script>" }
    }
    #expect(
      html(drawing)
        == "<svg role=\"img\" aria-labelledby=\"t\" width=\"100%\" height=\"40\">"
        + "<title id=\"t\">Ann &amp; &lt;Bob&gt;</title>"
        + "<rect class=\"accept\" x=\"12.50%\" width=\"33.33%\" rx=\"3\"></rect>"
        + "<text x=\"100%\" text-anchor=\"end\">&#34;&gt;&lt;script&gt;</text></svg>"
    )
  }

  @Test func `a drawing may grow with its place, and a link in it is one of ours`() {
    let drawing = svg(.role(.group), .viewBox(width: 720, height: 360.5)) {
      a(.href(LocalPath("/people").segment("\"><script>"))) { svgCircle(.r(.pixels(7))) }
    }
    #expect(
      html(drawing)
        == "<svg role=\"group\" viewBox=\"0 0 720 360.50\">"
        + "<a href=\"/people/%22%3E%3Cscript%3E\"><circle r=\"7\"></circle></a></svg>"
    )
  }

  @Test func `lengths are plain numbers whatever they were made from`() {
    let lengths: [Length] = [
      .pixels(.nan), .pixels(.infinity), .pixels(-1.005), .percent(1e300), .pixels(0.004),
    ]
    #expect(lengths.map(\.text) == ["0", "0", "-1", "1000000%", "0"])
    #expect(Length.pixels(-0.05).text == "-0.05")
  }
}
