import Testing

@testable import Vetting

struct BenefitTests {
  static func benefit(_ purpose: Purpose, headline: String, note: String = "") -> Benefit? {
    let member = MemberGround(MemberProfile(name: "Rowan Hale", firstName: "Rowan", purpose: purpose))
    let reading = Reading(Dossiers.stranger(note, headline: headline), member: member)
    return Benefit(Counterpart(reading), purpose: member.purpose)
  }

  /// How many pairs of people of one purpose are ordered as a sensible person would order them.
  static func agreement(_ pairs: [(purpose: Purpose, people: [PurposePairs.Person])]) -> (
    right: Int, all: Int, wrong: [String]
  ) {
    var (right, all) = (0, 0)
    var wrong: [String] = []
    for (purpose, people) in pairs {
      let scores = people.map { benefit(purpose, headline: $0.headline, note: $0.note)?.order ?? 0 }
      for left in people.indices {
        for other in people.indices where people[left].sense.rawValue > people[other].sense.rawValue {
          all += 1
          if scores[left] > scores[other] {
            right += 1
          } else {
            wrong.append(
              "\(people[left].headline) \(scores[left]) <= \(people[other].headline) \(scores[other])"
            )
          }
        }
      }
    }
    return (right, all, wrong)
  }

  /// People whose score says the same as a sensible person: something in it for both, or not.
  static func decided(_ pairs: [(purpose: Purpose, people: [PurposePairs.Person])]) -> (
    right: Int, all: Int, wrong: [String]
  ) {
    var (right, all) = (0, 0)
    var wrong: [String] = []
    for (purpose, people) in pairs {
      for person in people {
        let score = benefit(purpose, headline: person.headline, note: person.note)?.score ?? 0
        all += 1
        // One-sided may come out either way: there may be something in it.
        let isRight =
          switch person.sense {
          case .both: score >= MutualBenefit.threshold
          case .oneSided: score < 0.7
          case .nothing: score < MutualBenefit.threshold
          }
        if isRight { right += 1 } else { wrong.append("\(person.sense) \(score): \(person.headline)") }
      }
    }
    return (right, all, wrong)
  }

  @Test func `the order is that of a sensible person`() {
    let (right, all, wrong) = Self.agreement(PurposePairs.open)
    #expect(right == all, "\(right) of \(all): \(wrong)")
    let (fits, people, misfits) = Self.decided(PurposePairs.open)
    #expect(people == 40 && fits == people, "\(fits) of \(people): \(misfits)")
  }

  /// Written with the others, before the reckoning was made, and opened when it was done: all were right at once.
  @Test func `people whom the reckoning was not made for come out as well`() {
    let (right, all, wrong) = Self.agreement(PurposePairs.sealed)
    #expect(right == all, "\(right) of \(all): \(wrong)")
    let (fits, people, misfits) = Self.decided(PurposePairs.sealed)
    #expect(people == 20 && fits == people, "\(fits) of \(people): \(misfits)")
  }
}
