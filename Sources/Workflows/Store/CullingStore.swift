package import Foundation
package import Vetting

/// What the database keeps of connections: facts compared, verdicts derived, answers in a journal.
///
/// Every call may throw `StoreError`.
package protocol CullingStore: Sendable {
  // MARK: Evidence

  /// Makes the keys of people anew, and says who was merged into whom; to be called before dossiers are gathered.
  func rebuildPeople() throws
  /// What the judgement of connections rests on beside each dossier; nil before the first import.
  func cullingGround(_ member: MemberProfile) throws -> CullingGround?
  /// The dossiers of everybody who is or was a connection, or of some, in the order of their ids.
  func connectionDossiers(of people: [Person.ID]?) throws -> [ConnectionDossier]

  // MARK: Conclusions (derived)

  /// The stamp of the conclusions that are stored; nil where facts changed since, or none were made.
  func connectionStamp() throws -> AssessmentStamp?
  /// Stores conclusions, and everybody who is known, in place of all earlier ones.
  func replaceConnections(_ concluded: [ConcludedConnection], stamp: AssessmentStamp) throws
  /// Stores some in place of the earlier ones of the same people, and people who are no connections.
  func updateConnections(_ concluded: [ConcludedConnection], others: [Person.ID]) throws

  // MARK: Review

  /// Current connections without a decision that holds, and those whose deadline is past.
  func reviewCandidates(today: Day) throws -> [ReviewBatch.Candidate]
  /// Keeps a session with its people in their order. Append-only.
  func startReview(_ people: [Person.Key], at now: Date) throws -> Review
  /// The session that was started last, whether it ended or not.
  func lastReview() throws -> Review?
  /// Notes that a session ended; does nothing where it had.
  func endReview(_ review: Int64, at now: Date) throws
  /// How many connections there are, and how they stand.
  func reviewCounts(today: Day) throws -> ReviewCounts
  /// The people of an obvious group who are not decided upon, in the order of their names; at most so many.
  func members(of group: CullGroup, limit: Int) throws -> [PersonEntry]

  // MARK: Decisions (append-only)

  /// Appends decisions in one transaction.
  func append(_ decisions: [NewConnectionDecision]) throws -> [ConnectionDecision]
  /// Appends the taking back of decisions; gives those taken back.
  func undo(_ decisions: [ConnectionDecision.ID], at now: Date, by: String) throws -> [ConnectionDecision]
  /// Decisions, newest first, taken-back ones included; of one person or one session where given.
  func connectionDecisions(of person: Person.Key?, review: Int64?, limit: Int) throws -> [ConnectionDecision]
  /// The last decisions made together that were not taken back.
  func lastConnectionDecisions() throws -> [ConnectionDecision]
  /// Those to talk to: undecided ones with a day, dormant ones that are kept, and those who would take a call.
  func callList(review: Int64?) throws -> [Call]

  // MARK: Work list

  /// Removals that hold, with how their action ended and what later exports show.
  func removalStates() throws -> [RemovalState]
  /// Appends how a removal on LinkedIn ended; nil takes the last outcome back.
  func append(outcome: Action.Outcome?, of decision: ConnectionDecision.ID, at now: Date) throws

  // MARK: Changes

  /// What imports after this one said otherwise than those before, newest first; of some kinds, where given.
  func changes(since importNumber: Int, kinds: Set<NetworkChange.Kind>, limit: Int, offset: Int) throws
    -> ChangeSlice
}
