import Markup
import Vetting

/// How many connections were made each year, and what came of them.
func worthGrowthView(_ worth: Worth) -> Markup {
  guard !worth.growth.isEmpty else { return .empty }
  let hasMessages = worth.growth.contains { $0.wroteBothWays != nil }
  // Without messages the best that is known of a year is how many ties are strong.
  func came(_ year: WorthGrowth) -> Int {
    min(year.current, hasMessages ? year.wroteBothWays ?? 0 : year.strong)
  }
  let (made, current, cameOfIt) = worth.growth.reduce((0, 0, 0)) {
    ($0.0 + $1.made, $0.1 + $1.current, $0.2 + came($1))
  }
  return section {
    h2 { "Growth, and what came of it" }
    p {
      "Of \(Wording.count(made, "connection", "connections")) ever made, \(Wording.grouped(current)) "
      current == 1 ? "is" : "are"
      " still there: the columns, by the year in which they were made. \(Wording.grouped(cameOfIt)) of them came to "
      hasMessages ? "messages both ways" : "a strong tie"
      ": the bold part."
      if !hasMessages { " Messages were not imported, so it is not known with whom you wrote." }
    }
    columnPlotView(
      ColumnPlot(
        frame: PlotFrame(
          id: "growth",
          title: "Connections made each year, and what came of them",
          words: worth.growth.map {
            "\($0.title): \(Wording.grouped($0.made)) made, \(Wording.grouped($0.current)) still there, "
              + "\(Wording.grouped(came($0))) of them "
              + (hasMessages ? "with messages both ways" : "strong ties")
          }
          .joined(separator: "; ") + ".",
          table: growthTable(worth.growth)
        ),
        tones: [.strong, .faint],
        columns: worth.growth.map { year in
          ColumnPlot.Column(name: year.title, parts: [came(year), year.current - came(year)])
        },
        isStacked: true
      )
    )
  }
}

private func growthTable(_ growth: [WorthGrowth]) -> PlotTable {
  PlotTable(
    name: "Connections made each year, and what came of them",
    columns: [PlotTable.Column(title: "Year", isNumber: false)]
      + ["Made", "Still connected", "Both wrote", "Recalled or kept", "Strong", "Pitched, with those gone"]
      .map { PlotTable.Column(title: $0) },
    rows: growth.reversed().map { year in
      PlotTable.Row(
        head: .words(year.title),
        cells: [
          Wording.grouped(year.made), Wording.grouped(year.current), WorthWording.known(year.wroteBothWays),
          Wording.grouped(year.valued), Wording.grouped(year.strong), WorthWording.known(year.pitched),
        ]
      )
    }
  )
}

/// How many ties were strong at the end of each year.
func worthStrengthView(_ worth: Worth) -> Markup {
  guard let now = worth.strength.last else { return .empty }
  return section {
    h2 { "Strength over time" }
    p {
      "\(Wording.grouped(now.strong)) of \(Wording.grouped(now.connections)) ties are strong, and "
      "\(Wording.grouped(now.fair)) fair. The columns show the strong ones bold and the fair ones grey, at the end of each "
      "year."
      if worth.strength.contains(where: \.isLowerBound) {
        " Earlier years may have had more: who left before your first export is not known."
      }
    }
    columnPlotView(
      ColumnPlot(
        frame: PlotFrame(
          id: "strength",
          title: "Strong and fair ties at the end of each year",
          words: worth.strength.map {
            "\($0.year): \(Wording.grouped($0.strong)) strong, \(Wording.grouped($0.fair)) fair"
          }
          .joined(separator: "; ") + ".",
          table: strengthTable(worth)
        ),
        tones: [.strong, .faint],
        columns: worth.strength.map {
          ColumnPlot.Column(name: String($0.year), parts: [$0.strong, $0.fair])
        },
        isStacked: true
      )
    )
  }
}

private func strengthTable(_ worth: Worth) -> PlotTable {
  PlotTable(
    name: "Ties by strength at the end of each year",
    columns: [PlotTable.Column(title: "End of", isNumber: false), PlotTable.Column(title: "Connections")]
      + TieStrength.Band.allCases.map { PlotTable.Column(title: $0.column) },
    rows: worth.strength.reversed().map { year in
      PlotTable.Row(
        head: .words(year.isNow ? WorthWording.day(worth.asOf) : String(year.year)),
        cells: ([year.connections] + TieStrength.Band.allCases.map(year.count)).map(Wording.grouped)
      )
    }
  )
}

/// What the connections have in common, and how much hangs on a few.
func worthCompositionView(_ page: WorthPage) -> Markup {
  let compositions = page.worth.compositions
  guard !compositions.isEmpty else { return .empty }
  return section(.class("composition")) {
    h2 { "What it consists of" }
    for composition in compositions {
      h3 { composition.kind.title }
      p { spreadWords(composition) }
      compositionView(compositionPlot(composition, page))
    }
  }
}

private func compositionView(_ plot: BarPlot) -> Markup {
  // Where everybody is somewhere else, bars of one would show nothing.
  if !plot.rows.isEmpty { return barPlotView(plot) }
  return plot.frame.table.rows.isEmpty ? .empty : plotTableView(plot.frame.table)
}

private func spreadWords(_ composition: WorthComposition) -> String {
  guard let number = composition.effectiveNumber, let largest = composition.largestShare else {
    return "Not known of anybody."
  }
  let unknown =
    composition.unknown > 0
    ? " Not known of \(Wording.count(composition.unknown, "connection", "connections"))." : ""
  return "The largest has \(WorthWording.percent(largest)); the network is spread as if over "
    + "\(Wording.points(number)) equal ones.\(unknown)"
}

/// Those that several people share; the table has all that are listed.
private func compositionPlot(_ composition: WorthComposition, _ page: WorthPage) -> BarPlot {
  let title = composition.kind.title
  let known = max(1, page.worth.connections - composition.unknown)
  func share(_ count: Int) -> String { WorthWording.percent(Double(count) / Double(known)) }
  var rows = composition.entries.map { entry in
    PlotTable.Row(
      head: .person(entry.name, path(entry, composition.kind, page)),
      cells: [Wording.grouped(entry.count), share(entry.count)]
    )
  }
  if composition.others > 0 {
    rows.append(
      PlotTable.Row(
        head: .words("\(Wording.count(composition.otherEntries, "other", "others"))"),
        cells: [Wording.grouped(composition.others), share(composition.others)]
      )
    )
  }
  return BarPlot(
    frame: PlotFrame(
      id: composition.kind.rawValue,
      title: "\(title), the largest first",
      words: composition.entries.map { "\($0.name): \(Wording.grouped($0.count))" }.joined(separator: "; ")
        + ".",
      table: PlotTable(
        name: title,
        columns: [
          PlotTable.Column(title: title, isNumber: false), PlotTable.Column(title: "Connections"),
          PlotTable.Column(title: "Of those known"),
        ],
        rows: rows
      )
    ),
    tones: [.faint],
    rows: composition.entries.filter { $0.count > 1 }.map { entry in
      BarPlot.Row(
        name: entry.name,
        amounts: [Double(entry.count)],
        words: "\(Wording.grouped(entry.count)), \(share(entry.count))"
      )
    }
  )
}

/// The list of those people, where there is one.
private func path(_ entry: WorthComposition.Entry, _ kind: WorthComposition.Kind, _ page: WorthPage)
  -> LocalPath?
{
  guard kind == .companies, !page.isFile, !page.worth.isAnonymous else { return nil }
  return Paths.people.query("company", entry.name)
}
