import Vetting
import Workflows

/// What `meeting brief --json` prints.
struct BriefPayload: Encodable {
  let undecided: FencePayload.Entry
  let summary: String
  let note: String
  let shared: [String]
  let benefit: [String]
  let inFavour: [String]
  let against: [String]
  let unknown: [String]
  let questions: [String]
  let goodOutcome: [String]

  init(_ brief: MeetingBrief, _ workspace: Workspace) {
    undecided = FencePayload.entry(brief.record, today: workspace.today)
    summary = brief.summary
    note = brief.note
    shared = brief.brief.shared
    benefit = brief.brief.benefit
    inFavour = brief.brief.inFavour
    against = brief.brief.against
    unknown = brief.brief.unknown
    questions = brief.brief.questions
    goodOutcome = brief.brief.goodOutcome
  }
}
