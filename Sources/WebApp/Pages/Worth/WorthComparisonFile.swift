import Markup
package import Workflows

/// Several anonymous reports side by side as one file that needs nothing else.
package enum WorthComparisonFile {
  /// The bytes of the page, UTF-8.
  package static func html(_ comparison: WorthComparison) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        title { "\(comparison.columns.count) networks side by side" }
        inlineStyle(
          """
          :root{color-scheme:light dark}
          body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
          h1,h2{font-family:Georgia,serif;line-height:1.25}h1{font-size:1.7rem}h2{font-size:1.2rem;margin-top:2rem}
          .scroll{overflow-x:auto}table{border-collapse:collapse;min-width:100%}
          th,td{padding:.4rem .9rem .4rem 0;border-bottom:1px solid #8886;text-align:left;font-weight:400}
          thead th{font-weight:600;vertical-align:bottom;overflow-wrap:anywhere}
          .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
          @media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
          """
        )
      }
      body { main { view(comparison) } }
    }
    return page.bytes
  }

  private static func view(_ comparison: WorthComparison) -> Markup {
    .joined([
      h1 { "\(comparison.columns.count) networks side by side" },
      p {
        "Each column is an anonymous report: the numbers of one network, and nobody's name. «Half have at most» is the "
          + "lower median of those that know."
      },
      .joined(comparison.parts.map { part($0, of: comparison) }),
    ])
  }

  private static func part(_ part: WorthComparison.Part, of comparison: WorthComparison) -> Markup {
    section {
      h2 { part.title }
      div(.class("scroll"), .tabStop) {
        table {
          thead {
            tr {
              th(.scope(.column)) { "Measure" }
              for column in comparison.columns {
                th(.class("number"), .scope(.column)) {
                  person(column.label)
                  br()
                  small { column.numbers.asOf }
                }
              }
              th(.class("number"), .scope(.column)) { "Half have at most" }
            }
          }
          tbody {
            for row in part.rows {
              tr {
                th(.scope(.row)) { row.title }
                for value in row.values { td(.class("number")) { row.unit.words(value) } }
                td(.class("number")) { row.unit.words(row.median) }
              }
            }
          }
        }
      }
    }
  }
}
