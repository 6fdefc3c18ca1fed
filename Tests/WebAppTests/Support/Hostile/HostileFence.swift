import Foundation
import Vetting
import Workflows

/// Something undecided in which every text is a stranger's; a meeting is planned for the day after noon.
func hostileFence(_ payload: String) -> FenceRecord {
  let opened = Day(noon, in: .gmt)
  var deadline = Deadline(
    .request(Decision.ID(rawValue: 7), Request.ID(rawValue: "r-one")),
    openedOn: opened,
    by: opened.advanced(by: 14),
    reason: payload
  )
  let plan = Meeting.Plan(
    form: .inPerson,
    time: MeetingTime(day: opened.advanced(by: 1)),
    minutes: 30,
    place: payload
  )
  let steps = [
    DeadlineStep(.asked, on: opened, at: noon, reason: payload, number: 1),
    DeadlineStep(.planned(plan), on: opened, at: noon, reason: payload, number: 2),
  ]
  for step in steps { try? deadline.take(step) }
  return FenceRecord(
    deadline: deadline,
    steps: steps,
    person: Person.Reference(
      key: Person.Key(rawValue: "p-1"),
      name: payload,
      slug: Slug(normalised: payload)
    ),
    work: payload,
    email: payload,
    openedAt: noon,
    revision: 2,
    changedAt: noon,
    withdrawnAt: nil,
    evidence: EndProposal.Evidence()
  )
}
