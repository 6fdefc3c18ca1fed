package import Foundation
package import Vetting

/// The database behind the workspace.
///
/// Each call is one use and at most one transaction.
///
/// Every call may throw `StoreError`.
package protocol WorkspaceStore: CullingStore, PersonStore, DeadlineStore, IntroductionStore, NurtureStore,
  WorthStore, ExposureStore
{
  // MARK: Importing

  /// What an import has to compare with.
  func storedNetwork() throws -> StoredNetwork
  /// Applies a plan and stores the messages as they come, all in one transaction.
  ///
  /// `nextMessages` is called until it gives nil; what it throws undoes the whole import. A dry run does all of
  /// it and then takes it back: nothing is stored, the counts are those that an import would give.
  func apply(
    _ plan: ImportPlan,
    at now: Date,
    dryRun: Bool,
    nextMessages: () throws -> MessageBatch?
  ) throws -> AppliedImport
  /// Past imports, newest first.
  func imports() throws -> [ImportRecord]
  /// What the workspace holds.
  func totals() throws -> NetworkTotals

  // MARK: Evidence

  /// What the member's own files say.
  func memberProfile() throws -> MemberProfile
  /// The dossiers of open requests: incoming, not connected, the newest of each person; and typed ones.
  ///
  /// With `requests`, only of those. In the order of their ids.
  func dossiers(of requests: [Request.ID]?) throws -> [Dossier]
  /// The dossier that a typed request would have, without keeping it.
  func dossier(ofTyped typed: TypedRequest) throws -> Dossier

  /// All dated records, for a backtest.
  func history() throws -> History

  // MARK: Assessments (derived)

  /// The stamp of the assessments that are stored; nil where facts changed since, or none were made.
  func assessmentStamp() throws -> AssessmentStamp?
  /// Stores assessments in place of all earlier ones, as the state of this stamp.
  func replaceAssessments(_ assessed: [AssessedRequest], stamp: AssessmentStamp) throws
  /// Stores one assessment in place of the earlier one of the same request.
  func updateAssessment(_ assessed: AssessedRequest) throws
  /// Stores several in place of the earlier ones of the same requests.
  func updateAssessments(_ assessed: [AssessedRequest]) throws
  /// Drops everything derived; the next use makes it anew.
  func dropDerived() throws

  // MARK: Requests

  /// A part of the queue, newest first: requests without a decision that still holds.
  func queue(_ query: QueueQuery) throws -> QueueSlice
  /// One request with its assessment and its effective decision; nil where there is none of this id.
  func request(_ id: Request.ID) throws -> StoredRequest?
  /// All open requests with their assessments, decided ones too, newest first: for programs.
  func allRequests() throws -> [StoredRequest]
  /// Keeps a request that the user typed, or what they saw on a profile. Append-only.
  func append(_ typed: TypedRequest) throws
  /// Keeps what the user saw on the profile of somebody who asks. Append-only.
  func append(_ observation: ProfileObservation) throws

  // MARK: Campaigns (derived)

  /// The campaigns of all that was ever imported or typed, those with open requests first, then by senders.
  func campaigns(limit: Int) throws -> [CampaignRecord]
  /// One campaign with at most so many of its texts, the earliest first; nil where there is none of this id.
  func campaign(_ id: Campaign.ID, limit: Int) throws -> CampaignStory?
  /// The campaign that a request belongs to.
  func campaign(of request: Request.ID) throws -> Campaign.ID?
  /// Open requests, decided ones too, that belong to the campaigns of these.
  func requestsInCampaigns(of requests: [Request.ID]) throws -> [Request.ID]

  // MARK: Decisions (append-only)

  /// Appends decisions in one transaction; each gets the next numbers.
  func append(_ decisions: [NewDecision]) throws -> [Decision]
  /// Appends the taking back of decisions that still hold; gives those taken back.
  func undo(_ decisions: [Decision.ID], at now: Date, by: String) throws -> [Decision]
  /// Decisions, newest first, taken-back ones included; of one request where given.
  func decisions(of request: Request.ID?, limit: Int) throws -> [Decision]
  /// The last decisions made together that still hold: what an undo without a name means.
  func lastDecisions() throws -> [Decision]

  // MARK: Marks (append-only)

  /// Appends what the user says a note is, or that they take it back.
  func append(_ mark: Mark) throws
  /// Marks, newest first, taken-back ones included; of one request where given.
  func marks(of request: Request.ID?, limit: Int) throws -> [Mark]

  // MARK: Learning

  /// The last moment of the journal at which something is learned.
  func learningMoment() throws -> LearningMoment
  /// The notes that were answered or marked by then, as far as they are known, in the order of their requests.
  func answeredNotes(at moment: LearningMoment) throws -> [AnsweredNote]

  // MARK: Work list

  /// Decisions that still hold, with how their action ended and what later exports show.
  func actionStates() throws -> [ActionState]
  /// Appends how an action ended; nil takes the last outcome back.
  func append(outcome: Action.Outcome?, of decision: Decision.ID, at now: Date) throws

  // MARK: Purpose (append-only)

  /// What the member wrote of their purpose, newest first; the newest holds.
  func purposes(limit: Int) throws -> [WrittenPurpose]
  /// Keeps a purpose. Append-only; an empty one takes the earlier ones back.
  func append(_ purpose: Purpose, at now: Date) throws

  // MARK: Settings and health

  /// A setting that the user chose on the pages, such as `singleKeys`. Append-only, the last one holds.
  func setting(_ name: String) throws -> String?
  /// Sets a setting.
  func set(_ name: String, to value: String, at now: Date) throws
  /// Checks of the database, one line each.
  func health() throws -> [HealthCheck]
}
