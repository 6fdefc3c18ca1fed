import Foundation
import Vetting

/// What `policy backtest --json` prints; field names are stable.
struct BacktestPayload: Encodable {
  struct Shared: Encodable {
    let count: Int
    let total: Int
    @Nullable var share: Double?
    /// Wilson's 95 % bounds.
    @Nullable var interval: [Double]?

    init(_ share: Share) {
      count = share.count
      total = share.total
      self.share = share.value
      interval = share.interval.map { [$0.lowerBound, $0.upperBound] }
    }
  }

  struct Listed: Encodable {
    let id: String
    let kind: ReplayMoment.Kind
    let name: String
    @Nullable var profileURL: String?
    let at: Date
    let recommendation: Recommendation
    let summary: String
    let aftermath: Aftermath
    let text: String

    init(_ replayed: Backtest.Replayed, policy: Int) {
      let request = replayed.moment.request
      id = request.id.rawValue
      kind = replayed.moment.kind
      name = request.name
      profileURL = request.slug?.profileURL
      at = request.sentAt
      recommendation = replayed.answers[policy].recommendation
      summary = replayed.answers[policy].summary
      aftermath = replayed.aftermath
      text = request.note
    }
  }

  struct OfPolicy: Encodable {
    let name: String
    let pitchesAvoided: Shared
    let goodPeopleLost: Shared
    let goodPeopleDeclined: Shared
    let silenceSpared: Shared
    /// By aftermath, then by answer: people at their first moment.
    let people: [String: [String: Int]]
    /// By kind of moment, then by answer: all moments.
    let moments: [String: [String: Int]]
    let lost: [Listed]
    let letThrough: [Listed]

    init(_ backtest: Backtest, name: String, policy: Int) {
      let sum = BacktestSum(backtest, policy: policy)
      self.name = name
      pitchesAvoided = Shared(sum.pitchesAvoided)
      goodPeopleLost = Shared(sum.goodPeopleLost)
      goodPeopleDeclined = Shared(sum.goodPeopleDeclined)
      silenceSpared = Shared(sum.silenceSpared)
      people = OfPolicy.table(Aftermath.allCases.map { ($0.rawValue, sum.table[$0] ?? [:]) })
      moments = OfPolicy.table(ReplayMoment.Kind.allCases.map { ($0.rawValue, sum.answers[$0] ?? [:]) })
      lost = sum.lost.map { Listed($0, policy: policy) }
      letThrough = sum.letThrough.map { Listed($0, policy: policy) }
    }

    private static func table(_ rows: [(String, [Recommendation: Int])]) -> [String: [String: Int]] {
      Dictionary(
        uniqueKeysWithValues: rows.map { name, counts in
          let row = Recommendation.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
          return (name, Dictionary(uniqueKeysWithValues: row))
        }
      )
    }
  }

  let people: Int
  let requests: Int
  let firstMessages: Int
  /// Until when it is known what came of things.
  let through: String
  let undatedContacts: Int
  let undatedPraise: Int
  let policies: [OfPolicy]
  let cautions: [String]

  init(_ backtest: Backtest, names: [String]) {
    people = backtest.replayed.count(where: \.isFirst)
    requests = backtest.replayed.count { $0.moment.kind == .request }
    firstMessages = backtest.replayed.count { $0.moment.kind == .firstMessage }
    through = backtest.through.iso
    undatedContacts = backtest.undatedContacts
    undatedPraise = backtest.undatedPraise
    policies = names.enumerated().map { OfPolicy(backtest, name: $1, policy: $0) }
    cautions = BacktestWording.cautions(backtest)
  }
}
