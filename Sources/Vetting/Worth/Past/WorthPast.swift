import Foundation

/// What only a look at everything that bears a date can tell: how strong ties were at the end of each year, how many
/// were made, and who pitched.
///
/// It rests on facts and records alone and takes about a second for a large network, so it is kept among what is derived.
package struct WorthPast: Equatable, Sendable, Codable {
  /// The version of this reckoning: what was kept under another is made anew.
  package static let version = 1
  /// Years before this many are not told apart.
  package static let longest = 40

  /// The ends of the years before that of the newest export, oldest first.
  package var years: [WorthYear]
  /// Connections by the year in which they were made, those that are gone since included.
  package var made: [Int: Int]
  /// Those of them who pitched right after connecting, by the same years; nil where no messages were imported.
  package var pitched: [Int: Int]?
  /// The people who did, by their ids.
  package var pitchers: [Int64]

  /// What it comes to.
  package init(years: [WorthYear], made: [Int: Int], pitched: [Int: Int]?, pitchers: [Int64]) {
    self.years = years
    self.made = made
    self.pitched = pitched
    self.pitchers = pitchers
  }
}

/// A connection with every message that the two wrote to each other alone.
package struct DatedTie: Sendable {
  /// One message.
  package struct Line: Sendable {
    /// Seconds since 1970.
    package var sentAt: Int64
    package var words: Int32
    package var isFromThem: Bool

    /// A message.
    package init(sentAt: Int64, words: Int32, isFromThem: Bool) {
      self.sentAt = sentAt
      self.words = words
      self.isFromThem = isFromThem
    }
  }

  package var dossier: ConnectionDossier
  /// In the order of sending.
  package var lines: [Line]

  /// A connection with its messages.
  package init(dossier: ConnectionDossier, lines: [Line]) {
    self.dossier = dossier
    self.lines = lines
  }
}

extension WorthPast {
  /// Looks at all connections, current and former.
  package init(_ ties: [DatedTie], ground: CullingGround) {
    let now = ground.asOf.civil.year
    let first = ties.map(\.dossier.connection.connectedOn.civil.year).min() ?? now
    let ends = (max(first, now - WorthPast.longest)..<max(first, now)).compactMap {
      Day(year: $0, month: 12, day: 31)
    }
    var counts = [[TieStrength.Band: Int]](repeating: [:], count: ends.count)
    let hasMessages = ground.coverage.contains(.messages)
    self.init(years: [], made: [:], pitched: hasMessages ? [:] : nil, pitchers: [])
    let rule = PitchedOnceConnected()
    // Who never wrote and was never met differs by the days alone.
    var quiet: [Int: TieStrength.Band] = [:]
    for tie in ties {
      let year = tie.dossier.connection.connectedOn.civil.year
      made[year, default: 0] += 1
      if tie.dossier.approach != nil,
        !rule.examine(ConnectionReading(tie.dossier, ground: ground)).evidence.isEmpty
      {
        pitched?[year, default: 0] += 1
        pitchers.append(tie.dossier.connection.person.rawValue)
      }
      for (index, band) in tie.bands(at: ends, hasMessages: hasMessages, quiet: &quiet) {
        counts[index][band, default: 0] += 1
      }
    }
    years = zip(ends, counts).map { end, counts in
      WorthYear(end.civil.year, counts, isNow: false)
    }
  }
}

extension DatedTie {
  /// The band that the tie lay in at the end of some days, for those at which the two were connected.
  ///
  /// Only what bears a date counts: messages, recommendations, and what the user noted. Answers on cards, the address
  /// book and shared employers do not say when they came to be.
  ///
  /// `quiet` keeps the bands of those of whom nothing but the day of connecting is dated, by the days since.
  func bands(
    at ends: [Day],
    hasMessages: Bool,
    quiet: inout [Int: TieStrength.Band]
  ) -> [(index: Int, band: TieStrength.Band)] {
    let connection = dossier.connection
    let isQuiet =
      lines.isEmpty && dossier.records.isEmpty && dossier.recommendations.value?.isEmpty ?? true
    var exchange = Exchange()
    var rest = lines[...]
    var lastMonth: Int64?
    var found: [(Int, TieStrength.Band)] = []
    for (index, end) in ends.enumerated() where end >= connection.connectedOn {
      if let goneBy = connection.goneBy, goneBy <= end { break }
      let days = end.number - connection.connectedOn.number
      if isQuiet, let band = quiet[days] {
        found.append((index, band))
        continue
      }
      let limit = end.advanced(by: 1).secondsSince1970
      while let line = rest.first, line.sentAt < limit {
        exchange.add(line, lastMonth: &lastMonth)
        rest = rest.dropFirst()
      }
      var then = ConnectionDossier(connection: connection)
      if hasMessages { then.exchange = .known(exchange) }
      if let recommendations = dossier.recommendations.value {
        then.recommendations = .known(recommendations.filter { $0.writtenOn.map { $0 <= end } ?? false })
      }
      then.records = dossier.records.filter { $0.day <= end }
      let band = TieStrength(then, asOf: end).band
      if isQuiet { quiet[days] = band }
      found.append((index, band))
    }
    return found
  }
}

extension Exchange {
  /// Counts one message more, the next in the order of sending.
  fileprivate mutating func add(_ line: DatedTie.Line, lastMonth: inout Int64?) {
    if line.isFromThem {
      received += 1
      wordsReceived += Int(line.words)
    } else {
      sent += 1
      wordsSent += Int(line.words)
    }
    let at = Date(timeIntervalSince1970: Double(line.sentAt))
    if firstAt == nil { firstAt = at }
    lastAt = at
    let month = line.sentAt / (86_400 * 30)
    if month != lastMonth { activeMonths += 1 }
    lastMonth = month
  }
}
