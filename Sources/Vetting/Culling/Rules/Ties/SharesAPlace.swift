/// Asks whether they work or worked, or studied, where the member did.
///
/// The export says where somebody works now, and earlier exports, recommendations and the address book where they did.
/// It never says since when, so an overlap is certain only where an export listed them there while the member was. A
/// year together counts half as much again.
package struct SharesAPlace: ConnectionRule {
  package let symbol = "shares-a-place"
  package let defaultPoints = 2.0
  package let direction = Evidence.Direction.supports
  package let question = "Do you share an employer or a school?"

  package func clause(_ evidence: Evidence) -> String { "you share an employer or a school" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard let place = reading.dossier.sharedPlaces.max(by: precedes) else { return .nothing }
    let months = place.overlapMonths ?? 0
    let overlap =
      switch months {
      case 0: ", though not certainly at the same time"
      case 1: ", a month of it at the same time"
      default: ", \(CountWords.of(months)) months of it at the same time"
      }
    let what = place.kind == .employer ? "You have both worked at" : "You have both studied at"
    let words = "\(what) \(place.name)\(overlap)"
    return Findings(evidence: [finding(words, scale: months >= 12 ? 1.5 : 1, provenance: place.provenance)])
  }

  private func precedes(_ left: SharedPlace, _ right: SharedPlace) -> Bool {
    let (mine, other) = (left.overlapMonths ?? 0, right.overlapMonths ?? 0)
    return mine != other ? mine < other : right.name.utf8.lexicographicallyPrecedes(left.name.utf8)
  }
}
