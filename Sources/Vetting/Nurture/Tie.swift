/// One current connection as sums, layers and rhythms need it: who they are, what is concluded, what the tie consists of.
package struct Tie: Equatable, Sendable {
  package var person: Person.ID
  package var key: Person.Key
  package var name: String
  package var slug: Slug?
  package var company: String
  package var position: String
  /// The UTC day of acceptance.
  package var connectedOn: Day
  /// What is recommended of them.
  package var advice: ConnectionAdvice?
  /// 0 to 1; see `TieStrength`.
  package var strength: Double
  /// 0 to 1; see `BridgeValue`.
  package var bridge: Double
  /// Three silent years after earlier trust.
  package var isDormant: Bool
  /// The obvious group of those to let go of that they belong to.
  package var group: CullGroup?
  /// The user's decision that holds; nil while nothing was decided.
  package var choice: ConnectionDecision.Choice?
  package var facts: TieFacts

  /// A tie.
  package init(
    person: Person.ID,
    key: Person.Key,
    name: String,
    slug: Slug? = nil,
    company: String = "",
    position: String = "",
    connectedOn: Day,
    advice: ConnectionAdvice? = nil,
    strength: Double = 0,
    bridge: Double = 0,
    isDormant: Bool = false,
    group: CullGroup? = nil,
    choice: ConnectionDecision.Choice? = nil,
    facts: TieFacts = TieFacts()
  ) {
    self.person = person
    self.key = key
    self.name = name
    self.slug = slug
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.advice = advice
    self.strength = strength
    self.bridge = bridge
    self.isDormant = isDormant
    self.group = group
    self.choice = choice
    self.facts = facts
  }

  /// The band that the strength lies in.
  package var band: TieStrength.Band { TieStrength.Band(strength) }
  /// Whom the journal names.
  package var reference: Person.Reference { Person.Reference(key: key, name: name, slug: slug) }

  /// True where the first of two ties comes before the second in the order of strength, the same on every machine.
  package static func isStronger(_ left: Tie, _ right: Tie) -> Bool {
    left.strength != right.strength ? left.strength > right.strength : left.person < right.person
  }
}
