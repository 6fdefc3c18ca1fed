/// What a network consists of, how it changes, and what it is worth as one figure.
///
/// Everything is as of the newest export: nothing later is known. Sums that no imported file could tell are nil, which is
/// never the same as none. Where `isAnonymous` is true it names nobody: lists of people are empty, their counts stand,
/// and groups of fewer than `smallestNamedGroup` people are counted among the others.
package struct Worth: Equatable, Sendable {
  /// The day of the newest export.
  package var asOf: Day
  /// The newest import.
  package var importNumber: Int
  /// True where nobody is named.
  package var isAnonymous: Bool
  /// Current connections.
  package var connections: Int
  /// From the innermost to the rest; all five, in their order.
  package var rings: [WorthRing]
  /// How strong the ties were at the end of each year, oldest first; the last one is the day of the export itself.
  package var strength: [WorthYear]
  /// Connections by the year in which they were made, oldest first, and what came of them.
  package var growth: [WorthGrowth]
  /// Companies, roles and industries, in this order.
  package var compositions: [WorthComposition]
  /// «Do you recall them?», of the current connections.
  package var recalled: WorthShare
  /// «Would they take your call?», of the current connections.
  package var takesCall: WorthShare
  package var vetted: WorthVetting
  /// Those who reach what others do not, the most telling first.
  package var bridges: WorthPeople
  /// Three silent years after earlier trust: worth waking, the strongest first.
  package var dormant: WorthPeople
  package var reciprocity: WorthReciprocity
  package var keptOut: WorthKeptOut
  package var decisions: WorthDecisions
  /// Vetted worth: the one figure, its factors, and what would raise it.
  package var figure: VettedWorth
  /// What the figure was after each import, under today's weights, oldest first.
  package var history: [WorthMoment]

  /// How many people have to share a company, a role or an industry before an anonymous report names it.
  package static let smallestNamedGroup = 10
  /// How many people a list names at the most; counts are of all.
  package static let longestList = 50

  /// What the network comes to.
  package init(
    asOf: Day,
    importNumber: Int,
    isAnonymous: Bool,
    connections: Int,
    rings: [WorthRing],
    strength: [WorthYear],
    growth: [WorthGrowth],
    compositions: [WorthComposition],
    recalled: WorthShare,
    takesCall: WorthShare,
    vetted: WorthVetting,
    bridges: WorthPeople,
    dormant: WorthPeople,
    reciprocity: WorthReciprocity,
    keptOut: WorthKeptOut,
    decisions: WorthDecisions,
    figure: VettedWorth,
    history: [WorthMoment]
  ) {
    self.asOf = asOf
    self.importNumber = importNumber
    self.isAnonymous = isAnonymous
    self.connections = connections
    self.rings = rings
    self.strength = strength
    self.growth = growth
    self.compositions = compositions
    self.recalled = recalled
    self.takesCall = takesCall
    self.vetted = vetted
    self.bridges = bridges
    self.dormant = dormant
    self.reciprocity = reciprocity
    self.keptOut = keptOut
    self.decisions = decisions
    self.figure = figure
    self.history = history
  }
}
