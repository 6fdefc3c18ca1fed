import Markup
import Vetting

extension WorthPage {
  /// The layers as a drawing: people where they are to be named, else as many dots as there are.
  var rings: RingPlot {
    let layers = worth.rings.filter { $0.layer != .rest }
    return RingPlot(
      frame: PlotFrame(
        id: "rings",
        title: "Your closest connections in rings",
        words: worth.rings.map { ring in
          let bands = TieStrength.Band.allCases.compactMap { band in
            ring.bands[band].flatMap { $0 > 0 ? "\(Wording.grouped($0)) \(band.column.lowercased())" : nil }
          }
          return "\(ring.layer.title): \(Wording.count(ring.count, "person", "people"))"
            + (bands.isEmpty ? "" : " (\(bands.joined(separator: ", ")))")
        }
        .joined(separator: "; ") + ".",
        table: layers.contains { !$0.people.isEmpty } ? peopleTable(layers) : layerTable
      ),
      layers: layers.map(dots),
      rest: worth.rings.first { $0.layer == .rest }?.count ?? 0
    )
  }

  private func dots(_ ring: WorthRing) -> [RingPlot.Dot] {
    guard ring.people.isEmpty else {
      return ring.people.map { person in
        RingPlot.Dot(
          name: "\(WorthPage.name(person)), \(person.band.words)",
          path: path(person),
          look: WorthPage.look(person.band)
        )
      }
    }
    return TieStrength.Band.allCases.flatMap { band in
      Array(
        repeating: RingPlot.Dot(name: nil, path: nil, look: WorthPage.look(band)),
        count: max(0, ring.bands[band] ?? 0)
      )
    }
  }

  private static func look(_ band: TieStrength.Band) -> RingPlot.Look {
    switch band {
    case .strong: .full
    case .fair: .grey
    case .weak, .bare: .open
    }
  }

  private static func name(_ person: WorthPerson) -> String {
    person.name.isEmpty ? "Name not known" : person.name
  }

  private func peopleTable(_ layers: [WorthRing]) -> PlotTable {
    PlotTable(
      name: "Your closest connections",
      columns: [
        PlotTable.Column(title: "Who", isNumber: false), PlotTable.Column(title: "Ring", isNumber: false),
        PlotTable.Column(title: "Tie", isNumber: false),
        PlotTable.Column(title: "Last in touch", isNumber: false),
      ],
      rows: layers.flatMap { ring in
        ring.people.map { person in
          PlotTable.Row(
            head: .person(WorthPage.name(person), path(person)),
            cells: [
              ring.layer.title, person.band.column, person.lastOn.map(WorthWording.day) ?? "not known",
            ]
          )
        }
      }
    )
  }

  private var layerTable: PlotTable {
    PlotTable(
      name: "Connections by ring",
      columns: [PlotTable.Column(title: "Ring", isNumber: false), PlotTable.Column(title: "People")]
        + TieStrength.Band.allCases.map { PlotTable.Column(title: $0.column) },
      rows: worth.rings.map { ring in
        PlotTable.Row(
          head: .words(ring.layer.title),
          cells: ([ring.count] + TieStrength.Band.allCases.map { ring.bands[$0] ?? 0 }).map(Wording.grouped)
        )
      }
    )
  }
}
