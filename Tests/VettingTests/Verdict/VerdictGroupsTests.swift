import Testing

@testable import Vetting

struct VerdictGroupsTests {
  private func verdict(_ recommendation: Recommendation, _ findings: [(Evidence.Direction, Double)])
    -> Verdict
  {
    Verdict(
      recommendation: recommendation,
      confidence: 1,
      summary: "",
      evidence: findings.map { Evidence(symbol: "x", direction: $0, points: $1, words: "X") },
      unknown: [],
      changers: []
    )
  }

  @Test func `findings are grouped by the way they argue, with exact sums`() {
    let findings: [(Evidence.Direction, Double)] = [
      (.supports, 0.1), (.supports, 0.2), (.opposes, 1.15), (.opposes, 1.1), (.neutral, 0),
    ]
    let groups = verdict(.decline, findings).groups
    #expect(groups.map(\.title) == ["Against", "For", "Neither way"])
    #expect(groups.map(\.points) == [2.25, 0.3, 0])
    #expect(groups.map { $0.items.map(\.number) } == [[3, 4], [1, 2], [5]])
    #expect(verdict(.accept, findings).groups.map(\.title) == ["For", "Against", "Neither way"])
    #expect(verdict(.meet, []).groups.isEmpty)
    #expect(verdict(.ignore, [(.neutral, 0)]).groups.map(\.title) == ["Neither way"])
  }

  @Test func `the sums come to the net points`() {
    for dossier in VerdictTests.dossiers {
      let verdict = Dossiers.verdict(dossier)
      let sum = verdict.groups.reduce(0.0) {
        $0 + ($1.direction == .supports ? $1.points : $1.direction == .opposes ? -$1.points : 0)
      }
      #expect(abs(sum - verdict.net) < 1e-9)
    }
  }

  @Test(arguments: [
    (0.0, "about 5"), (-2.2, "about 9"), (2.2, "about 1"), (-40, "more than 9"), (40, "fewer than 1"),
    (-.infinity, "more than 9"), (.infinity, "fewer than 1"),
  ])
  func `odds are told in tenths, and never as certain`(net: Double, share: String) {
    var verdict = verdict(.meet, [])
    verdict.net = net
    #expect(verdict.oddsSentence == "As the points have it, \(share) in 10 such requests are unwanted.")
  }

  @Test func `every kind of note with words of its own has a sentence`() {
    var verdict = verdict(.meet, [])
    for kind in NoteKind.allCases {
      verdict.kind = kind
      #expect(verdict.kindSentence.isEmpty == [.empty, .stock].contains(kind))
    }
    #expect(Set(NoteKind.allCases.map(\.words)).count == NoteKind.allCases.count)
  }
}
