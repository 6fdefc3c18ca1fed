import Markup

/// The file that a browser is opened with: it leads to the sign-in link, which so appears in no list of processes.
package enum OpeningPage {
  /// The page's bytes, UTF-8.
  package static func bytes(leadingTo link: String) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        title { "Wellmet" }
        moveOn(to: link)
      }
      body {
        p { outside(link) { "Open Wellmet" } }
      }
    }
    return page.bytes
  }
}
