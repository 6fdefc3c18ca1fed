import Markup
import Vetting
import Workflows

/// One recall card of a session.
func cardView(_ desk: ReviewDesk, _ card: ConnectionCard, meetBy: Day, today: Day) -> Markup {
  let entry = card.entry
  let action = Paths.card.segment(entry.key.rawValue)
  return article(.class("request card")) {
    p(.class("steps")) {
      span { "\(Wording.grouped(desk.position)) of \(Wording.grouped(desk.review.people.count))" }
      span(.class("left")) {
        "\(Wording.minutes(desk.estimate.seconds)) left"
        if desk.estimate.isMeasured { span(.class("unseen")) { ", at the pace of your last cards" } }
      }
      a(.href(Paths.reviewEnd)) { "Stop here" }
    }
    progress(.max(String(desk.review.people.count)), .value(String(desk.position - 1)), .label("Cards done"))
    {}
    h1(.dirAuto) { person(entry.name) }
    whoView(entry, today)
    if let decision = card.decision { overdueView(decision, today) }
    wordsView(card.lastWords, today)
    if let dossier = card.dossier { recallView(entry, dossier, action) }
    if let verdict = card.verdict { connectionVerdictView(verdict, entry, today) }
    answersView(entry, desk, card, action, meetBy: meetBy, today: today)
    ownView(entry, card, action)
  }
}

/// What they do, since when they are connected, and the way to their profile.
func whoView(_ entry: PersonEntry, _ today: Day) -> Markup {
  .joined([
    entry.position.isEmpty && entry.company.isEmpty
      ? .empty : p(.class("headline"), .dirAuto) { Wording.work(entry.position, entry.company) },
    p(.class("who")) {
      if let day = entry.connectedOn {
        entry.goneBy == nil ? "connected since " : "was connected from "
        Wording.time(day, today: today)
        if let gone = entry.goneBy {
          ", gone by "
          Wording.time(gone, today: today)
        }
      } else {
        "not a connection"
      }
      if let address = entry.slug?.profileURL {
        " · "
        outside(address) { "profile on LinkedIn" }
      }
    },
  ])
}

private func overdueView(_ decision: ConnectionDecision, _ today: Day) -> Markup {
  guard let deadline = decision.deadline else { return .empty }
  return p(.class("decided-note")) {
    span {
      "You wanted to talk by "
      Wording.time(deadline, today: today)
      ". Have you?"
    }
  }
}

/// The last words exchanged.
func wordsView(_ words: [ExchangedWords], _ today: Day) -> Markup {
  guard !words.isEmpty else { return p(.class("no-note")) { "No words were exchanged." } }
  return section(.class("words"), .label("The last words exchanged")) {
    for line in words {
      blockquote(.class(line.isFromThem ? "theirs" : "yours"), .dirAuto) {
        p { person(Wording.excerpt(line.text, bytes: 500)) }
        small {
          line.isFromThem ? "they, " : "you, "
          Wording.time(Wording.day(of: line.sentAt), today: today)
        }
      }
    }
  }
}

private func recallView(_ entry: PersonEntry, _ dossier: ConnectionDossier, _ action: LocalPath) -> Markup {
  div(.class("recall")) {
    questionView("Do you recall them?", "recall", dossier.recall.isRecalled, keys: ("1", "2"), action)
    questionView("Would they take your call?", "call", dossier.recall.takesCall, keys: ("3", "4"), action)
  }
}

/// A question with yes and no; the answer that stands can be taken back by choosing it again.
func questionView(
  _ words: String,
  _ question: String,
  _ answer: Bool?,
  keys: (yes: String, no: String)?,
  _ action: LocalPath
) -> Markup {
  form(.method(.post), .action(action.segment("recall")), .role(.group), .label(words)) {
    input(.type(.hidden), .name("question"), .value(question))
    span { words }
    for (value, word, isIt, shortcut) in [("yes", "Yes", true, keys?.yes), ("no", "No", false, keys?.no)] {
      let stands = answer == isIt
      button(
        .type(.submit),
        .name("answer"),
        .value(stands ? "forget" : value),
        .class(stands ? "small chosen" : "small"),
        .pressed(stands),
        shortcut.map { .key($0) },
        shortcut.map { .keyShortcuts($0) }
      ) {
        word
        if let shortcut { key(shortcut) }
      }
    }
  }
}

private func answersView(
  _ entry: PersonEntry,
  _ desk: ReviewDesk,
  _ card: ConnectionCard,
  _ action: LocalPath,
  meetBy: Day,
  today: Day
) -> Markup {
  let answer = action.segment("answer")
  let recommended = card.verdict?.advice
  let hidden = input(.type(.hidden), .name("review"), .value(String(desk.review.id)))
  func classes(_ advice: ConnectionAdvice) -> String {
    advice == recommended ? "first \(advice.colour)" : advice.colour
  }
  return .joined([
    form(.id("answer"), .method(.post), .action(answer)) { hidden },
    div(.class("answer acts"), .role(.group), .label("Your answer")) {
      for (advice, name) in [(ConnectionAdvice.keep, "y"), (.meet, "m"), (.remove, "n")] {
        if advice == .meet {
          details(.class("meeting")) {
            summary(.class("button \(classes(.meet))"), .key("m"), .keyShortcuts("m")) {
              advice.word
              key("m")
            }
            form(.class("by"), .method(.post), .action(answer)) {
              hidden
              label(.for("deadline")) { "Talk by" }
              input(
                .type(.date),
                .id("deadline"),
                .name("deadline"),
                .value(meetBy.iso),
                .min(today.iso),
                .required()
              )
              button(.type(.submit), .name("choice"), .value("meet"), .class(classes(.meet))) {
                "Talk by this day"
              }
            }
          }
        } else {
          button(
            .type(.submit),
            .form("answer"),
            .name("choice"),
            .value(advice.rawValue),
            .class(classes(advice)),
            .key(name),
            .keyShortcuts(name)
          ) {
            advice.word
            key(name)
          }
        }
      }
      button(
        .type(.submit),
        .form("answer"),
        .name("choice"),
        .value("skip"),
        .class("quiet"),
        .key("j"),
        .keyShortcuts("j")
      ) {
        "Skip"
        key("j")
      }
    },
    p(.class("click")) { (recommended ?? .keep).onLinkedIn },
  ])
}

private func ownView(_ entry: PersonEntry, _ card: ConnectionCard, _ action: LocalPath) -> Markup {
  .joined([
    details(.class("observe meeting")) {
      summary(.key("c"), .keyShortcuts("c")) {
        "Why you are connected"
        key("c")
      }
      form(.class("fields"), .method(.post), .action(action.segment("note"))) {
        input(.type(.hidden), .name("kind"), .value("why"))
        p(.class("field")) {
          label(.for("why")) { "In your words" }
          textarea(.id("why"), .name("text"), .rows(2), .maxlength(PersonRecord.longest), .required()) {}
        }
        button(.type(.submit)) { "Keep" }
      }
    },
    details(.class("observe meeting")) {
      summary(.key("l"), .keyShortcuts("l")) {
        entry.tags.isEmpty ? "Tag" : "Tags: \(entry.tags.joined(separator: ", "))"
        key("l")
      }
      form(.class("fields"), .method(.post), .action(action.segment("tag"))) {
        textField("tags", "Tags, separated by commas", value: "", required: true)
        button(.type(.submit)) { "Tag" }
      }
    },
  ])
}
