/// Asks whether the note asks to take part in a survey or a panel.
///
/// Questionnaires, studies, polls, panels and paid expert calls need many, so they are sent to many. A student with
/// a question about the reader's own work is no survey.
package struct AsksForASurvey: CueRule {
  package let symbol = "asks-for-a-survey"
  package let defaultPoints = 2.1
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note ask to take part in a survey or a panel?"
  package let kind: NoteKind? = .mass
  let cues: [Cue] = [.survey]
  let lead = "Asks for answers"

  package func clause(_ evidence: Evidence) -> String { "it asks for answers to a survey" }
}
