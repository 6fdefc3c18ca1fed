/// All facts that bear on whether to introduce two people, gathered by the store and judged by the rules.
package struct IntroductionDossier: Equatable, Sendable {
  package var requester: ConnectionDossier
  package var target: ConnectionDossier
  /// Why they want to meet, in the requester's words; may be empty.
  package var why: String
  /// What is in it for the target, in the user's words; may be empty.
  package var benefit: String
  /// What each of the two wrote to the user last, oldest first, cut.
  package var requesterWords: [String]
  package var targetWords: [String]
  /// The requester's earlier introductions, oldest first.
  package var record: [EarlierIntroduction]
  /// Asks of the requester that ended with a no, oldest first.
  package var refusals: [EarlierRefusal]
  /// On which day the target was last asked, or answered, in each other introduction, oldest first.
  package var targetAsks: [Day]
  /// On which days the requester asked before, oldest first.
  package var requesterAsks: [Day]
  /// True where the target said that they do not want to be introduced.
  package var targetPrefersNot: Bool
  /// True where the requester's last texts read as a pitch.
  package var pitch: Pitch?
  /// Conversations of three or more in which both wrote or were written to.
  package var sharedConversations: Int
  /// How often somebody may be asked in ninety days.
  package var limit: Int
  /// The user's day.
  package var today: Day

  /// A request of the requester that reads as a pitch.
  package struct Pitch: Equatable, Sendable {
    /// The kind of note, such as «a pitch».
    package var kind: String
    package var on: Day
    /// True where the user wrote to them since.
    package var isAnswered: Bool

    /// A pitch.
    package init(kind: String, on: Day, isAnswered: Bool = false) {
      self.kind = kind
      self.on = on
      self.isAnswered = isAnswered
    }
  }

  /// A dossier of which nothing else is known.
  package init(
    requester: ConnectionDossier,
    target: ConnectionDossier,
    why: String,
    benefit: String = "",
    requesterWords: [String] = [],
    targetWords: [String] = [],
    record: [EarlierIntroduction] = [],
    refusals: [EarlierRefusal] = [],
    targetAsks: [Day] = [],
    requesterAsks: [Day] = [],
    targetPrefersNot: Bool = false,
    pitch: Pitch? = nil,
    sharedConversations: Int = 0,
    limit: Int = 1,
    today: Day
  ) {
    self.requester = requester
    self.target = target
    self.why = why
    self.benefit = benefit
    self.requesterWords = requesterWords
    self.targetWords = targetWords
    self.record = record
    self.refusals = refusals
    self.targetAsks = targetAsks
    self.requesterAsks = requesterAsks
    self.targetPrefersNot = targetPrefersNot
    self.pitch = pitch
    self.sharedConversations = sharedConversations
    self.limit = limit
    self.today = today
  }
}

/// An earlier introduction of the same requester.
package struct EarlierIntroduction: Equatable, Sendable {
  /// Whom they met.
  package var target: String
  package var introducedOn: Day
  /// What came of it; nil where it was not noted.
  package var result: IntroductionOutcome.Result?
  /// True where they said thanks; nil where that was not noted.
  package var saidThanks: Bool?

  /// An earlier introduction.
  package init(
    target: String,
    introducedOn: Day,
    result: IntroductionOutcome.Result?,
    saidThanks: Bool? = nil
  ) {
    self.target = target
    self.introducedOn = introducedOn
    self.result = result
    self.saidThanks = saidThanks
  }
}

/// An ask of the same requester that ended with a no.
package struct EarlierRefusal: Equatable, Sendable {
  /// Whom they wanted to meet.
  package var target: String
  package var on: Day
  /// True where the target said no, false where the user did.
  package var byTarget: Bool
  /// True where it was whom they want to meet now.
  package var isSameTarget: Bool

  /// A refusal.
  package init(target: String, on: Day, byTarget: Bool, isSameTarget: Bool) {
    self.target = target
    self.on = on
    self.byTarget = byTarget
    self.isSameTarget = isSameTarget
  }
}

/// A dossier with what every rule needs of it.
package struct IntroductionReading: Sendable {
  package let dossier: IntroductionDossier
  package let requester: ConnectionReading
  package let target: ConnectionReading
  package let benefit: PairBenefit
  package let ground: CullingGround
  let requesterTerms: Counterpart
  let targetTerms: Counterpart

  /// Reads a dossier.
  package init(_ dossier: IntroductionDossier, ground: CullingGround) {
    self.dossier = dossier
    self.ground = ground
    requester = ConnectionReading(dossier.requester, ground: ground)
    target = ConnectionReading(dossier.target, ground: ground)
    requesterTerms = Counterpart(dossier.requester, saying: [dossier.why] + dossier.requesterWords)
    targetTerms = Counterpart(dossier.target, saying: dossier.targetWords)
    benefit = PairBenefit(
      requester: requesterTerms,
      target: targetTerms,
      why: dossier.why,
      benefit: dossier.benefit
    )
  }

  /// The requester's and the target's names.
  var names: (requester: String, target: String) {
    (dossier.requester.connection.name, dossier.target.connection.name)
  }

  /// How often the target was asked in the days that count.
  var targetLoad: [Day] { IntroductionReading.recent(dossier.targetAsks, dossier.today) }

  /// How often the requester asked in the days that count.
  var requesterLoad: [Day] { IntroductionReading.recent(dossier.requesterAsks, dossier.today) }

  /// The days that count for asking too often.
  package static let window = 90

  private static func recent(_ days: [Day], _ today: Day) -> [Day] {
    days.filter { today.number - $0.number < window && $0 <= today }
  }
}
