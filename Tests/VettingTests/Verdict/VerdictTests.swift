import Foundation
import Testing

@testable import Vetting

struct VerdictTests {
  private static let order: [Recommendation] = [.decline, .ignore, .meet, .accept]

  private static func rank(_ recommendation: Recommendation) -> Int {
    order.firstIndex(of: recommendation) ?? -1
  }

  /// Dossiers of all sorts: every note with every kind of acquaintance.
  static let dossiers: [Dossier] = {
    let notes =
      NineRequestsTests.stories.map(\.2.request.note) + [
        "Hi", "Let's connect", "Our platform is new. Our clients like it.", "https://example.com/x",
        "15 minutes?",
      ]
    return notes.flatMap { note -> [Dossier] in
      let plain = Dossiers.stranger(note)
      return [plain] + supported(plain)
    }
  }()

  /// The same dossier, each time with one thing more that speaks for them, and nothing less.
  static func supported(_ dossier: Dossier) -> [Dossier] {
    func with(_ change: (inout Dossier) -> Void) -> Dossier {
      var copy = dossier
      change(&copy)
      return copy
    }
    let place = Dossiers.place
    var more = [
      with {
        $0.earlierInvitations.append(
          EarlierInvitation(direction: .outgoing, sentAt: $0.request.sentAt, note: "", provenance: place)
        )
      },
      with {
        $0.mentions.append(Mention(words: "Ben", name: "Ben Aldous", candidates: 1, isFullName: false))
      },
    ]
    if dossier.correspondence == .known(Correspondence()) {
      more += [
        with { $0.correspondence = Dossiers.letters(received: 3, sent: 2) },
        with { $0.correspondence = Dossiers.letters(received: 0, sent: 1) },
      ]
    }
    if dossier.addressBook == .known([]) {
      more += [MatchedBy.uniqueName, .address].map { matchedBy in
        with {
          $0.addressBook = .known([
            AddressBookMatch(matchedBy: matchedBy, companies: "", title: "", provenance: place)
          ])
        }
      }
    }
    if dossier.recommendations == .known([]) {
      let match = RecommendationMatch(given: .given, matchedBy: .uniqueName, provenance: place)
      more.append(with { $0.recommendations = .known([match]) })
    }
    if dossier.endorsements == .known([]) {
      let match = EndorsementMatch(
        given: .received,
        count: 1,
        skills: [],
        matchedBy: .address,
        provenance: place
      )
      more.append(with { $0.endorsements = .known([match]) })
    }
    if dossier.employers == .unknown { more.append(with { $0.employers = .known(["Hale Advisory"]) }) }
    return more
  }

  /// The presets, and what silence may mean beside them.
  static let policies: [Policy] =
    Policy.Preset.allCases.map(\.policy) + [
      Policy(whenNothingIsSaid: .meet), Policy(costOfLostPerson: 1, whenNothingIsSaid: .accept),
      Policy(weights: ["no-note": 10, "stock-note": 10], acceptFrom: 0.5, whenNothingIsSaid: .accept),
    ]

  @Test(arguments: policies)
  func `what speaks for somebody never lowers the answer`(policy: Policy) {
    for dossier in Self.dossiers {
      let before = Dossiers.verdict(dossier, policy: policy).recommendation
      for better in Self.supported(dossier) {
        let after = Dossiers.verdict(better, policy: policy).recommendation
        #expect(Self.rank(after) >= Self.rank(before), "\(before) \(after) \(dossier.request.note)")
      }
    }
  }

  @Test(arguments: policies)
  func `a trial recommends what a verdict recommends`(policy: Policy) {
    let assessor = Assessor(ruleset: .current, member: Dossiers.member, policy: policy)
    for dossier in Self.dossiers {
      #expect(assessor.recommendation(dossier) == assessor.assess(dossier).recommendation)
    }
  }

  @Test func `where silence is accepted nobody fares worse for having written, unless they sell`() {
    let policy = Policy.Preset.openDoor.policy
    let soliciting = Set(Ruleset.current.rules.filter { $0.ground == .soliciting }.map(\.symbol))
    #expect(Dossiers.verdict(Dossiers.stranger(""), policy: policy).recommendation == .accept)
    for dossier in Self.dossiers {
      let verdict = Dossiers.verdict(dossier, policy: policy)
      let solicits = verdict.evidence.contains { soliciting.contains($0.symbol) && $0.points > 0 }
      #expect(verdict.recommendation == .accept || solicits, "\(verdict.summary)")
    }
  }

  @Test func `silence is answered as the policy says, and never declined`() {
    for answer in Policy.possibleWhenNothingIsSaid {
      let verdict = Dossiers.verdict(
        Dossiers.stranger(""),
        policy: Policy(costOfLostPerson: 1, whenNothingIsSaid: answer)
      )
      #expect(verdict.recommendation == answer)
    }
  }

  @Test func `a weight of nought switches a rule off, its questions too`() {
    for rule in Ruleset.current.rules {
      let policy = Policy(weights: [rule.symbol: 0])
      for dossier in Self.dossiers {
        let verdict = Dossiers.verdict(dossier, policy: policy)
        #expect(!verdict.evidence.contains { $0.symbol == rule.symbol })
        #expect(!verdict.unknown.contains { $0.symbol == rule.symbol })
        let changer = rule.hope.map { hope in verdict.changers.contains { $0.contains(hope) } }
        #expect(changer != true)
      }
    }
  }

  @Test func `a rule weighed twice counts twice`() throws {
    let points = try [1.0, 2.0].map { weight in
      let policy = Policy(weights: ["asks-for-a-call": weight])
      let evidence = Dossiers.verdict(Dossiers.stranger("15 minutes?"), policy: policy).evidence
      return try #require(evidence.first { $0.symbol == "asks-for-a-call" }).points
    }
    // Each is rounded to hundredths.
    #expect(points[0] > 0 && abs(points[1] - 2 * points[0]) < 0.011, "\(points)")
  }

  @Test func `nobody is declined without a pitch, a mass mailing or a fraud`() {
    let soliciting = Set(Ruleset.current.rules.filter { $0.ground == .soliciting }.map(\.symbol))
    var policy = Policy(costOfLostPerson: 1)
    for rule in Ruleset.current.rules where rule.ground != .soliciting { policy.weights[rule.symbol] = 10 }
    for dossier in Self.dossiers {
      let verdict = Dossiers.verdict(dossier, policy: policy)
      guard verdict.recommendation == .decline else { continue }
      #expect(verdict.evidence.contains { soliciting.contains($0.symbol) })
    }
  }

  @Test func `the same dossier gives the same verdict, byte for byte`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for dossier in Self.dossiers {
      let first = try encoder.encode(Dossiers.verdict(dossier))
      for _ in 0..<3 { #expect(try encoder.encode(Dossiers.verdict(dossier)) == first) }
    }
  }

  @Test func `shuffled facts give the same verdict`() {
    var dossier = NineRequestsTests.stories[3].2
    let place = Dossiers.place
    dossier.addressBook = .known(
      (1...5).map { line in
        AddressBookMatch(
          matchedBy: line % 2 == 0 ? .address : .uniqueName,
          companies: "",
          title: "",
          provenance: Provenance(importNumber: 1, file: "ImportedContacts.csv", line: line)
        )
      }
    )
    dossier.earlierInvitations = (1...5).map { line in
      EarlierInvitation(
        direction: line % 2 == 0 ? .outgoing : .incoming,
        sentAt: dossier.request.sentAt,
        note: "",
        provenance: Provenance(importNumber: 1, file: place.file, line: line)
      )
    }
    dossier.employers = .known(["Hale Advisory", "Albis Precision Works", "Other"])
    dossier.campaign = Dossiers.campaign(
      ["Sender", "Sender", "Sender", "Sender"],
      text: dossier.request.note
    )
    let verdict = Dossiers.verdict(dossier)
    for _ in 0..<30 {
      dossier.addressBook = .known((dossier.addressBook.value ?? []).shuffled())
      dossier.employers = .known((dossier.employers.value ?? []).shuffled())
      dossier.earlierInvitations.shuffle()
      dossier.campaign?.others.shuffle()
      #expect(Dossiers.verdict(dossier) == verdict)
    }
  }

  @Test func `evidence comes for before against, the strongest first`() {
    for dossier in Self.dossiers {
      let evidence = Dossiers.verdict(dossier).evidence
      let supports = evidence.filter { $0.direction == .supports }
      let opposes = evidence.filter { $0.direction == .opposes }
      #expect(evidence == supports + opposes + evidence.filter { $0.direction == .neutral })
      for part in [supports, opposes] {
        #expect(part.map(\.points) == part.map(\.points).sorted(by: >))
      }
    }
  }

  @Test func `points add up to the answer, and claims to one point of an acceptance`() {
    let claims = Set(Ruleset.current.rules.filter { $0.ground == .claim }.map(\.symbol))
    for dossier in Self.dossiers {
      let verdict = Dossiers.verdict(dossier)
      var (net, claimed) = (0.0, 0.0)
      for evidence in verdict.evidence {
        switch evidence.direction {
        case .supports where claims.contains(evidence.symbol): claimed += evidence.points
        case .supports: net += evidence.points
        case .opposes: net -= evidence.points
        case .neutral: break
        }
      }
      #expect(abs(verdict.net - net - claimed) < 0.001)
      switch verdict.recommendation {
      case .accept: #expect(net + min(claimed, 1) > 3 - 0.001)
      case .decline: #expect(net + claimed < -3 + 0.001)
      case .meet, .ignore: #expect(net + min(claimed, 1) < 3)
      }
    }
  }

  @Test func `claims let nobody in, however many there are`() {
    let claims = """
      We met at the spring fair, you asked me for the recipe. As promised, here it is. Paula gave me your name. Your \
      talk on looms was clear; which glue did you use? Friday works for me. My wife sends her regards. No reply needed.
      """
    #expect(Dossiers.verdict(Dossiers.stranger(claims)).net > 6)
    #expect(Dossiers.verdict(Dossiers.stranger(claims)).recommendation == .meet)
    var named = Dossiers.stranger(claims)
    named.mentions = [Mention(words: "Paula", name: "Paula Sand", candidates: 1, isFullName: false)]
    #expect(Dossiers.verdict(named).recommendation == .meet, "one name is worth a meeting")
    #expect(
      Dossiers.verdict(Dossiers.stranger(claims + " I have read The quiet board.")).recommendation == .meet
    )
    let event = claims + " Thank you for \"Boards that listen\"."
    #expect(Dossiers.verdict(Dossiers.stranger(event)).recommendation == .accept)
  }

  @Test func `confidence lies between nought and one, and rises with what is found`() {
    for dossier in Self.dossiers { #expect((0...1).contains(Dossiers.verdict(dossier).confidence)) }
    var dossier = Dossiers.stranger("")
    dossier.correspondence = Dossiers.letters(received: 3, sent: 3)
    let some = Dossiers.verdict(dossier)
    dossier.recommendations = .known([
      RecommendationMatch(given: .given, matchedBy: .uniqueName, provenance: Dossiers.place)
    ])
    let more = Dossiers.verdict(dossier)
    #expect(some.recommendation == .meet && more.recommendation == .accept)
    dossier.employers = .known(["Hale Advisory"])
    #expect(Dossiers.verdict(dossier).confidence > more.confidence)
  }

  @Test func `an ignore is the less sure the less could be looked at`() {
    let looked = Dossiers.verdict(Dossiers.stranger(""))
    let blind = Dossiers.verdict(Dossier(request: Dossiers.request("")))
    #expect(looked.recommendation == .ignore && blind.recommendation == .ignore)
    #expect(looked.confidence > blind.confidence)
    #expect(blind.confidenceWords == "Not sure")
  }

  @Test(arguments: policies)
  func `every sentence ends in a full stop and names the answer`(policy: Policy) {
    for dossier in Self.dossiers {
      let verdict = Dossiers.verdict(dossier, policy: policy)
      #expect(verdict.summary.hasPrefix(verdict.recommendation.word + ": "))
      for sentence in verdict.changers + [verdict.summary] {
        #expect(
          sentence.hasSuffix(".") && !sentence.contains("..") && !sentence.contains("  "),
          "\(sentence)"
        )
      }
    }
  }
}
