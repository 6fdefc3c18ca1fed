import Markup
import Testing
import Vetting

@testable import WebApp

private func html(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

private func count(_ needle: String, in text: String) -> Int {
  text.split(separator: needle, omittingEmptySubsequences: false).count - 1
}

private func frame(_ rows: [PlotTable.Row] = []) -> PlotFrame {
  PlotFrame(
    id: "made",
    title: "Made by year",
    words: "2025: 3; 2026: 12.",
    table: PlotTable(
      name: "Made by year",
      columns: [PlotTable.Column(title: "Year", isNumber: false), PlotTable.Column(title: "Made")],
      rows: rows
    )
  )
}

@Suite struct PlotTests {
  @Test func `a plot has a title, words and a table behind it, and names of strangers are text`() {
    let table = [
      PlotTable.Row(head: .person("<b>Ann", Paths.people.segment("p-1")), cells: ["3"]),
      PlotTable.Row(head: .words("2026"), cells: ["12"]),
    ]
    let page = html(
      barPlotView(
        BarPlot(
          frame: frame(table),
          tones: [.strong],
          rows: [BarPlot.Row(name: "<b>Ann", amounts: [3], words: "3")]
        )
      )
    )
    #expect(page.contains("role=\"img\" aria-labelledby=\"made\" aria-describedby=\"made-words\""))
    #expect(page.contains("<title id=\"made\">Made by year</title>"))
    #expect(page.contains("<desc id=\"made-words\">2025: 3; 2026: 12.</desc>"))
    #expect(
      page.contains("<summary><span>As a table<span class=\"unseen\">: Made by year</span></span></summary>")
    )
    #expect(page.contains("<th scope=\"row\"><a href=\"/people/p-1\"><bdi>&lt;b&gt;Ann</bdi></a></th>"))
    #expect(page.contains("<td class=\"number\">12</td>"))
    #expect(!page.contains("<b>"))
  }

  @Test func `bars are as long as what they stand for, and what is not known has none`() {
    let plot = BarPlot(
      frame: frame(),
      tones: [.meet, .accept],
      rows: [
        BarPlot.Row(name: "May", amounts: [8, 2], words: "8 asked, 2 made"),
        BarPlot.Row(name: "June", amounts: [0, nil], words: "not known"),
        BarPlot.Row(name: "July", amounts: [4, 0.001], words: "4 asked"),
      ],
      names: .beside(names: 30, words: 30)
    )
    let page = html(barPlotView(plot))
    #expect(count("<rect", in: page) == 4)
    #expect(page.contains("class=\"share of-meet\" x=\"30%\" y=\"5\" width=\"40%\" height=\"9\""))
    #expect(page.contains("class=\"share of-accept\" x=\"30%\" y=\"16\" width=\"10%\" height=\"9\""))
    #expect(page.contains("width=\"20%\""))
    // Hardly anything is still something.
    #expect(page.contains("width=\"0.50%\""))
    #expect(page.contains("height=\"94\""))
  }

  @Test func `joined bars follow one another within the whole`() {
    let plot = BarPlot(
      frame: frame(),
      tones: [.strong, .faint],
      rows: [BarPlot.Row(name: "Recalled", amounts: [30, 20], words: "30 yes, 20 no")],
      isJoined: true,
      whole: 200
    )
    let page = html(barPlotView(plot))
    #expect(page.contains("class=\"whole\" x=\"0%\" y=\"25\" width=\"100%\""))
    #expect(page.contains("class=\"part of-strong\" x=\"0%\" y=\"25\" width=\"15%\""))
    #expect(page.contains("class=\"part of-faint\" x=\"15%\" y=\"25\" width=\"10%\""))
  }

  @Test func `columns stack from the ground, and only some of many are labelled`() {
    let column = { ColumnPlot.Column(name: String($0), parts: [$0 % 7, 3]) }
    let plot = ColumnPlot(
      frame: frame(),
      tones: [.strong, .faint],
      columns: (2008...2026).map(column),
      isStacked: true
    )
    #expect(plot.labelled.count == 2 && plot.labelled.contains(18))
    #expect(plot.named.count <= ColumnPlot.mostLabelled && plot.named.contains(18))
    let few = ColumnPlot(
      frame: frame(),
      tones: [.strong, .faint],
      columns: [
        ColumnPlot.Column(name: "2025", parts: [1, 3]), ColumnPlot.Column(name: "2026", parts: [0, 0]),
      ],
      isStacked: true
    )
    #expect(few.labelled == [0, 1] && few.named == [0, 1])
    let page = html(columnPlotView(few))
    #expect(count("<rect", in: page) == 2)
    #expect(page.contains("class=\"part of-strong\" x=\"7.50%\" y=\"144\" width=\"35%\" height=\"40\""))
    #expect(page.contains("class=\"part of-faint\" x=\"7.50%\" y=\"24\" width=\"35%\" height=\"120\""))
    let beside = html(
      columnPlotView(ColumnPlot(frame: frame(), tones: few.tones, columns: few.columns, isStacked: false))
    )
    #expect(beside.contains("x=\"7.50%\"") && beside.contains("x=\"25%\""))
  }

  @Test func `no columns at all draw nothing but the ground`() {
    let page = html(
      columnPlotView(ColumnPlot(frame: frame(), tones: [.strong], columns: [], isStacked: true))
    )
    #expect(count("<rect", in: page) == 0 && count("<line", in: page) == 1)
  }

  @Test func `a line joins its points in time, and stays within its range`() {
    let point = { (at: Double, value: Double) in
      LinePlot.Point(at: at, value: value, name: "day \(Int(at))", words: "\(Int(value))")
    }
    let page = html(
      linePlotView(
        LinePlot(frame: frame(), points: [point(0, 0), point(25, 100), point(100, 900)], range: 0...100)
      )
    )
    #expect(count("class=\"run\"", in: page) == 2 && count("<circle", in: page) == 3)
    #expect(page.contains("cx=\"6%\" cy=\"176\"") && page.contains("cx=\"28%\" cy=\"26\""))
    // Further than the range goes is drawn at its edge, and said as it is.
    #expect(page.contains("cx=\"94%\" cy=\"26\"") && page.contains(">900</text>"))
    #expect(page.contains(">day 0</text>") && !page.contains(">day 25</text>"))
    let sameDay = html(
      linePlotView(LinePlot(frame: frame(), points: [point(9, 10), point(9, 20)], range: 0...100))
    )
    #expect(sameDay.contains("cx=\"6%\"") && sameDay.contains("cx=\"94%\""))
  }
}
