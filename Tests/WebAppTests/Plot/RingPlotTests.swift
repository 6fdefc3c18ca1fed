import Markup
import Testing

@testable import WebApp

private func distance(_ place: RingLayout.Place) -> Double {
  let (x, y) = (place.x - RingLayout.middle, place.y - RingLayout.middle)
  return (x * x + y * y).squareRoot()
}

@Suite struct RingPlotTests {
  private func rings(_ sizes: [Int], rest: Int = 0, isLinked: Bool = true, name: String? = "Ann") -> RingPlot
  {
    RingPlot(
      frame: PlotFrame(
        id: "rings",
        title: "Rings",
        words: "Five are close.",
        table: PlotTable(name: "Rings", columns: [PlotTable.Column(title: "Who", isNumber: false)], rows: [])
      ),
      layers: sizes.map { size in
        (0..<size).map {
          RingPlot.Dot(name: name, path: isLinked ? Paths.people.segment("p-\($0)") : nil, look: .full)
        }
      },
      rest: rest
    )
  }

  private func html(_ plot: RingPlot) -> String { String(decoding: ringPlotView(plot).bytes, as: UTF8.self) }

  @Test(arguments: [[5, 10, 35, 100], [5, 15, 50, 150], [5, 10, 16, 0], [1, 0, 0, 0], [0, 0, 0, 0], []])
  func `the stronger is nearer to the middle, and layers stay within their lines`(sizes: [Int]) {
    let layout = RingLayout(sizes: sizes)
    #expect(layout.places.map(\.count) == sizes && layout.lines.count == sizes.count)
    let distances = layout.places.flatMap { $0.map(distance) }
    #expect(zip(distances, distances.dropFirst()).allSatisfy { $0 < $1 })
    for (number, places) in layout.places.enumerated() {
      // A dot of seven units and its edge lie clear of the lines.
      #expect(places.allSatisfy { distance($0) + 8 < layout.lines[number] })
      if number > 0 { #expect(places.allSatisfy { distance($0) - 8 > layout.lines[number - 1] }) }
    }
    #expect(layout.lines.allSatisfy { $0 <= RingLayout.middle - 57 })
  }

  @Test func `no dot lies on another, nor where the figures stand`() {
    let places = RingLayout(sizes: [5, 15, 50, 150]).places.flatMap(\.self)
    for (index, place) in places.enumerated() {
      for other in places[(index + 1)...] {
        let (x, y) = (place.x - other.x, place.y - other.y)
        #expect(x * x + y * y > 16 * 16)
      }
      let isAbove = place.y < RingLayout.middle - 60
      #expect(!isAbove || abs(place.x - RingLayout.middle) > 14)
    }
  }

  @Test func `dots are links for the pointer, and the Tab key passes them by`() {
    let page = html(rings([5, 10, 35, 100], rest: 29_850))
    #expect(page.hasPrefix("<svg class=\"plot rings\" role=\"group\" aria-labelledby=\"rings\""))
    #expect(
      page.contains("<a href=\"/people/p-0\" tabindex=\"-1\"><title>Ann</title><circle class=\"dot full\"")
    )
    #expect(page.split(separator: "<a ").count - 1 == 150)
    #expect(page.contains(">5</text>") && page.contains(">15</text>") && page.contains(">150</text>"))
    #expect(page.contains(">29\u{202F}850 more</text>"))
    #expect(page.utf8.count < 30_000)
  }

  @Test func `a dot that leads nowhere is no link, and one without a name has no title`() {
    let named = html(rings([5], isLinked: false))
    #expect(named.contains("role=\"img\"") && !named.contains("<a ") && named.contains("<title>Ann</title>"))
    let nameless = html(rings([5], isLinked: false, name: nil))
    #expect(!nameless.contains("<g>") && nameless.split(separator: "<circle").count - 1 == 6)
    #expect(!nameless.contains("more</text>"))
  }

  @Test(arguments: [(0, 0), (1, 1), (9, 1), (10, 2), (262, 3), (29_850, 4), (9_000_000, 4)])
  func `the rest is a ring of points for each place of its number`(rest: Int, count: Int) {
    #expect(rings([5], rest: rest).ringsOfRest == min(4, count))
  }
}
