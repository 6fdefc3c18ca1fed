/// What the first bytes of a file give away.
enum Content: Equatable, Sendable {
  case empty, zip, webPage, spreadsheet, other

  /// How many bytes are looked at.
  static let length = 1_024

  static func of(_ start: [UInt8]) -> Content {
    if start.isEmpty { return .empty }
    if start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
    // OLE2, in which Excel wrote until 2003 and writes encrypted sheets today.
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .spreadsheet }
    let text = start.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(16).lowercasedASCII
    if text.starts(with: "<!doctype".utf8) || text.starts(with: "<html".utf8) { return .webPage }
    return .other
  }

  /// Refuses a file that is not text in rows, though its name says so.
  static func refuse(_ start: [UInt8], path: String, file: String?) throws(ArchiveError) {
    switch of(start) {
    case .zip, .spreadsheet: throw .spreadsheet(path: path, file: file)
    case .webPage: throw .webPage(path: path, file: file)
    case .empty, .other: break
    }
  }
}
