/// Asks whether they are the last way to a part of the network: an industry, a country, an employer where several were.
///
/// Taking weak ties away is what takes a network apart (Onnela and others, PNAS 2007). To be the only connection at some
/// employer is common and no ground by itself; it is said among what would be lost.
package struct BridgesAGap: ConnectionRule {
  package let symbol = "bridges-a-gap"
  package let defaultPoints = 1.5
  package let direction = Evidence.Direction.supports
  package let question = "Are they the only bridge to a part of your network?"

  package func clause(_ evidence: Evidence) -> String {
    "they are your only bridge to a part of your network"
  }

  package func examine(_ reading: ConnectionReading) -> Findings {
    guard reading.ground.network >= BridgeValue.smallestNetwork,
      let bridge = reading.dossier.clusters.first(where: \.isBridge)
    else { return .nothing }
    let name = bridge.cluster.kind == .employer ? reading.dossier.connection.company : bridge.cluster.name
    return Findings(evidence: [finding("They are \(bridge.bridgeWords(name))")])
  }
}
