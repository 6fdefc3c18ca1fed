/// Takes the files out of a `multipart/form-data` body as it arrives, holding a few kilobytes at a time.
struct MultipartReader: Sendable {
  /// What the body holds, in its order.
  enum Event: Equatable, Sendable {
    /// A part begins; the file's name as the browser gave it, nil for a plain field.
    case begin(fileName: String?)
    case bytes([UInt8])
    case end
  }

  /// Why a body cannot be read.
  enum Malformed: Error, Equatable { case noBoundary, headersTooLong, endsEarly }

  private enum State { case preamble, afterDelimiter, headers, content, finished }

  private static let longestHeaders = 16_384

  private let delimiter: [UInt8]
  private var state = State.preamble
  /// Begins with a line end, so that the first delimiter looks like all others.
  private var held: [UInt8] = [0x0D, 0x0A]

  /// A reader for the boundary that the content type names.
  init(contentType: String) throws(Malformed) {
    let bytes = Array(contentType.utf8)
    guard let at = MultipartReader.index(of: Array("boundary=".utf8), in: bytes[...]) else {
      throw .noBoundary
    }
    var boundary = bytes[(at + 9)...].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    if boundary.first == UInt8(ascii: "\""), boundary.last == UInt8(ascii: "\""), boundary.count > 2 {
      boundary = boundary.dropFirst().dropLast()
    }
    guard (1...200).contains(boundary.count) else { throw .noBoundary }
    delimiter = Array("\r\n--".utf8) + boundary
  }

  /// Takes the next bytes of the body.
  mutating func read(_ bytes: some Collection<UInt8>, _ emit: (Event) throws -> Void) throws {
    held.append(contentsOf: bytes)
    var start = 0
    defer { held.removeFirst(start) }
    while true {
      let rest = held[start...]
      switch state {
      case .preamble:
        guard let at = MultipartReader.index(of: delimiter, in: rest) else {
          start = max(start, held.count - delimiter.count)
          return
        }
        start = at + delimiter.count
        state = .afterDelimiter
      case .afterDelimiter:
        guard rest.count >= 2 else { return }
        let isLast = rest.starts(with: Array("--".utf8))
        guard isLast || rest.starts(with: [0x0D, 0x0A]) else { throw Malformed.endsEarly }
        // The line end stays: it begins the blank line where a part has no headers.
        start += isLast ? 2 : 0
        state = isLast ? .finished : .headers
      case .headers:
        guard let at = MultipartReader.index(of: [0x0D, 0x0A, 0x0D, 0x0A], in: rest) else {
          guard rest.count <= MultipartReader.longestHeaders else { throw Malformed.headersTooLong }
          return
        }
        try emit(.begin(fileName: MultipartReader.fileName(in: held[start..<at])))
        start = at + 4
        state = .content
      case .content:
        guard let at = MultipartReader.index(of: delimiter, in: rest) else {
          let safe = held.count - delimiter.count + 1
          if safe > start {
            try emit(.bytes(Array(held[start..<safe])))
            start = safe
          }
          return
        }
        if at > start { try emit(.bytes(Array(held[start..<at]))) }
        try emit(.end)
        start = at + delimiter.count
        state = .afterDelimiter
      case .finished:
        start = held.count
        return
      }
    }
  }

  /// Checks that the body came to its end.
  func finish() throws(Malformed) {
    guard case .finished = state else { throw .endsEarly }
  }

  private static func fileName(in headers: ArraySlice<UInt8>) -> String? {
    let mark = Array("filename=\"".utf8)
    guard let at = index(of: mark, in: headers) else { return nil }
    return String(decoding: headers[(at + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  private static func index(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let last = buffer.count - pattern.count
      while index <= last {
        if buffer[index] == first, (1..<pattern.count).allSatisfy({ buffer[index + $0] == pattern[$0] }) {
          return bytes.startIndex + index
        }
        index += 1
      }
      return nil
    }
  }
}
