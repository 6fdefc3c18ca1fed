import Markup
import Vetting

/// The stylesheet, the script and the icon, which live in the binary.
struct StaticFile: Sendable {
  let bytes: [UInt8]
  let type: String
  /// FNV-1a of the content.
  let tag: String
  /// The name that the address ends with; it changes with the content, so browsers may keep the file.
  let name: String

  var path: LocalPath { LocalPath("/static").segment(name) }

  init(_ bytes: [UInt8], type: String, suffix: String) {
    var hash = FNV1a()
    hash.add(bytes)
    self.bytes = bytes
    self.type = type
    tag = hash.hexadecimal
    name = "wellmet-" + hash.hexadecimal + suffix
  }
}

/// What is served under `/static`.
enum StaticFiles {
  static let stylesheet = StaticFile(
    PackageResources.wellmet_css,
    type: "text/css; charset=utf-8",
    suffix: ".css"
  )
  static let script = StaticFile(
    PackageResources.wellmet_js,
    type: "text/javascript; charset=utf-8",
    suffix: ".js"
  )
  static let icon = StaticFile(PackageResources.wellmet_svg, type: "image/svg+xml", suffix: ".svg")
  static let all = [stylesheet, script, icon]
}
