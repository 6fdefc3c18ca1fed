import Markup
package import Vetting
import Workflows

/// What the network is worth as one file that needs nothing else.
package enum WorthFile {
  /// The bytes of the page, UTF-8; nobody is named where the values name nobody.
  package static func html(_ worth: Worth) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        carried(WorthReportFile.mark, WorthNumbers(worth).text)
        title { "Vetted worth of a network, \(worth.asOf.iso)" }
      }
      body {
        main {
          h1 { "Vetted worth: \(worth.figure.value.map { "\($0)" } ?? "not known")" }
          ul {
            for person in worth.rings.flatMap(\.people) + worth.dormant.people + worth.bridges.people {
              li { person.name }
            }
          }
          for composition in worth.compositions {
            h2 { composition.kind.title }
            ul { for entry in composition.entries { li { "\(entry.name): \(entry.count)" } } }
          }
        }
      }
    }
    return page.bytes
  }
}
