import Foundation
import Vetting
import Workflows

/// A list of people as JSON.
struct PeoplePayload: Encodable {
  struct Entry: Encodable {
    let key: String
    let name: String
    @Nullable var profileURL: String?
    let company: String
    let position: String
    @Nullable var connectedOn: String?
    @Nullable var goneBy: String?
    let looksClosed: Bool
    @Nullable var lastWordAt: Date?
    let strength: Double
    let isDormant: Bool
    @Nullable var recommendation: ConnectionAdvice?
    @Nullable var decided: ConnectionDecision.Choice?
    @Nullable var group: CullGroup?
    let tags: [String]
    let excerpt: String

    init(_ entry: PersonEntry) {
      key = entry.key.rawValue
      name = entry.name
      profileURL = entry.slug?.profileURL
      company = entry.company
      position = entry.position
      connectedOn = entry.connectedOn?.iso
      goneBy = entry.goneBy?.iso
      looksClosed = entry.looksClosed
      lastWordAt = entry.lastAt
      strength = entry.strength
      isDormant = entry.isDormant
      recommendation = entry.advice
      decided = entry.choice
      group = entry.group
      tags = entry.tags
      excerpt = entry.excerpt
    }
  }

  let people: [Entry]
  let matching: Int

  init(_ slice: PeopleSlice) {
    people = slice.entries.map(Entry.init)
    matching = slice.matching
  }
}
