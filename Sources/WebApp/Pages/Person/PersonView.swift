import Foundation
import Markup
import Vetting
import Workflows

/// A person: who they are, what is concluded, what the user wrote down, and everything known, newest first.
func personView(
  _ story: PersonStory,
  introductions: [IntroductionRecord],
  nurture: Nurture?,
  meetBy: Day,
  today: Day,
  zone: TimeZone
) -> Markup {
  let card = story.card
  let entry = card.entry
  let address = Paths.people.segment(entry.key.rawValue)
  return article(.class("request person page wide")) {
    h1(.dirAuto) { person(entry.name) }
    whoView(entry, today)
    if !story.aliases.isEmpty {
      p(.class("soft")) {
        "Also called "
        person(story.aliases.joined(separator: ", "))
        "."
      }
    }
    removedView(card, today, zone)
    if let decision = card.decision, decision.choice != .remove { decisionView(decision, today, zone) }
    proposalsView(story, address)
    wordsView(card.lastWords, today)
    if card.dossier != nil {
      div(.class("recall")) {
        questionView("Do you recall them?", "recall", story.recall.isRecalled, keys: ("1", "2"), address)
        questionView("Would they take your call?", "call", story.recall.takesCall, keys: ("3", "4"), address)
      }
    }
    if let verdict = card.verdict {
      connectionVerdictView(verdict, entry, today)
      overruleView(verdict, address)
    }
    if entry.isConnected, card.decision == nil {
      personAnswersView(card, address, meetBy: meetBy, today: today)
    }
    personTouchView(nurture, today: today)
    recordsView(story, address, today)
    personIntroductionsView(introductions, entry, today)
    tagsView(story, address)
    mergedView(story, address)
    timelineView(story, address, today, zone)
  }
}

/// The private card of somebody removed: when and why.
private func removedView(_ card: ConnectionCard, _ today: Day, _ zone: TimeZone) -> Markup {
  guard let decision = card.decision, decision.choice == .remove else { return .empty }
  return div(.class("decided-note")) {
    div {
      p {
        "You decided to let go of them on "
        Wording.time(Day(decision.decidedAt, in: zone), today: today)
        ". "
        if let gone = card.entry.goneBy {
          "Your export of "
          Wording.time(gone, today: today)
          " no longer lists them."
        } else {
          "Your exports list them still."
        }
      }
      if !decision.reason.isEmpty {
        p {
          "Why: "
          person(decision.reason)
        }
      }
    }
    takeBackView(decision, quiet: false)
  }
}

private func decisionView(_ decision: ConnectionDecision, _ today: Day, _ zone: TimeZone) -> Markup {
  div(.class("decided-note")) {
    p {
      "You decided on "
      Wording.time(Day(decision.decidedAt, in: zone), today: today)
      ": "
      strong(.class(decision.choice.colour)) { decision.choice.advice?.word ?? decision.choice.done }
      if let deadline = decision.deadline {
        ", by "
        Wording.time(deadline, today: today)
      }
      "."
    }
    takeBackView(decision, quiet: false)
    if decision.choice == .meet {
      a(.class("button first"), .href(Paths.meetings.segment("c\(decision.id.rawValue)"))) {
        "Plan, note or decide"
      }
    }
  }
}

private func proposalsView(_ story: PersonStory, _ address: LocalPath) -> Markup {
  .joined(
    story.proposals.map { proposal in
      let isKept = proposal.kept.key == story.card.entry.key
      let other = isKept ? proposal.merged : proposal.kept
      return div(.class("decided-note")) {
        div {
          p {
            "May be the same person as "
            a(.href(Paths.people.segment(other.key.rawValue))) { person(other.name) }
            other.goneBy == nil ? ", listed now." : ", who is gone."
          }
          for reason in proposal.reasons { p(.class("soft")) { reason.words } }
        }
        a(
          .class("button"),
          .href(
            Paths.people.segment(proposal.kept.key.rawValue).segment("merge")
              .query("with", proposal.merged.key.rawValue)
          )
        ) { "Compare" }
      }
    }
  )
}

private func personAnswersView(
  _ card: ConnectionCard,
  _ address: LocalPath,
  meetBy: Day,
  today: Day
) -> Markup {
  let action = address.segment("decide")
  let recommended = card.verdict?.advice
  return form(.class("answer acts"), .method(.post), .action(action), .role(.group), .label("Your answer")) {
    for (advice, name) in [(ConnectionAdvice.keep, "y"), (.meet, "m"), (.remove, "n")] {
      button(
        .type(.submit),
        .name("choice"),
        .value(advice.rawValue),
        .class(advice == recommended ? "first \(advice.colour)" : advice.colour),
        .key(name),
        .keyShortcuts(name)
      ) {
        advice.word
        key(name)
      }
    }
    p(.class("by")) {
      label(.for("deadline")) { "Unsure: talk by" }
      input(.type(.date), .id("deadline"), .name("deadline"), .value(meetBy.iso), .min(today.iso))
      label(.for("reason")) { "Why" }
      input(.type(.text), .id("reason"), .name("reason"), .maxlength(1_000), .autocompleteOff)
    }
  }
}

private func overruleView(_ verdict: ConnectionVerdict, _ address: LocalPath) -> Markup {
  details(.class("observe")) {
    summary { "Set strength and bridge value yourself" }
    for (question, words, value, isSet) in [
      ("strength", "Strength of the tie, 0 to 1", verdict.strength.value, verdict.strength.overruled != nil),
      ("bridge", "Bridge value, 0 to 1", verdict.bridge.value, verdict.bridge.overruled != nil),
    ] {
      form(.class("by"), .method(.post), .action(address.segment("recall"))) {
        input(.type(.hidden), .name("question"), .value(question))
        label(.for("set-\(question)")) { words }
        input(
          .type(.text),
          .id("set-\(question)"),
          .name("answer"),
          .value(Wording.hundredths(value)),
          .maxlength(6),
          .required()
        )
        button(.type(.submit), .class("small")) { "Set" }
      }
      if isSet {
        form(.method(.post), .action(address.segment("recall"))) {
          input(.type(.hidden), .name("question"), .value(question))
          input(.type(.hidden), .name("answer"), .value("forget"))
          button(.type(.submit), .class("quiet flush")) { "Let the evidence stand for \(question)" }
        }
      }
    }
  }
}

private func recordsView(_ story: PersonStory, _ address: LocalPath, _ today: Day) -> Markup {
  section {
    h2 { "What you know of them" }
    if !story.records.isEmpty {
      ol(.class("journal")) {
        for record in story.records.reversed() {
          li {
            div {
              p {
                strong { record.kind.title }
                " "
                Wording.time(record.day, today: today)
              }
              if !record.text.isEmpty { p(.class("own"), .dirAuto) { person(record.text) } }
            }
            form(.method(.post), .action(address.segment("forget"))) {
              input(.type(.hidden), .name("record"), .value(String(record.id)))
              button(.type(.submit), .class("quiet")) {
                "Take back"
                span(.class("unseen")) { ": \(record.kind.title)" }
              }
            }
          }
        }
      }
    }
    details(.class("observe meeting"), .open(story.records.isEmpty)) {
      summary(.key("c"), .keyShortcuts("c")) {
        "Write something down"
        key("c")
      }
      form(.class("fields"), .method(.post), .action(address.segment("note"))) {
        p(.class("field")) {
          label(.for("text")) { "In your words" }
          textarea(.id("text"), .name("text"), .rows(3), .maxlength(PersonRecord.longest)) {}
        }
        p(.class("field by")) {
          label(.for("kind")) { "What it is" }
          select(.id("kind"), .name("kind")) {
            for kind in PersonRecord.Kind.allCases { option(.value(kind.rawValue)) { kind.title } }
          }
          label(.for("day")) { "When you met or talked" }
          input(.type(.date), .id("day"), .name("day"), .max(today.iso))
        }
        button(.type(.submit)) { "Keep" }
      }
    }
  }
}

private func tagsView(_ story: PersonStory, _ address: LocalPath) -> Markup {
  section {
    h2 { "Tags" }
    if !story.tags.isEmpty {
      form(.class("tags"), .method(.post), .action(address.segment("tag"))) {
        for tag in story.tags {
          button(.type(.submit), .class("small"), .name("remove"), .value(tag)) {
            person(tag)
            span(.ariaHidden) { " ×" }
            span(.class("unseen")) { ", take off" }
          }
        }
      }
    }
    form(.class("narrow"), .method(.post), .action(address.segment("tag"))) {
      label(.for("tags"), .class("unseen")) { "Tags, separated by commas" }
      input(
        .type(.text),
        .id("tags"),
        .name("tags"),
        .maxlength(400),
        .required(),
        .autocompleteOff,
        .placeholder("board, alumni"),
        .key("l"),
        .keyShortcuts("l")
      )
      button(.type(.submit), .class("small")) { "Tag" }
    }
  }
}

private func mergedView(_ story: PersonStory, _ address: LocalPath) -> Markup {
  guard !story.merged.isEmpty else { return .empty }
  return section {
    h2 { "Merged into them" }
    ul(.class("plain")) {
      for other in story.merged {
        li {
          form(.class("by"), .method(.post), .action(address.segment("unmerge"))) {
            span {
              person(other.name)
              if let profile = other.slug?.profileURL {
                " · "
                outside(profile) { "former profile" }
              }
            }
            input(.type(.hidden), .name("merged"), .value(other.key.rawValue))
            button(.type(.submit), .class("small")) { "Make two people of them again" }
          }
        }
      }
    }
  }
}
