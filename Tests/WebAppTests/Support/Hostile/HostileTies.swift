import Foundation
import Vetting

/// Two ties in which every text is a stranger's, with every reason to be in touch: one that is due, and one that was
/// written to today.
func hostileTies(_ payload: String) -> [Tie] {
  let today = Day(noon, in: .gmt)
  var facts = TieFacts()
  (facts.first, facts.recommendedOn) = (Day(number: 15_000), Day(number: 16_000))
  (facts.received, facts.sent) = (3, 2)
  (facts.recommendationsReceived, facts.recommendationsGiven) = (1, 0)
  (facts.endorsementsReceived, facts.endorsementsGiven) = (2, 1)
  (facts.askedByThemOn, facts.askedByMemberOn) = (Day(number: 15_500), Day(number: 15_600))
  (facts.isRecalled, facts.takesCall) = (true, true)
  (facts.employer, facts.industry, facts.country) = (payload, payload, payload)
  facts.jobChangedOn = today.advanced(by: -3)
  facts.starts = ExchangeStarts(begunByThem: 3, answeredByMember: 2, begunByMember: 4, answeredByThem: 3)
  return [1, 2].map { number in
    var own = facts
    own.last = number == 1 ? Contact(.message, on: Day(number: 16_000)) : Contact(.wrote, on: today)
    own.birthday = number == 1 ? today.iso : payload
    return Tie(
      person: Person.ID(rawValue: Int64(number)),
      key: Person.Key(rawValue: "p-\(number)"),
      name: payload,
      slug: Slug(normalised: payload),
      company: payload,
      position: payload,
      connectedOn: Day(number: 15_000),
      strength: 0.6,
      isDormant: true,
      facts: own
    )
  }
}
