/// Asks whether the note offers websites, search results, developers, addresses or the like.
///
/// The trades that write to strangers most: search engines, web design, apps, developers elsewhere, guest articles
/// and links, lists of leads, videos, posts written for others, automation.
package struct OffersAgencyWork: CueRule {
  package let symbol = "offers-agency-work"
  package let defaultPoints = 1.9
  package let direction = Evidence.Direction.opposes
  package let ground = Ground.soliciting
  package let question = "Does the note offer websites, search results, developers, addresses or the like?"
  package let kind: NoteKind? = .pitch
  let cues: [Cue] = [.agency]
  let lead = "Offers agency work"

  package func clause(_ evidence: Evidence) -> String { "it offers agency work" }
}
