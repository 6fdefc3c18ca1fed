import Foundation
import Synchronization
import Vetting
import Workflows

/// A store in memory that holds requests with verdicts as given, and a journal.
final class FakeStore: WorkspaceStore {
  struct State {
    var requests: [StoredRequest] = []
    var journal: [Decision] = []
    var outcomes: [Int64: (outcome: Action.Outcome?, at: Date)] = [:]
    var confirmed: [Int64: Day] = [:]
    var settings: [String: String] = [:]
    var imports: [ImportRecord] = []
    var purposes: [WrittenPurpose] = []
    var lastStep: [Decision.ID] = []
    var marks: [Mark] = []
    var answered: [AnsweredNote] = []
    var campaigns: [CampaignStory] = []
    var people: [PersonEntry] = []
    var fence: [FenceRecord] = []
    var introductions: [IntroductionRecord] = []
    var exposure = FakeExposure()
    var times: [DecisionTimes.Sample] = []
    var ties: [Tie] = []
  }

  let state: Mutex<State>

  init(_ requests: [StoredRequest] = [], settings: [String: String] = [:]) {
    state = Mutex(State(requests: requests, settings: settings))
  }

  /// Past imports and whatever else a page needs to be seen with.
  func set(campaigns: [CampaignStory]) { state.withLock { $0.campaigns = campaigns } }
  func set(introductions: [IntroductionRecord]) { state.withLock { $0.introductions = introductions } }

  func set(fence: [FenceRecord], times: [DecisionTimes.Sample] = []) {
    state.withLock { ($0.fence, $0.times) = (fence, times) }
  }
  func set(people: [PersonEntry]) { state.withLock { $0.people = people } }
  func set(ties: [Tie]) { state.withLock { $0.ties = ties } }
  var people: [PersonEntry] { state.withLock(\.people) }
  func set(imports: [ImportRecord]) { state.withLock { $0.imports = imports } }
  /// What there is to learn from.
  func set(answered: [AnsweredNote]) { state.withLock { $0.answered = answered } }
  var journal: [Decision] { state.withLock(\.journal) }
  var marks: [Mark] { state.withLock(\.marks) }

  private static func holding(_ id: Request.ID, _ state: State) -> Decision? {
    state.journal.last { $0.request == id && $0.undoneAt == nil }
  }

  func storedNetwork() throws -> StoredNetwork { throw StoreError.unexpected("not in tests") }
  func apply(
    _ plan: ImportPlan,
    at now: Date,
    dryRun: Bool,
    nextMessages: () throws -> MessageBatch?
  ) throws -> AppliedImport {
    throw StoreError.unexpected("not in tests")
  }
  func dossier(ofTyped typed: TypedRequest) throws -> Dossier { throw StoreError.noSuch(typed.id.rawValue) }
  func imports() throws -> [ImportRecord] { state.withLock(\.imports) }
  func totals() throws -> NetworkTotals {
    var totals = NetworkTotals()
    totals.requests = state.withLock(\.requests.count)
    return totals
  }
  func memberProfile() throws -> MemberProfile {
    MemberProfile(purpose: try purposes(limit: 1).first?.purpose ?? Purpose())
  }
  func dossiers(of requests: [Request.ID]?) throws -> [Dossier] {
    state.withLock(\.requests).filter { requests?.contains($0.request.id) ?? true }.map {
      Dossier(request: $0.request)
    }
  }
  func history() throws -> History { History() }
  func assessmentStamp() throws -> AssessmentStamp? {
    AssessmentStamp(
      ruleset: Ruleset.current.version,
      policy: Policy().digest,
      basis: try purposes(limit: 1).first?.purpose.digest ?? ""
    )
  }
  func replaceAssessments(_ assessed: [AssessedRequest], stamp: AssessmentStamp) throws {}
  func updateAssessment(_ assessed: AssessedRequest) throws {}
  func updateAssessments(_ assessed: [AssessedRequest]) throws {}
  func campaigns(limit: Int) throws -> [CampaignRecord] { state.withLock(\.campaigns).map(\.record) }
  func campaign(_ id: Campaign.ID, limit: Int) throws -> CampaignStory? {
    state.withLock(\.campaigns).first { $0.record.id == id }
  }
  func campaign(of request: Request.ID) throws -> Campaign.ID? {
    state.withLock(\.campaigns).first { story in story.members.contains { $0.request == request } }?.record.id
  }
  func requestsInCampaigns(of requests: [Request.ID]) throws -> [Request.ID] { [] }
  func dropDerived() throws {}

  func queue(_ query: QueueQuery) throws -> QueueSlice {
    state.withLock { state in
      let open = state.requests.filter { FakeStore.holding($0.request.id, state) == nil }
      let matching = open.filter { stored in
        let texts = [stored.request.name, stored.request.note].map { $0.lowercased() }
        let isFound = query.text.isEmpty || texts.contains { $0.contains(query.text.lowercased()) }
        return isFound
          && (query.recommendation ?? stored.verdict.recommendation) == stored.verdict.recommendation
      }
      let rows = matching.map {
        QueueSlice.Row(
          id: $0.request.id,
          name: $0.request.name,
          excerpt: $0.request.note,
          sentAt: $0.request.sentAt,
          recommendation: $0.verdict.recommendation
        )
      }
      return QueueSlice(
        rows: Array(rows.prefix(query.limit)),
        offset: 0,
        matching: matching.count,
        open: open.count
      )
    }
  }
  func request(_ id: Request.ID) throws -> StoredRequest? {
    state.withLock { state in
      var found = state.requests.first { $0.request.id == id }
      found?.decision = FakeStore.holding(id, state)
      found?.mark = state.marks.last { $0.request == id }?.mark
      return found
    }
  }
  func allRequests() throws -> [StoredRequest] { state.withLock(\.requests) }
  func append(_ typed: TypedRequest) throws {
    let request = Request(
      id: typed.id,
      origin: .typed,
      name: typed.name,
      slug: typed.slug,
      headline: typed.headline,
      sentAt: typed.typedAt,
      note: typed.note,
      provenance: Provenance(importNumber: 0, file: "", line: 0)
    )
    state.withLock {
      $0.requests.insert(StoredRequest(request: request, verdict: .plain, decision: nil), at: 0)
    }
  }
  func append(_ observation: ProfileObservation) throws {
    state.withLock { state in
      for index in state.requests.indices where state.requests[index].request.id == observation.request {
        state.requests[index].request.headline = observation.headline
        state.requests[index].request.company = observation.company
      }
    }
  }
  func append(_ decisions: [NewDecision]) throws -> [Decision] {
    state.withLock { state in
      let made = decisions.enumerated().map { index, new in
        Decision(
          id: Decision.ID(rawValue: Int64(state.journal.count + index + 1)),
          request: new.request,
          name: new.name,
          slug: new.slug,
          choice: new.choice,
          deadline: new.deadline,
          decidedAt: new.decidedAt,
          recommended: new.recommended,
          stamp: new.stamp,
          substance: new.substance,
          decidedBy: new.decidedBy
        )
      }
      state.journal += made
      state.lastStep = made.map(\.id)
      return made
    }
  }
  func undo(_ decisions: [Decision.ID], at now: Date, by: String) throws -> [Decision] {
    state.withLock { state in
      var undone: [Decision] = []
      for index in state.journal.indices
      where decisions.contains(state.journal[index].id) && state.journal[index].undoneAt == nil {
        state.journal[index].undoneAt = now
        undone.append(state.journal[index])
      }
      return undone
    }
  }
  func decisions(of request: Request.ID?, limit: Int) throws -> [Decision] {
    Array(journal.reversed().filter { request == nil || $0.request == request }.prefix(limit))
  }
  func lastDecisions() throws -> [Decision] {
    state.withLock { state in state.journal.filter { state.lastStep.contains($0.id) && $0.undoneAt == nil } }
  }
  func append(_ mark: Mark) throws { state.withLock { $0.marks.append(mark) } }
  func marks(of request: Request.ID?, limit: Int) throws -> [Mark] {
    Array(marks.reversed().filter { request == nil || $0.request == request }.prefix(limit))
  }
  func learningMoment() throws -> LearningMoment {
    state.withLock { LearningMoment(answers: $0.answered.count, takenBack: 0, marks: 0) }
  }
  func answeredNotes(at moment: LearningMoment) throws -> [AnsweredNote] { state.withLock(\.answered) }
  func actionStates() throws -> [ActionState] {
    state.withLock { state in
      state.journal.filter { $0.undoneAt == nil }.map { decision in
        let ended = state.outcomes[decision.id.rawValue]
        return ActionState(
          decision: decision,
          outcome: ended?.outcome,
          endedAt: ended?.at,
          confirmedOn: state.confirmed[decision.id.rawValue]
        )
      }
    }
  }
  func append(outcome: Action.Outcome?, of decision: Decision.ID, at now: Date) throws {
    state.withLock { $0.outcomes[decision.rawValue] = outcome.map { ($0, now) } }
  }
  func purposes(limit: Int) throws -> [WrittenPurpose] {
    Array(state.withLock(\.purposes).reversed().prefix(limit))
  }
  func append(_ purpose: Purpose, at now: Date) throws {
    state.withLock { state in
      let number = Int64(state.purposes.count + 1)
      state.purposes.append(WrittenPurpose(number: number, purpose: purpose, writtenAt: now))
    }
  }
  func setting(_ name: String) throws -> String? { state.withLock { $0.settings[name] } }
  func set(_ name: String, to value: String, at now: Date) throws {
    state.withLock { $0.settings[name] = value }
  }
  func health() throws -> [HealthCheck] { [] }
}

extension Verdict {
  /// A verdict without anything to say.
  static let plain = Verdict(
    recommendation: .ignore,
    confidence: 0.5,
    summary: "Ignore: nothing is known.",
    evidence: [],
    unknown: [],
    changers: []
  )
}

/// A moment in tests: 23 November 2026, noon UTC.
let noon = Date(timeIntervalSince1970: 1_795_435_200)

/// A request of somebody invented.
func stored(
  _ id: String,
  _ name: String,
  note: String = "",
  headline: String = "",
  company: String = "",
  daysAgo: Int = 2,
  slug: String? = nil,
  verdict: Verdict = .plain
) -> StoredRequest {
  StoredRequest(
    request: Request(
      id: Request.ID(rawValue: id),
      origin: .export,
      name: name,
      slug: slug.map(Slug.init(normalised:)),
      headline: headline,
      company: company,
      sentAt: noon.addingTimeInterval(-Double(daysAgo) * 86_400),
      note: note,
      provenance: Provenance(importNumber: 1, file: "Invitations.csv", line: 4)
    ),
    verdict: verdict,
    decision: nil
  )
}
