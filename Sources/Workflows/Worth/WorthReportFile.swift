import Foundation

/// Reads the numbers that an anonymous report carries along: a page, or what `wellmet worth` or `wellmet report worth`
/// printed with `--json --anonymous`.
///
/// A report comes from somebody else, so it may be anything: only so much is read, only the numbers are taken, and each
/// has to be one that a report can hold.
package enum WorthReportFile {
  /// A larger file is not read; the page of thirty thousand people has some five million bytes.
  package static let longest = 32 * 1_024 * 1_024
  /// So much of a page is looked through for its numbers, which stand in its head.
  private static let longestHead = 65_536
  /// The numbers themselves are a few thousand bytes.
  private static let longestNumbers = 32_768

  /// The name of the element that carries the numbers.
  package static let mark: StaticString = "wellmet-worth"

  /// The numbers of a report.
  package static func read(_ path: String) throws(WorthReportError) -> WorthNumbers {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw WorthReportError.notFound(path)
    }
    // A pipe would be waited for, and a device has no end.
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard !isFolder.boolValue,
      let kind = try? FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType,
      kind == .typeRegular
    else { throw WorthReportError.noReport(path) }
    let bytes: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      bytes = try file.read(upToCount: longest + 1) ?? Data()
    } catch {
      throw WorthReportError.notReadable(path)
    }
    guard bytes.count <= longest else { throw WorthReportError.tooLarge(path) }
    return try numbers(in: Array(bytes), of: path)
  }

  /// The numbers in bytes that were read from somewhere, which the errors name.
  package static func numbers(in bytes: [UInt8], of path: String) throws(WorthReportError) -> WorthNumbers {
    let start = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    let json: [UInt8]
    switch start {
    case UInt8(ascii: "{"):
      let document: Document
      do { document = try JSONDecoder().decode(Document.self, from: Data(bytes)) } catch {
        throw WorthReportError.noReport(path)
      }
      guard let data = document.data, let isAnonymous = data.isAnonymous else {
        throw WorthReportError.noReport(path)
      }
      guard isAnonymous, data.worth?.isAnonymous ?? true, let text = data.comparable ?? data.worth?.comparable
      else { throw WorthReportError.notAnonymous(path) }
      json = Array(text.utf8)
    case UInt8(ascii: "<"):
      guard let found = content(of: bytes.prefix(longestHead)) else {
        throw WorthReportError.noReport(path)
      }
      json = found
    default: throw WorthReportError.noReport(path)
    }
    return try checked(json, of: path)
  }

  private static func checked(_ json: [UInt8], of path: String) throws(WorthReportError) -> WorthNumbers {
    guard json.count <= longestNumbers else { throw WorthReportError.broken(path) }
    let kind: Kind
    do { kind = try JSONDecoder().decode(Kind.self, from: Data(json)) } catch {
      throw WorthReportError.broken(path)
    }
    guard kind.anonymous else { throw WorthReportError.notAnonymous(path) }
    guard kind.wellmetWorth == WorthNumbers.form, kind.reckoning == WorthNumbers.reckoning else {
      throw WorthReportError.otherReckoning(path)
    }
    let numbers: WorthNumbers
    do { numbers = try JSONDecoder().decode(WorthNumbers.self, from: Data(json)) } catch {
      throw WorthReportError.broken(path)
    }
    guard numbers.isPlausible else { throw WorthReportError.broken(path) }
    return numbers
  }

  /// What says which report this is, read before the rest.
  private struct Kind: Decodable {
    var wellmetWorth: Int
    var anonymous: Bool
    var reckoning: Int
  }

  /// What `worth --json` prints, and `report worth --json` with the same inside, as far as it matters here.
  private struct Document: Decodable {
    struct Worth: Decodable {
      var isAnonymous: Bool?
      var comparable: String?
    }

    struct Payload: Decodable {
      var isAnonymous: Bool?
      var comparable: String?
      var worth: Worth?
    }

    var data: Payload?
  }

  /// The content of the element that carries the numbers, its references replaced; nil where there is none.
  private static func content(of head: ArraySlice<UInt8>) -> [UInt8]? {
    let opening = [UInt8(ascii: "<")] + Array("meta name=\"\(mark)\" content=\"".utf8)
    guard let range = head.firstRange(of: opening) else { return nil }
    var text: [UInt8] = []
    var rest = head[range.upperBound...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "\"") { return text }
      if byte == UInt8(ascii: "&"),
        let (name, value) = references.first(where: { rest.starts(with: $0.name) })
      {
        text.append(value)
        rest = rest.dropFirst(name.count)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  /// The references that Wellmet itself writes, by what stands between ampersand and semicolon.
  private static let references: [(name: [UInt8], value: UInt8)] = [
    ("#34", UInt8(ascii: "\"")), ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")),
    ("gt", UInt8(ascii: ">")), ("#39", UInt8(ascii: "'")),
  ].map { name, value in ([UInt8(ascii: "&")] + Array(name.utf8) + [UInt8(ascii: ";")], value) }
}
