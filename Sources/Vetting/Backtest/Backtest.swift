/// A policy, or two of them, replayed over the past.
///
/// In time order, each moment is judged by what was known before it, and by nothing later. What the member is and
/// wants is taken as it is today, and so are the rules. What was learned from the member's decisions is left out: it
/// is younger than the past that it would judge.
package struct Backtest: Equatable, Sendable {
  /// What a policy would have recommended.
  package struct Answer: Equatable, Sendable {
    package var recommendation: Recommendation
    package var summary: String
  }

  /// A moment, what would have been recommended, and what became of it.
  package struct Replayed: Equatable, Sendable {
    package var moment: ReplayMoment
    /// The first moment of this person.
    package var isFirst: Bool
    package var aftermath: Aftermath
    /// One for each policy, in their order.
    package var answers: [Answer]
  }

  /// Earliest first.
  package var replayed: [Replayed]
  /// Until when it is known what came of things.
  package var through: Day
  /// Entries of the address book without a date, which count as known all along.
  package var undatedContacts: Int
  /// Recommendations and endorsements without a date, which do not count.
  package var undatedPraise: Int

  /// Replays policies over a history.
  package init(
    _ history: History,
    member: MemberProfile,
    policies: [Policy],
    ruleset: Ruleset = .current
  ) {
    let assessors = policies.map { Assessor(ruleset: ruleset, member: member, policy: $0) }
    let ground = MemberGround(member)
    let aftermaths = Aftermaths(history) { text in
      Reading(Dossier(request: .ofNote(text)), member: ground).kind.isMass
    }
    let events = ReplayEvent.all(of: history)
    let moments = ReplayMoment.all(of: history)
    var state = ReplayState(history)
    var texts = ReplayTexts(moments, in: history, member: member.name)
    var next = 0
    var seen: Set<Int64> = []
    var result: [Replayed] = []
    result.reserveCapacity(moments.count)
    var waiting = 0
    for (place, moment) in moments.enumerated() {
      // Moments of one second do not know of each other.
      while waiting < place, moments[waiting].at < moment.at {
        texts.add(waiting)
        waiting += 1
      }
      while next < events.count, events[next].at < moment.at {
        state.add(events[next])
        next += 1
      }
      var dossier = state.dossier(of: moment)
      dossier.campaign = texts.campaign(of: place)
      result.append(
        Replayed(
          moment: moment,
          isFirst: seen.insert(moment.person).inserted,
          aftermath: aftermaths.after(moment),
          answers: assessors.map { assessor in
            let verdict = assessor.assess(dossier)
            return Answer(recommendation: verdict.recommendation, summary: verdict.summary)
          }
        )
      )
    }
    replayed = result
    through = history.through
    undatedContacts = history.contacts.count { $0.createdOn == nil }
    undatedPraise = (history.recommendations + history.endorsements).count { $0.at == nil }
  }
}
