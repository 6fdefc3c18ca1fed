import Foundation
import Testing
@testable import Vetting

struct CullingReckoningTests {
  @Test func `never a word in five years and nothing shared is let go of`() {
    let verdict = Connections.verdict(Connections.stranger())
    #expect(verdict.advice == .remove)
    #expect(verdict.group == .silent)
    #expect(verdict.summary == "Let go: neither of you ever wrote, and nothing speaks for them")
    #expect(verdict.losses.last == "Only a new request, by one of you, would bring the connection back.")
  }

  @Test func `silence of less than five years is no dud`() {
    #expect(Connections.verdict(Connections.stranger(since: "2021-08-01")).advice == .meet)
  }

  @Test func `a pitcher goes after a month, not after a year`() {
    func verdict(since: String) -> ConnectionVerdict {
      Connections.verdict(
        Connections.dossier(since: since) { dossier in
          var approach = Connections.pitch
          approach.connectedOn = Connections.day(since)
          approach.firstAt = Connections.date(since).addingTimeInterval(86_400)
          dossier.approach = approach
          dossier.exchange = .known(Connections.exchange(received: 1, sent: 0, words: 30, last: since))
        }
      )
    }
    #expect(verdict(since: "2026-06-10").advice == .meet)
    #expect(verdict(since: "2026-05-10").advice == .remove)
    #expect(verdict(since: "2026-05-10").group == .pitched)
  }

  @Test func `anything that speaks for somebody keeps them from being let go of`() {
    let edits: [(inout ConnectionDossier) -> Void] = [
      {
        $0.endorsements = .known([
          EndorsementMatch(
            given: .received,
            count: 1,
            skills: [],
            matchedBy: .uniqueName,
            provenance: Connections.place
          )
        ])
      },
      { $0.tags = ["choir"] },
      { $0.records = [Connections.record(.note)] },
      { $0.asked = .byMember(note: "") },
      {
        $0.clusters = [
          Cluster.Membership(cluster: Cluster(kind: .country, name: "Norway"), people: 1, ever: 1)
        ]
      },
      {
        $0.sharedPlaces = [SharedPlace(kind: .school, name: "Lakemont", overlapMonths: nil, provenance: nil)]
      },
    ]
    for edit in edits { #expect(Connections.verdict(Connections.dossier(edit)).advice != .remove) }
  }

  @Test func `where the messages were never imported nobody is let go of`() {
    #expect(Connections.verdict(Connections.dossier { $0.exchange = .unknown }).advice == .meet)
  }

  @Test func `who is not recalled may go, and who would take a call is kept`() {
    let recent = "2022-01-01"
    #expect(
      Connections.verdict(Connections.dossier(since: recent) { $0.recall.isRecalled = false }).advice
        == .remove
    )
    #expect(Connections.verdict(Connections.dossier { $0.recall.takesCall = true }).advice == .keep)
  }

  @Test func `to have written to each other is enough to keep`() {
    let exchange = Connections.exchange(received: 1, sent: 1, words: 3, last: "2016-02-01")
    let verdict = Connections.verdict(Connections.dossier { $0.exchange = .known(exchange) })
    #expect(verdict.advice == .keep)
  }

  @Test func `a dormant tie is kept and called`() {
    let exchange = Connections.exchange(received: 9, sent: 9, words: 300, last: "2019-02-01")
    let verdict = Connections.verdict(Connections.dossier { $0.exchange = .known(exchange) })
    #expect(verdict.isDormant)
    #expect(verdict.summary.hasPrefix("Keep, and call: "))
  }

  @Test func `what would be lost is said`() {
    let verdict = Connections.verdict(
      Connections.dossier { dossier in
        dossier.recommendations = .known([
          RecommendationMatch(given: .received, matchedBy: .address, provenance: Connections.place)
        ])
        dossier.endorsements = .known([
          EndorsementMatch(
            given: .given,
            count: 2,
            skills: [],
            matchedBy: .address,
            provenance: Connections.place
          )
        ])
        dossier.clusters = [
          Cluster.Membership(cluster: Cluster(kind: .employer, name: "marlow mills"), people: 1, ever: 1)
        ]
      }
    )
    #expect(
      verdict.losses == [
        "Their recommendation of you goes from your profile.", "The two endorsements between you go.",
        "They are your only connection at Marlow Mills.",
        "Only a new request, by one of you, would bring the connection back.",
      ]
    )
  }

  @Test func `the changers come true`() {
    let verdict = Connections.verdict(Connections.stranger())
    #expect(verdict.changers.contains("If they would take your call: keep."))
    #expect(Connections.verdict(Connections.dossier { $0.recall.takesCall = true }).advice == .keep)
  }

  @Test func `a rule that the policy switches off counts nothing`() {
    let policy = Policy(weights: ["wrote-both-ways": 0])
    let exchange = Connections.exchange(received: 1, sent: 1, words: 30, last: "2016-02-01")
    let verdict = Connections.verdict(Connections.dossier { $0.exchange = .known(exchange) }, policy: policy)
    #expect(verdict.evidence.allSatisfy { $0.symbol != "wrote-both-ways" })
    #expect(policy.problems(for: .current).isEmpty)
  }

  @Test func `the conclusion is the verdict without its words`() {
    for dossier in [Connections.stranger(), Connections.stranger(since: "2025-12-01")] {
      let verdict = Connections.verdict(dossier)
      let conclusion = ConnectionAssessor(ground: Connections.ground, policy: Policy()).conclusion(dossier)
      #expect(conclusion.advice == verdict.advice && conclusion.net == verdict.net)
      #expect(conclusion.strength == verdict.strength.value && conclusion.group == verdict.group)
    }
  }
}
