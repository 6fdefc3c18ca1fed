/// A text with fields to fill in: a first line `Subject: …`, then the words.
package struct DraftTemplate: Equatable, Sendable {
  /// The subject of a mail; empty where the template has none.
  package let subject: String
  package let body: String

  /// The most bytes of a template.
  package static let longest = 8_192

  /// What is wrong with a template, and in which line.
  package struct Problem: Error, Equatable, Sendable {
    package var line: Int
    package var what: What

    /// A thing that can be wrong.
    package enum What: Equatable, Sendable {
      /// There is no field of this name, or none in a text of this kind; with those that there are.
      case noSuchField(String, allowed: [DraftField] = DraftField.allCases)
      /// A brace that opens no field, or closes none.
      case looseBrace
      case empty
      case tooLong
      /// Not text in UTF-8, or with control characters.
      case notText
    }

    /// A problem.
    package init(line: Int, _ what: What) {
      self.line = line
      self.what = what
    }
  }

  /// Reads a template, and checks that its fields are those of a kind, or of any.
  package init(_ text: String, for kind: DraftKind? = nil) throws(Problem) {
    let fields = kind?.fields ?? DraftField.allCases
    guard text.utf8.count <= DraftTemplate.longest else { throw Problem(line: 1, .tooLong) }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
    }
    for (index, line) in lines.enumerated() {
      if let what = DraftTemplate.problem(line, fields) { throw Problem(line: index + 1, what) }
    }
    var subject = ""
    if let first = lines.first, let words = DraftTemplate.subject(first) {
      subject = words
      lines.removeFirst()
    }
    body = TextBounds.trimmed(lines.joined(separator: "\n"))
    self.subject = subject
    guard !body.isEmpty else { throw Problem(line: 1, .empty) }
  }

  /// The template as the text of a file.
  package var text: String { (subject.isEmpty ? "" : "Subject: \(subject)\n\n") + body + "\n" }

  private static func subject(_ line: String) -> String? {
    let start = Array("Subject:".utf8)
    guard line.utf8.count >= start.count, line.utf8.starts(with: start) else { return nil }
    return TextBounds.trimmed(String(Substring(line.utf8.dropFirst(start.count))))
  }

  private static func problem(_ line: String, _ fields: [DraftField]) -> Problem.What? {
    var field: String?
    for scalar in line.unicodeScalars {
      switch scalar {
      case "{":
        guard field == nil else { return .looseBrace }
        field = ""
      case "}":
        guard let name = field else { return .looseBrace }
        guard let known = DraftField(rawValue: name), fields.contains(known) else {
          return .noSuchField(name, allowed: fields)
        }
        field = nil
      case "\u{FFFD}": return .notText
      case _ where scalar.value < 0x20 && scalar != "\t": return .notText
      default: field?.unicodeScalars.append(scalar)
      }
    }
    return field == nil ? nil : .looseBrace
  }
}

/// A text for a person, to be copied or mailed by the user: Wellmet sends nothing.
package struct Draft: Equatable, Sendable {
  package var subject: String
  package var body: String
  /// What is not known of them, so that its place is marked in the text.
  package var missing: [DraftField]

  /// Fills a template in; a field that is not known stays as a word in brackets.
  package init(_ template: DraftTemplate, _ values: [DraftField: String]) {
    var missing: [DraftField] = []
    func filled(_ text: String) -> String {
      var result = ""
      var rest = Substring(text)
      while let open = rest.unicodeScalars.firstIndex(of: "{"),
        let close = rest.unicodeScalars[open...].firstIndex(of: "}")
      {
        result += rest[..<open]
        let name = String(rest.unicodeScalars[open..<close].dropFirst())
        if let field = DraftField(rawValue: name) {
          let value = TextBounds.singleSpaced(values[field] ?? "")
          if value.isEmpty, !missing.contains(field) { missing.append(field) }
          result += value.isEmpty ? "[\(name)]" : value
        }
        rest = rest[rest.unicodeScalars.index(after: close)...]
      }
      return result + rest
    }
    subject = filled(template.subject)
    body = filled(template.body)
    self.missing = missing
  }
}

extension Draft {
  /// What goes into the fields, for a person and a language.
  package static func values(
    name: String,
    company: String,
    me: String,
    by day: Day,
    in language: NoteLanguage
  ) -> [DraftField: String] {
    [.name: name, .company: company, .me: me, .day: DraftDay.words(day, language)]
  }

  /// What goes into the fields of a text for an introduction.
  ///
  /// `name` is whom it goes to, `other` the other one of the two; the last three are what the requester or the user
  /// wrote, and empty where they wrote nothing, so that their place is marked in the text.
  package static func introductionValues(
    name: String,
    other: String,
    me: String,
    requester: String,
    target: String,
    why: String = "",
    benefit: String = "",
    reason: String = ""
  ) -> [DraftField: String] {
    [
      .name: name, .other: other, .me: me, .requester: requester, .target: target, .why: why,
      .benefit: benefit, .reason: reason,
    ]
  }

  /// What goes into the fields of a text for staying in touch.
  ///
  /// `company` is where they work now, empty where that is not known. `years` is for how long they have been connected;
  /// of less than two years nothing is made, so that its place is marked in the text.
  package static func nurtureValues(
    name: String,
    company: String,
    me: String,
    years: Int? = nil,
    in language: NoteLanguage
  ) -> [DraftField: String] {
    var values: [DraftField: String] = [.name: name, .company: company, .me: me]
    if let years, years >= 2 { values[.years] = DraftNumber.words(years, language) }
    return values
  }
}

extension DraftTemplate {
  /// The template that Wellmet comes with.
  ///
  /// Throws what is wrong with it: nothing, which a test holds.
  package static func shipped(_ kind: DraftKind, _ language: NoteLanguage) throws(Problem) -> DraftTemplate {
    try DraftTemplate(ShippedDrafts.text(kind, language), for: kind)
  }
}
