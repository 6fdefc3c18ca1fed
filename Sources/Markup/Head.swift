/// The two lines that every page's head begins with: UTF-8, and the width of the device.
package func headBasics() -> Markup {
  .joined([
    meta(.charsetUTF8), meta(.name("viewport"), .content("width=device-width, initial-scale=1")),
    meta(.name("color-scheme"), .content("light dark")),
  ])
}

/// The stylesheet at a path of ours.
package func stylesheet(_ path: LocalPath) -> Markup { link(.rel(.stylesheet), .href(path)) }

/// A stylesheet within a file that is to stand alone; the words are ours, known when this was built.
package func inlineStyle(_ css: StaticString) -> Markup {
  var bytes = Array("<style>".utf8)
  css.withUTF8Buffer { bytes.append(contentsOf: $0) }
  bytes += "</style>".utf8
  return Markup(bytes: bytes)
}

/// The script at a path of ours, run when the page is complete.
package func scriptFile(_ path: LocalPath) -> Markup { Element("script")(.src(path), .deferred) }

/// The small picture of the page's tab, at a path of ours.
package func icon(_ path: LocalPath) -> Markup { link(.rel(.icon), .href(path)) }

/// Asks the browser to load a page of ours after a while, without any script.
package func refresh(after seconds: Int, to path: LocalPath) -> Markup {
  meta(.refresh, .content("\(seconds);url=\(path.text)"))
}

/// Sends the browser on to an address outside at once; nothing where a click on it would not be safe.
package func moveOn(to address: String) -> Markup {
  guard let link = OutsideLink(address) else { return .joined([]) }
  return meta(.refresh, .content("0;url=\(link.text)"))
}

/// A value that the page carries along for programs, under a name of ours; it is escaped like any other attribute.
package func carried(_ name: StaticString, _ value: String) -> Markup {
  meta(.name(name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }), .content(value))
}
