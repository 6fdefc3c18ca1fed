import Markup

/// The figures of a plot as rows, for whoever would rather read than look.
struct PlotTable: Sendable {
  struct Column: Sendable {
    var title: String
    var isNumber = true
  }

  struct Row: Sendable {
    var head: Head
    var cells: [String]
  }

  /// What a row is of.
  enum Head: Sendable {
    /// Words of ours.
    case words(String)
    /// What somebody else wrote, and the page about it where there is one.
    case person(String, LocalPath?)
  }

  /// What the table is called where it is read aloud.
  var name: String
  /// The first is the column of the heads.
  var columns: [Column]
  var rows: [Row]
}

/// The table behind a plot, folded.
func plotTableView(_ behind: PlotTable) -> Markup {
  details(.class("behind")) {
    summary {
      span {
        "As a table"
        span(.class("unseen")) { ": \(behind.name)" }
      }
    }
    plainTableView(behind)
  }
}

/// The rows alone, unfolded.
func plainTableView(_ behind: PlotTable) -> Markup {
  div(.class("scroll"), .tabStop, .role(.region), .label(behind.name)) {
    table(.class("people")) {
      thead {
        tr {
          for column in behind.columns {
            th(.scope(.column), column.isNumber ? .class("number") : nil) { column.title }
          }
        }
      }
      tbody {
        for row in behind.rows {
          tr {
            th(.scope(.row)) { headView(row.head) }
            for (index, cell) in row.cells.enumerated() {
              td(behind.columns[index + 1].isNumber ? .class("number") : nil) { cell }
            }
          }
        }
      }
    }
  }
}

private func headView(_ head: PlotTable.Head) -> Markup {
  switch head {
  case .words(let words): .text(words)
  case .person(let name, let path?): a(.href(path)) { person(name) }
  case .person(let name, nil): person(name)
  }
}
