import SampleArchive

/// A small reader of quoted rows, written apart from the writer that it checks.
struct NaiveReader {
  var header: [String] = []
  var rows: [[String: String]] = []

  init(_ file: SampleFile, tabs: Bool = false) {
    var records = Self.records(file.bytes, delimiter: tabs ? 9 : 44)
    if records.first == ["Notes:"] {
      records.removeFirst(3)
    }
    guard let first = records.first else { return }
    header = first
    rows = records.dropFirst().map { record in
      Dictionary(zip(first, record)) { one, _ in one }
    }
  }

  private static func records(_ bytes: [UInt8], delimiter: UInt8) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == 34, index + 1 < bytes.count, bytes[index + 1] == 34 {
        field.append(34)
        index += 1
      } else if byte == 34 {
        isQuoted.toggle()
      } else if !isQuoted, byte == delimiter || byte == 10 {
        record.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 10 {
          records.append(record)
          record = []
        }
      } else if isQuoted || byte != 13 {
        field.append(byte)
      }
      index += 1
    }
    if !field.isEmpty || !record.isEmpty {
      record.append(String(decoding: field, as: UTF8.self))
      records.append(record)
    }
    return records
  }
}

extension [SampleFile] {
  /// The bytes of the file with this name; none where it is missing.
  func named(_ name: String) -> SampleFile {
    first { file in file.name == name } ?? SampleFile(name: name, bytes: [])
  }
}
