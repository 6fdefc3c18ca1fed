import Foundation
import Vetting
import Workflows

/// How a verdict is kept: its values one after the other, texts with their length before them.
///
/// Assessments are derived, so the form may change with any release, which raises `form`. JSON through Foundation
/// costs a third of a second for the requests of a large archive, this a hundredth.
enum VerdictCoding {
  private static let form: UInt8 = 2

  /// The bytes of a verdict; equal verdicts, equal bytes.
  static func bytes(_ verdict: Verdict) -> Data {
    var out = Writer()
    out.bytes.append(form)
    out.add(verdict.recommendation.rawValue)
    out.add(verdict.confidence)
    out.add(verdict.kind.rawValue)
    out.add(verdict.net)
    out.add(verdict.summary)
    out.add(verdict.evidence.count)
    for each in verdict.evidence {
      out.add(each.symbol)
      out.add(each.direction.rawValue)
      out.add(each.points)
      out.add(each.words)
      out.add(each.quotes)
      out.add(each.provenance == nil ? 0 : 1)
      guard let place = each.provenance else { continue }
      out.add(place.importNumber)
      out.add(place.file)
      out.add(place.line)
    }
    out.add(verdict.unknown.count)
    for each in verdict.unknown {
      out.add(each.symbol)
      out.add(each.what)
      out.add(each.remedy)
    }
    out.add(verdict.changers)
    return Data(out.bytes)
  }

  /// The verdict of such bytes; throws `StoreError.unexpected` where they are of another form.
  static func verdict(_ data: Data) throws -> Verdict {
    var rest = Reader(bytes: Array(data)[...])
    guard try rest.byte() == form, let recommendation = Recommendation(rawValue: try rest.text()) else {
      throw Reader.broken
    }
    let confidence = try rest.number()
    guard let kind = NoteKind(rawValue: try rest.text()) else { throw Reader.broken }
    let net = try rest.number()
    let summary = try rest.text()
    let evidence = try (0..<rest.length()).map { _ in try finding(&rest) }
    let unknown = try (0..<rest.length()).map { _ in
      Unknown(symbol: try rest.text(), what: try rest.text(), remedy: try rest.text())
    }
    return Verdict(
      recommendation: recommendation,
      confidence: confidence,
      kind: kind,
      net: net,
      summary: summary,
      evidence: evidence,
      unknown: unknown,
      changers: try rest.texts()
    )
  }

  private static func finding(_ rest: inout Reader) throws -> Evidence {
    let symbol = try rest.text()
    guard let direction = Evidence.Direction(rawValue: try rest.text()) else { throw Reader.broken }
    var evidence = Evidence(
      symbol: symbol,
      direction: direction,
      points: try rest.number(),
      words: try rest.text(),
      quotes: try rest.texts()
    )
    if try rest.count() == 1 {
      evidence.provenance = Provenance(
        importNumber: try rest.count(),
        file: try rest.text(),
        line: try rest.count()
      )
    }
    return evidence
  }

  private struct Writer {
    var bytes: [UInt8] = []

    /// A whole number of seven bits a byte, the lowest first.
    mutating func add(_ value: Int) {
      var rest = UInt64(bitPattern: Int64(value))
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func add(_ value: Double) {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ text: String) {
      add(text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ texts: [String]) {
      add(texts.count)
      for text in texts { add(text) }
    }
  }

  private struct Reader {
    static let broken = StoreError.unexpected("an assessment is of another form; rebuild makes it anew")

    var bytes: ArraySlice<UInt8>

    mutating func byte() throws -> UInt8 {
      guard let first = bytes.popFirst() else { throw Reader.broken }
      return first
    }

    mutating func count() throws -> Int {
      var value: UInt64 = 0
      var shift: UInt64 = 0
      while shift < 64 {
        let byte = try byte()
        value |= UInt64(byte & 0x7F) << shift
        if byte & 0x80 == 0 { return Int(Int64(bitPattern: value)) }
        shift += 7
      }
      throw Reader.broken
    }

    /// A number of things to come, each at least a byte long.
    mutating func length() throws -> Int {
      let length = try count()
      guard length >= 0, length <= bytes.count else { throw Reader.broken }
      return length
    }

    mutating func number() throws -> Double {
      var bits: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
      return Double(bitPattern: bits)
    }

    mutating func text() throws -> String {
      let length = try length()
      defer { bytes = bytes.dropFirst(length) }
      return String(decoding: bytes.prefix(length), as: UTF8.self)
    }

    mutating func texts() throws -> [String] {
      try (0..<length()).map { _ in try text() }
    }
  }
}
