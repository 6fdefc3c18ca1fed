/// The months of a station of the member, from what the file says: `Mar 2019`, `2019`, or nothing.
struct StationSpan: Equatable, Sendable {
  /// Months since the year 0; where only the year is given, its first or last.
  let first: Int
  /// Nil where it goes on.
  let last: Int?

  /// Nil where the beginning is missing or unreadable, so that nothing can be said.
  init?(_ station: StationFact) {
    guard let first = StationSpan.month(station.startedOn, isEnd: false) else { return nil }
    self.first = first
    last = StationSpan.month(station.finishedOn, isEnd: true)
  }

  /// Months of this span that lie between two days, at least one where it holds the first of them.
  func months(from start: Day, to end: Day) -> Int {
    let (from, to) = (StationSpan.month(start), StationSpan.month(end))
    let (begin, finish) = (max(first, from), min(last ?? to, to))
    guard begin <= finish else { return 0 }
    return max(1, finish - begin)
  }

  private static func month(_ day: Day) -> Int { day.civil.year * 12 + day.civil.month - 1 }

  private static func month(_ text: String, isEnd: Bool) -> Int? {
    let words = NoteScanner.words(text)
    guard let last = words.last, last.utf8.count == 4, let year = Int(last), (1_900...2_100).contains(year)
    else {
      return nil
    }
    guard words.count == 2 else { return words.count == 1 ? year * 12 + (isEnd ? 11 : 0) : nil }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: words[0]).map { year * 12 + $0 }
  }
}

extension SharedPlace {
  /// Where somebody was, as a record says.
  package struct Listing: Equatable, Sendable {
    package var kind: StationFact.Kind
    package var organisation: String
    /// The days of the exports between which they were listed there; nil for records without a day.
    package var days: ClosedRange<Day>?
    package var provenance: Provenance?

    /// A listing.
    package init(
      kind: StationFact.Kind,
      organisation: String,
      days: ClosedRange<Day>?,
      provenance: Provenance?
    ) {
      self.kind = kind
      self.organisation = organisation
      self.days = days
      self.provenance = provenance
    }
  }

  /// The stations of a member, laid out once for all connections.
  package struct Stations: Sendable {
    private var byName: [String: [StationFact]] = [:]

    /// The stations of a profile.
    package init(_ stations: [StationFact]) {
      for station in stations {
        let words = Organisation.words(station.organisation)
        guard !words.isEmpty else { continue }
        byName["\(station.kind.rawValue) \(words.joined(separator: " "))", default: []].append(station)
      }
    }

    /// The places that the member shares with somebody who was listed there, each once.
    package func shared(with listings: [Listing]) -> [SharedPlace] {
      guard !byName.isEmpty else { return [] }
      var places: [String: SharedPlace] = [:]
      for listing in listings {
        let words = Organisation.words(listing.organisation).joined(separator: " ")
        let key = "\(listing.kind.rawValue) \(words)"
        guard let stations = byName[key], let name = stations.first?.organisation else { continue }
        var months: Int?
        if let days = listing.days {
          for span in stations.compactMap({ StationSpan($0) }) {
            let overlap = span.months(from: days.lowerBound, to: days.upperBound)
            if overlap > 0 { months = max(months ?? 0, overlap) }
          }
        }
        if let known = places[key], known.overlapMonths ?? 0 >= months ?? 0 { continue }
        places[key] = SharedPlace(
          kind: listing.kind,
          name: name,
          overlapMonths: months,
          provenance: listing.provenance
        )
      }
      return places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }
  }
}
