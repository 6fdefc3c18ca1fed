/// Asks whether they are in the member's address book.
///
/// Whoever is in an address book was put there for a reason. A match by address is certain and counts in full; one
/// by a name that nobody else bears is likely and counts two fifths. Unknown as long as no contacts were imported.
package struct InAddressBook: Rule {
  package let symbol = "in-address-book"
  package let defaultPoints = 3.5
  package let direction = Evidence.Direction.supports
  package let ground = Ground.acquaintance
  package let question = "Are they in your address book?"
  package let hope: String? = "they were in your address book"

  package func clause(_ evidence: Evidence) -> String { "they are in your address book" }

  package func examine(_ reading: Reading) -> Findings {
    guard let matches = reading.dossier.addressBook.value else {
      return Findings(unknown: [
        Unknown(
          symbol: symbol,
          what: "address book",
          remedy: "Import an archive that holds the contacts you shared with LinkedIn."
        )
      ])
    }
    guard let match = matches.surest else { return .nothing }
    let isCertain = match.matchedBy == .address
    return Findings(evidence: [
      finding(
        "In your address book" + match.matchedBy.caveat,
        scale: isCertain ? 1 : 0.4,
        provenance: match.provenance
      )
    ])
  }
}
