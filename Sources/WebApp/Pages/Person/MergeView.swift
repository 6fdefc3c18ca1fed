import Markup
import Vetting
import Workflows

/// Two entries side by side, before they are made one.
func mergeView(_ kept: PersonStory, _ merged: PersonStory, _ reasons: [MergeProposal.Reason], _ today: Day)
  -> Markup
{
  div(.class("page wide")) {
    h1 { "One person?" }
    if reasons.isEmpty {
      p(.class("lead")) { "Nothing but your word says so: Wellmet found no reason to take them for one." }
    }
    for reason in reasons { p(.class("lead")) { reason.words } }
    div(.class("side-by-side")) {
      for (story, words) in [(kept, "Kept"), (merged, "Merged into the other")] {
        article {
          h2 { person(story.card.entry.name) }
          p(.class("soft")) { words }
          whoView(story.card.entry, today)
          ul {
            li { Wording.count(story.timeline.count, "thing known", "things known") }
            li { Wording.count(story.records.count, "note of yours", "notes of yours") }
            if !story.tags.isEmpty { li { person(story.tags.joined(separator: ", ")) } }
            if let decision = story.card.decision { li { decision.choice.done } }
          }
        }
      }
    }
    form(.method(.post), .action(Paths.people.segment(kept.card.entry.key.rawValue).segment("merge"))) {
      input(.type(.hidden), .name("with"), .value(merged.card.entry.key.rawValue))
      p(.class("acts")) {
        button(.type(.submit), .name("relation"), .value("same"), .class("first")) { "One person: merge" }
        button(.type(.submit), .name("relation"), .value("different")) { "Two people: keep apart" }
        a(.class("button"), .href(Paths.duplicates)) { "Back" }
      }
    }
    p(.class("soft")) {
      "Nothing is lost: on their page you can make two people of them again, exactly as they were."
    }
  }
}

/// People who may be here twice.
func duplicatesView(_ proposals: [ProposedMerge]) -> Markup {
  div(.class("page wide")) {
    h1 { "Here twice?" }
    if proposals.isEmpty {
      p(.class("lead")) { "Nobody seems to be here twice." }
      p { a(.class("button"), .href(Paths.people)) { "Back to People" } }
    } else {
      p(.class("lead")) {
        "People of one name with something else in common. Nobody is merged by a name alone, and nobody unasked."
      }
      ul(.class("plain campaigns")) {
        for proposal in proposals {
          li {
            a(
              .href(
                Paths.people.segment(proposal.kept.key.rawValue).segment("merge")
                  .query("with", proposal.merged.key.rawValue)
              )
            ) { person(proposal.kept.name) }
            for reason in proposal.reasons { p(.class("soft")) { reason.words } }
          }
        }
      }
    }
  }
}
