import Testing

@testable import Archives

struct CSVReaderTests {
  /// A record as read: its line and its fields.
  struct Record: Equatable {
    var line: Int
    var fields: [String]
  }

  private func read(
    _ bytes: [UInt8],
    size: Int = 1 << 16,
    limits: CSVLimits = .standard
  ) throws(ArchiveError) -> [Record] {
    var reader = CSVReader(Fixture.pieces(bytes, size: size), limits: limits)
    var records: [Record] = []
    while try reader.next(Fixture.explain) {
      let fields = reader.fields.indices.map { index in
        reader.withField(index) { String(decoding: $0, as: UTF8.self) }
      }
      records.append(Record(line: reader.line, fields: fields))
    }
    return records
  }

  private func read(_ text: String, size: Int = 1 << 16) throws(ArchiveError) -> [Record] {
    try read(Array(text.utf8), size: size)
  }

  static let dialects: [(String, [Record])] = [
    ("a,b\n1,2\n", [Record(line: 1, fields: ["a", "b"]), Record(line: 2, fields: ["1", "2"])]),
    ("a,b\r\n1,2", [Record(line: 1, fields: ["a", "b"]), Record(line: 2, fields: ["1", "2"])]),
    ("a,b\r1,2\r", [Record(line: 1, fields: ["a", "b"]), Record(line: 2, fields: ["1", "2"])]),
    ("a,b,\n", [Record(line: 1, fields: ["a", "b", ""])]),
    ("a,", [Record(line: 1, fields: ["a", ""])]),
    (",\n", [Record(line: 1, fields: ["", ""])]),
    ("", []),
    ("\n\r\n\r", []),
    ("\n\na\n\nb", [Record(line: 3, fields: ["a"]), Record(line: 5, fields: ["b"])]),
    ("\"\"\n", [Record(line: 1, fields: [""])]),
    ("\"a,\"\"b\"\"\",c\n", [Record(line: 1, fields: ["a,\"b\"", "c"])]),
    ("\"\"\"\"", [Record(line: 1, fields: ["\""])]),
    ("5\" pipe,x\n", [Record(line: 1, fields: ["5\" pipe", "x"])]),
    (" \"a\",b\n", [Record(line: 1, fields: [" \"a\"", "b"])]),
    (
      "\"one\ntwo\r\nthree\rfour\",x\nnext\n",
      [Record(line: 1, fields: ["one\ntwo\r\nthree\rfour", "x"]), Record(line: 5, fields: ["next"])],
    ),
    ("\u{FEFF}a,b\n", [Record(line: 1, fields: ["a", "b"])]),
    ("a\u{301},\u{301}b\n", [Record(line: 1, fields: ["a\u{301}", "\u{301}b"])]),
  ]

  @Test(arguments: dialects)
  func `every dialect gives its records and their lines, wherever the pieces are cut`(
    text: String,
    expected: [Record]
  ) throws {
    for size in 1...max(1, text.utf8.count) {
      #expect(try read(text, size: size) == expected, "pieces of \(size)")
    }
  }

  @Test func `what an independent writer writes is read again, wherever the pieces are cut`() throws {
    var random = SeededGenerator(state: 7)
    let alphabet: [String] = ["a", "Z", ",", "\"", "\n", "\r", "\r\n", " ", "\t", "é", "日", "🎻", "\u{301}"]
    for round in 0..<200 {
      let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          (0..<Int.random(in: 0...7, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? ""
          }.joined()
        }
      }
      let (text, records) = write(table, lineBreak: ["\n", "\r\n", "\r"][round % 3])
      for size in [1, 2, 3, 7, 64, 4_096] {
        #expect(try read(text, size: size) == records)
      }
    }
  }

  /// Quotes every field; counts the lines by a rule of its own: CRLF is one, LF and CR are one each.
  private func write(_ table: [[String]], lineBreak: String) -> (String, [Record]) {
    var text = ""
    var records: [Record] = []
    for row in table {
      let before = Array(text.utf8)
      let breaks = before.indices.filter { index in
        before[index] == 10 || (before[index] == 13 && (index + 1 == before.count || before[index + 1] != 10))
      }
      records.append(Record(line: breaks.count + 1, fields: row))
      text += row.map { field in
        var quoted = "\""
        for scalar in field.unicodeScalars {
          if scalar == "\"" { quoted.unicodeScalars.append("\"") }
          quoted.unicodeScalars.append(scalar)
        }
        quoted.unicodeScalars.append("\"")
        return quoted
      }.joined(separator: ",")
      text += lineBreak
    }
    return (text, records)
  }

  static let faults: [(String, CSVFault)] = [
    ("a,b\n\"x\"y,2\n", .unbalancedQuote(openedAtLine: 2, foundAtLine: 2)),
    ("a\n\"x\ny\" z\n", .unbalancedQuote(openedAtLine: 2, foundAtLine: 3)),
    ("a\n\"x\ny\n", .unbalancedQuote(openedAtLine: 2, foundAtLine: 4)),
    ("a,b\nc,d\0e\n", .nulByte(line: 2, column: 1)),
    ("a,b\n\"c\n\0\",e\n", .nulByte(line: 3, column: 0)),
  ]

  @Test(arguments: faults)
  func `a broken record is refused with its line`(text: String, fault: CSVFault) throws {
    for size in 1...text.utf8.count {
      #expect(Fixture.error { _ = try read(text, size: size) } == Fixture.explain(fault))
    }
  }

  @Test func `fields, records and columns are bounded`() {
    let small = limits(field: 8, record: 20, columns: 4)
    let cases: [(String, CSVFault)] = [
      ("a\nx,123456789\n", .fieldTooLong(line: 2, column: 1)),
      ("a\n\"123456789\"\n", .fieldTooLong(line: 2, column: 0)),
      ("a\n\"12345678901234567890", .fieldTooLong(line: 2, column: 0)),
      ("a\n1234567,1234567,12345\n", .recordTooLong(line: 2)),
      ("1,2,3,4\n1,2,3,4,5\n", .tooManyColumns(line: 2)),
    ]
    for (text, fault) in cases {
      for size in 1...text.utf8.count {
        let error = Fixture.error { _ = try read(Array(text.utf8), size: size, limits: small) }
        #expect(error == Fixture.explain(fault), "\(text) in pieces of \(size)")
      }
    }
    #expect(throws: Never.self) { try read(Array("12345678,1234567\n1,2,3,4\n".utf8), limits: small) }
  }

  @Test func `a hundred megabytes in one field are refused long before they are read`() {
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    var given = 0
    var reader = CSVReader({ () throws(ArchiveError) in
      given += 1
      return given == 1 ? Array("a\n\"".utf8) : given <= 100 ? piece : nil
    })
    let error = Fixture.error { while try reader.next(Fixture.explain) {} }
    #expect(error?.kind == .fieldTooLong)
    #expect(error?.line == 2)
    #expect(given < 10)
  }

  private func limits(field: Int, record: Int, columns: Int) -> CSVLimits {
    CSVLimits(field: field, record: record, columns: columns)
  }
}

/// Numbers that look random and are the same every time (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
