import Vetting

/// Several anonymous reports side by side, for whoever trains a group.
package struct WorthComparison: Equatable, Sendable {
  /// One report.
  package struct Column: Equatable, Sendable {
    /// The name of its file, or a letter.
    package var label: String
    package var numbers: WorthNumbers

    /// A report under a label.
    package init(label: String, numbers: WorthNumbers) {
      self.label = label
      self.numbers = numbers
    }
  }

  /// How a number is told.
  package enum Unit: String, Sendable, Codable {
    case count, share, figure, days, number
  }

  /// One measure over all reports.
  package struct Row: Equatable, Sendable {
    /// Its name in JSON: `worth-vetted`, `connections`.
    package var symbol: String
    package var title: String
    package var unit: Unit
    /// In the order of the columns; nil where a report does not know.
    package var values: [Double?]
    /// Half of those that know have so much or less; nil where none does.
    package var median: Double?

    init(_ symbol: String, _ title: String, _ unit: Unit, _ values: [Double?]) {
      self.symbol = symbol
      self.title = title
      self.unit = unit
      self.values = values
      let known = values.compactMap { $0 }.sorted()
      median = known.isEmpty ? nil : known[(known.count - 1) / 2]
    }
  }

  /// Rows that belong together.
  package struct Part: Equatable, Sendable {
    package var title: String
    package var rows: [Row]
  }

  package var columns: [Column]
  package var parts: [Part]

  /// So many reports are set side by side at the most.
  package static let most = 26

  /// Sets reports side by side, in their order.
  package init(_ columns: [Column]) {
    self.columns = columns
    let numbers = columns.map(\.numbers)
    func row(_ symbol: String, _ title: String, _ unit: Unit, _ value: (WorthNumbers) -> Double?) -> Row {
      Row(symbol, title, unit, numbers.map(value))
    }
    func count(_ symbol: String, _ title: String, _ value: (WorthNumbers) -> Int?) -> Row {
      row(symbol, title, .count) { value($0).map(Double.init) }
    }
    parts = [
      Part(
        title: "Size and figure",
        rows: [
          row("vettedWorth", "Vetted worth", .figure, \.value),
          count("connections", "Connections", \.connections),
          count("strong", "Strong ties", \.strong), count("fair", "Fair ties", \.fair),
          count("weak", "Weak ties", \.weak), count("bare", "Hardly a tie", \.bare),
        ]
      ),
      Part(
        title: "Factors",
        rows: WorthFactor.allCases.map { factor in
          row(factor.symbol, factor.title, .share) { $0.factors[factor.symbol] }
        }
      ),
      Part(
        title: "Shares and counts",
        rows: [
          row("vetted", "Vetted, of all", .share, \.vetted.value),
          row("recalled", "Recalled, of those asked about", .share, \.recalled.value),
          row("takesCall", "Would take a call, of those asked about", .share, \.takesCall.value),
          row("strongShare", "Strong ties, of all", .share) { numbers in
            numbers.connections > 0 ? Double(numbers.strong) / Double(numbers.connections) : nil
          },
          count("bridges", "Bridges", \.bridges), count("dormant", "Dormant ties worth waking", \.dormant),
          count("bothWrote", "Both wrote", \.bothWrote),
          row("wordsGiven", "Words that were their own", .share, \.wordsGiven),
          count("recommendationsReceived", "Recommended by", \.recommendationsReceived),
          count("recommendationsGiven", "Recommended", \.recommendationsGiven),
          count("pitchesKeptOut", "Pitches kept out", \.pitchesKeptOut),
          count("pitchesLetIn", "Pitches let in", \.pitchesLetIn),
        ]
      ),
      Part(
        title: "Decisions",
        rows: [
          count("requestsDecided", "Requests decided", \.requestsDecided),
          count("requestsWaiting", "Requests that wait", \.requestsWaiting),
          count("connectionsDecided", "Connections decided on", \.connectionsDecided),
          row("medianDays", "Half of the decisions took", .days) { $0.medianDays.map(Double.init) },
        ]
      ),
      Part(
        title: "Concentration",
        rows: [
          row("largestCompany", "Share of the largest company", .share, \.companies.largestShare),
          row("effectiveCompanies", "Companies in effect", .number, \.companies.effectiveNumber),
          row("effectiveRoles", "Roles in effect", .number, \.roles.effectiveNumber),
          row("largestIndustry", "Share of the largest industry", .share, \.industries.largestShare),
          row("effectiveIndustries", "Industries in effect", .number, \.industries.effectiveNumber),
        ]
      ),
    ]
  }

  /// Reads reports and sets them side by side, by the names of their files or by letters.
  ///
  /// Throws `WorthReportError` for the first that is none.
  package static func read(_ paths: [String], byLetters: Bool) throws -> WorthComparison {
    guard paths.count <= most else { throw WorthReportError.tooMany(paths.count, atMost: most) }
    let labels = byLetters ? paths.indices.map(letter) : labels(of: paths)
    return WorthComparison(
      try zip(labels, paths).map { label, path in
        Column(label: label, numbers: try WorthReportFile.read(path))
      }
    )
  }

  /// A for the first, B for the second.
  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(index, most - 1))))
  }

  /// The names of files without folder and ending; those that are the same are numbered.
  static func labels(of paths: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return paths.map { path in
      let name =
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
      let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
      let stem = dot.map { $0 > name.utf8.startIndex ? String(name[..<$0]) : name } ?? name
      let label = String(
        String.UnicodeScalarView(TextBounds.capped(stem).unicodeScalars.prefix(longestLabel))
      )
      seen[label, default: 0] += 1
      return seen[label] == 1 ? label : "\(label) (\(seen[label] ?? 0))"
    }
  }

  /// A longer name of a file is cut, in characters.
  private static let longestLabel = 40
}

extension WorthNumbers {
  /// The version of the reckoning that can be compared.
  static let reckoning = WorthFactor.reckoning
}

extension WorthComparison.Unit {
  /// A number of this kind in words; an unknown one is said to be.
  package func words(_ value: Double?) -> String {
    guard let value else { return "not known" }
    switch self {
    case .count: return String(Int(value))
    case .share: return "\(Int((value * 100).rounded())) %"
    case .figure, .number: return "\((value * 10).rounded() / 10)"
    case .days: return value == 1 ? "1 day" : "\(Int(value)) days"
    }
  }
}
