import Vetting

/// What `touch giving` prints.
struct GivingPayload: Encodable {
  struct Sum: Encodable {
    /// Null where nothing was imported that could tell.
    @Nullable var received: Int?
    @Nullable var given: Int?

    init(_ sum: GivingLedger.Sum) {
      received = sum.received
      given = sum.given
    }
  }

  struct Starts: Encodable {
    let begunByThem, answeredByMember, begunByMember, answeredByThem: Int

    init(_ starts: ExchangeStarts) {
      (begunByThem, answeredByMember) = (starts.begunByThem, starts.answeredByMember)
      (begunByMember, answeredByThem) = (starts.begunByMember, starts.answeredByThem)
    }
  }

  struct Line: Encodable {
    let side: GiveAndTake.Line.Side
    let isOwed: Bool
    let words: String
  }

  struct Partner: Encodable {
    let person: String
    let name: String
    let lines: [Line]

    init(_ giving: GiveAndTake) {
      (person, name) = (giving.tie.key.rawValue, giving.tie.name)
      lines = giving.lines.map { Line(side: $0.side, isOwed: $0.isOwed, words: $0.words) }
    }
  }

  struct Speaker: Encodable {
    let person: String
    let name: String
    let standing: String
    let grounds: [String]
  }

  struct Recommendable: Encodable {
    let person: String
    let name: String
    let why: String
  }

  let recommendations, recommendationsAskedFor, introductions, endorsements, messages: Sum
  @Nullable var starts: Starts?
  let advocates: [Speaker]
  let worthRecommending: [Recommendable]
  /// Keys of those whom the user owes a recommendation, and who owe the user one.
  let owed, owing: [String]
  let partners: [Partner]

  init(_ ledger: GivingLedger) {
    (recommendations, recommendationsAskedFor) = (Sum(ledger.recommendations), Sum(ledger.asks))
    (introductions, endorsements) = (Sum(ledger.introductions), Sum(ledger.endorsements))
    messages = Sum(ledger.messages)
    advocates = ledger.advocates.map { advocate in
      Speaker(
        person: advocate.tie.key.rawValue,
        name: advocate.tie.name,
        standing: advocate.standing.name,
        grounds: advocate.grounds
      )
    }
    worthRecommending = ledger.worthRecommending.map { each in
      Recommendable(person: each.giving.tie.key.rawValue, name: each.giving.tie.name, why: each.why)
    }
    owed = ledger.owed.map(\.tie.key.rawValue)
    owing = ledger.owing.map(\.tie.key.rawValue)
    partners = ledger.partners.map(Partner.init)
    starts = ledger.starts.map(Starts.init)
  }
}
