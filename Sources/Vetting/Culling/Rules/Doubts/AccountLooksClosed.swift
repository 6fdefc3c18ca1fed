/// Asks whether the newest export holds a nameless row of their day of connecting instead of them.
///
/// LinkedIn lists closed and hidden accounts by the day of connecting alone. Where somebody is gone and such a row of
/// the same day came, it most likely is theirs.
package struct AccountLooksClosed: ConnectionRule {
  package let symbol = "account-looks-closed"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.opposes
  package let question = "Does their account look closed?"

  package func clause(_ evidence: Evidence) -> String { "their account looks closed" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard reading.dossier.connection.looksClosed else { return .nothing }
    let words = "Your newest export lists a closed or hidden account of their day instead of them"
    return Findings(evidence: [finding(words, provenance: reading.dossier.connection.provenance)])
  }
}
