import Foundation
import Workflows

/// Reports side by side as JSON.
struct ComparisonPayload: Encodable {
  struct Report: Encodable {
    let label: String
    let asOf: String
  }

  struct Measure: Encodable {
    let symbol: String
    let title: String
    let unit: WorthComparison.Unit
    /// In the order of the reports; null where a report does not know.
    let values: [Double?]
    @Nullable var median: Double?
  }

  let reports: [Report]
  let measures: [Measure]
  @Nullable var path: String?

  init(_ comparison: WorthComparison, path: String?) {
    reports = comparison.columns.map { Report(label: $0.label, asOf: $0.numbers.asOf) }
    measures = comparison.parts.flatMap(\.rows).map {
      Measure(symbol: $0.symbol, title: $0.title, unit: $0.unit, values: $0.values, median: $0.median)
    }
    self.path = path
  }
}

/// Reports side by side as a person reads them in the terminal.
enum ComparisonText {
  static func print(_ comparison: WorthComparison) {
    var rows = [
      [""] + comparison.columns.map(\.label) + ["half have at most"],
      ["as of"] + comparison.columns.map(\.numbers.asOf) + [""],
    ]
    for part in comparison.parts {
      rows.append([])
      rows.append([part.title])
      for row in part.rows {
        rows.append([row.title] + row.values.map(row.unit.words) + [row.unit.words(row.median)])
      }
    }
    Table.print(rows, numbersFrom: 1)
  }
}
