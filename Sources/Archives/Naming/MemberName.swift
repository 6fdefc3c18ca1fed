/// The name of a member of an archive: bytes a stranger chose, compared byte by byte and never used as a path.
struct MemberName: Hashable, Sendable {
  /// The whole name, folders included.
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The parts between slashes; a backslash counts as one, as old Windows programs write it.
  var parts: [ArraySlice<UInt8>] {
    bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  /// The name without folders; empty for a folder.
  var base: ArraySlice<UInt8> { parts.last ?? [] }

  /// True for what macOS leaves in every archive and folder it touches.
  var isLeftover: Bool {
    base.elementsEqual(".DS_Store".utf8) || base.starts(with: "._".utf8)
      || parts.contains { $0.elementsEqual("__MACOSX".utf8) }
  }

  /// True for a name that ends in `.zip`, in capitals or not.
  var isZip: Bool { !isLeftover && base.lowercasedASCII.suffix(4).elementsEqual(".zip".utf8) }

  /// The whole name for a person to read.
  var shown: String { MemberName.shown(bytes[...]) }

  /// The name without folders for a person to read.
  var shownBase: String { MemberName.shown(base) }

  /// At most 200 bytes, repaired to Unicode, without characters that move the cursor or turn the text round.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let cut = bytes.count > 200
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes.prefix(200), as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars) + (cut ? "…" : "")
  }
}

extension Sequence<UInt8> {
  /// The bytes with A to Z as a to z and all others as they are.
  var lowercasedASCII: [UInt8] { map { (65...90).contains($0) ? $0 + 32 : $0 } }
}
