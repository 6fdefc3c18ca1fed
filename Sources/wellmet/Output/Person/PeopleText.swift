import Vetting
import Workflows

/// A list of people as a person reads it in the terminal.
enum PeopleText {
  static func print(_ slice: PeopleSlice, _ query: PeopleQuery) {
    guard !slice.entries.isEmpty else {
      Terminal.line(query.offset > 0 ? "Nobody further." : "Nobody matches.")
      return
    }
    Table.print(
      [["person", "connected", "strength", "recommended", "decided", "name", "what they do"]]
        + slice.entries.map { entry in
          [
            entry.key.rawValue, entry.connectedOn?.iso ?? "", ConnectionText.percent(entry.strength),
            entry.advice?.rawValue ?? "", entry.choice?.rawValue ?? "", entry.name,
            entry.excerpt.isEmpty ? ConnectionText.work(entry) : "«\(entry.excerpt)»",
          ]
        }
    )
    let last = query.offset + slice.entries.count
    if last < slice.matching {
      Terminal.note("\(query.offset + 1) to \(last) of \(slice.matching). More with --offset \(last).")
    }
  }
}
