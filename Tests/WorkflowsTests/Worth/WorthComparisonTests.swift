import Foundation
import Testing
import Vetting

@testable import Workflows

@Suite("Reports side by side")
struct WorthComparisonTests {
  @Test
  func `values stand in the order of the reports, and the median is that of those that know`() throws {
    var (second, third) = (Reports.numbers, Reports.numbers)
    second.connections = 40
    second.factors["worth-vetted"] = nil
    third.connections = 20
    third.factors["worth-vetted"] = 0.5
    let comparison = WorthComparison(
      zip(["one", "two", "three"], [Reports.numbers, second, third]).map {
        WorthComparison.Column(label: $0, numbers: $1)
      }
    )
    let rows = comparison.parts.flatMap(\.rows)
    let connections = try #require(rows.first { $0.symbol == "connections" })
    #expect(connections.values == [12, 40, 20] && connections.median == 20)
    let vetted = try #require(rows.first { $0.symbol == "worth-vetted" })
    #expect(vetted.values == [0, nil, 0.5] && vetted.median == 0)
    #expect(Set(rows.map(\.symbol)).count == rows.count)
    #expect(rows.filter { $0.symbol.hasPrefix("worth-") }.count == WorthFactor.allCases.count)
  }

  @Test
  func `labels are the names of files, told apart and cut`() {
    let long = String(repeating: "é\u{301}", count: 500)
    let labels = WorthComparison.labels(of: [
      "/a/ann.html", "b/ann.json", ".html", "/x/\(long).html", "plain",
    ])
    #expect(Array(labels.prefix(3)) == ["ann", "ann (2)", ".html"])
    #expect(labels[3].unicodeScalars.count <= 40 && labels[4] == "plain")
  }

  @Test
  func `more than there are letters are refused`() {
    let paths = Array(repeating: "x.html", count: 27)
    #expect(throws: WorthReportError.tooMany(27, atMost: 26)) {
      try WorthComparison.read(paths, byLetters: true)
    }
  }

  @Test
  func `an unknown number is said to be`() {
    for unit in [WorthComparison.Unit.count, .share, .figure, .days, .number] {
      #expect(unit.words(nil) == "not known")
    }
    #expect(
      WorthComparison.Unit.share.words(0.256) == "26 %" && WorthComparison.Unit.days.words(1) == "1 day"
    )
    #expect(
      WorthComparison.Unit.count.words(12) == "12" && WorthComparison.Unit.figure.words(27.04) == "27.0"
    )
  }
}
