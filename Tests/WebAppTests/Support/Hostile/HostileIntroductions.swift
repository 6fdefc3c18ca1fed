import Foundation
import Vetting
import Workflows

/// Two introductions in which every text is a stranger's: one that both said yes to, and one's own ask.
func hostileIntroductions(_ payload: String) -> [IntroductionRecord] {
  let day = Day(noon, in: .gmt)
  func person(_ number: Int) -> Person.Reference {
    Person.Reference(
      key: Person.Key(rawValue: "p-\(number)"),
      name: payload,
      slug: Slug(normalised: payload)
    )
  }
  let parties: [Introduction.Parties] = [
    .between(requester: person(1), target: person(2)), .through(connector: person(1), target: payload),
  ]
  let events: [[IntroductionStep.Event]] = [
    [.asked(.requester), .consented(.requester), .consented(.target)], [.asked(.connector)],
  ]
  return zip(parties, events).enumerated().map { index, made in
    let recorded = Introduction(
      id: Introduction.ID(rawValue: Int64(index + 1)),
      parties: made.0,
      askedOn: day,
      why: payload
    )
    let steps = made.1.enumerated().map { number, event in
      IntroductionStep(event, on: day, at: noon, words: payload, number: Int64(number + 1))
    }
    return IntroductionRecord(
      introduction: Introduction.replay(recorded, steps),
      steps: steps,
      benefit: payload,
      message: payload,
      advice: index == 0 ? .askFirst : nil,
      notedAt: noon
    )
  }
}
