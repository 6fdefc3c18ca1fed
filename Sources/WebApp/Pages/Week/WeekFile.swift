package import Foundation
import Markup
import Vetting
package import Workflows

/// The digest of a week as one file that needs nothing else.
package enum WeekFile {
  /// The bytes of the page, UTF-8; times are on the clocks of a zone.
  package static func html(_ report: WeekReport, in zone: TimeZone) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        title { "Your network from \(report.from.iso) to \(report.to.iso)" }
        inlineStyle(
          """
          :root{color-scheme:light dark}
          body{font:1rem/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
          h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}
          dl{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem}
          dt,dd{margin:0;padding:.3rem 0;border-bottom:1px solid #8886}dd{text-align:right;font-weight:600}
          ul{padding-left:1.2rem}li{margin-bottom:.3rem}
          """
        )
      }
      body { main { weekView(report, zone: zone, today: report.to) } }
    }
    return page.bytes
  }
}
