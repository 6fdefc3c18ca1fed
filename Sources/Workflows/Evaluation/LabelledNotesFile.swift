package import Foundation
package import Vetting

/// Reads labelled notes, one JSON object a line: `{"text": …, "label": …}`.
///
/// The labels are mass, genuine, networking and stock. `id`, `kind`, `lang`, `source` and `group` are read where they
/// are; everything else is passed over, and so are blank lines.
package enum LabelledNotesFile {
  /// A larger file is not read.
  package static let longest = 512 * 1_024 * 1_024

  /// The notes of a file.
  package static func read(_ path: String) throws(LabelledNotesError) -> [LabelledNote] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw LabelledNotesError.notFound(path)
    }
    if isFolder.boolValue {
      throw LabelledNotesError.unusable(source: path, line: nil, problem: "it is a folder", others: 0)
    }
    let bytes: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      bytes = try file.read(upToCount: longest + 1) ?? Data()
    } catch {
      throw LabelledNotesError.unusable(source: path, line: nil, problem: "it cannot be read", others: 0)
    }
    return try notes(in: bytes, of: path)
  }

  /// The notes in bytes that were read from somewhere, which the errors name.
  package static func notes(in bytes: Data, of source: String) throws(LabelledNotesError) -> [LabelledNote] {
    guard bytes.count <= longest else {
      throw LabelledNotesError.unusable(source: source, line: nil, problem: "it is too large", others: 0)
    }
    var notes: [LabelledNote] = []
    var first: (line: Int, problem: String)?
    var problems = 0
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do {
        notes.append(try note(of: line, decoder))
      } catch {
        problems += 1
        if first == nil { first = (index + 1, error.words) }
      }
    }
    if let first {
      throw LabelledNotesError.unusable(
        source: source,
        line: first.line,
        problem: first.problem,
        others: problems - 1
      )
    }
    guard !notes.isEmpty else { throw LabelledNotesError.empty(source) }
    return notes
  }

  /// Says where one of the two classes that are measured against each other is missing.
  package static func requireBothClasses(
    _ notes: [LabelledNote],
    of source: String
  ) throws(LabelledNotesError) {
    for label in [NoteLabel.mass, .genuine] where !notes.contains(where: { $0.label == label }) {
      throw LabelledNotesError.oneClass(source, missing: label)
    }
  }

  private static func note(of line: Data, _ decoder: JSONDecoder) throws(LineProblem) -> LabelledNote {
    let fields: Fields
    do {
      fields = try decoder.decode(Fields.self, from: Data(line))
    } catch DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty {
      throw LineProblem(words: "this is JSON, but not an object with a text and a label")
    } catch let error as DecodingError {
      throw LineProblem(words: LabelledNotesFile.words(error))
    } catch {
      throw LineProblem(words: "this is not JSON")
    }
    guard let text = fields.text else { throw LineProblem(words: "there is no text") }
    guard let named = fields.label else { throw LineProblem(words: "there is no label") }
    guard let label = NoteLabel(rawValue: named) else {
      throw LineProblem(words: "there is no label «\(String(named.unicodeScalars.prefix(40)))»")
    }
    return LabelledNote(
      text: text,
      label: label,
      id: fields.id?.text ?? "",
      kind: fields.kind?.text ?? "",
      language: fields.lang?.text ?? "",
      source: fields.source?.text ?? "",
      group: fields.group?.text ?? ""
    )
  }

  private static func words(_ error: DecodingError) -> String {
    if case .typeMismatch(_, let context) = error, let field = context.codingPath.first?.stringValue {
      return "its \(field) is not a text"
    }
    return "this is not JSON"
  }
}

/// Why labelled notes cannot be used.
package enum LabelledNotesError: Error, Equatable, Sendable {
  /// There is no such file.
  case notFound(String)
  /// The first problem, with the line where it has one, and how many lines more have one.
  case unusable(source: String, line: Int?, problem: String, others: Int)
  /// There is no note in it.
  case empty(String)
  /// Notes of this label are missing, and without them nothing can be told apart.
  case oneClass(String, missing: NoteLabel)
}

private struct LineProblem: Error {
  var words: String
}

private struct Fields: Decodable {
  var text: String?
  var label: String?
  var id, kind, lang, source, group: Loose?
}

/// A text, or a number as text: ids and groups are often numbers.
private struct Loose: Decodable {
  var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else if let number = try? container.decode(Int64.self) {
      text = String(number)
    } else {
      text = String(try container.decode(Double.self))
    }
  }
}
