import Markup
import Vetting
import Workflows

/// What is read, what never leaves, the four answers, a tour, and the one setting.
func howItWorksView(_ page: HowItWorksPage) -> Markup {
  div(.class("page")) {
    h1 { "How it works" }
    p(.class("lead")) {
      "A connection is a privilege for both sides: it opens your contacts, your recommendations and your good name. "
        + "Wellmet helps you to look at each request before you answer it."
    }
    tourView(page)
    section {
      h2 { "The four answers" }
      dl(.class("answers")) {
        for answer in Recommendation.allCases {
          dt(.class(answer.rawValue)) { answer.word }
          dd {
            p { meaning(answer) }
            p(.class("soft")) { answer.onLinkedIn }
          }
        }
      }
    }
    section {
      h2 { "The review of your connections" }
      p {
        "Everybody you are connected with comes up on a card: the last words, the evidence, and two questions: do you "
          + "recall them, and would they take your call? Let go is recommended only where nothing speaks for somebody; "
          + "to be in touch seldom is never a reason."
      }
      dl(.class("answers")) {
        for advice in ConnectionAdvice.allCases {
          dt(.class(advice.colour)) { advice.word }
          dd { p(.class("soft")) { advice.onLinkedIn } }
        }
      }
      p(.class("alone")) { a(.href(Paths.review)) { "Go to Review" } }
    }
    section {
      h2 { "Off the fence" }
      p {
        "Whoever you want to meet first, and every connection that you are unsure of, has a day. Ask, plan a meeting with "
          + "a brief, note how it was, then decide. When the day is past, an end is proposed; nothing is done unless you "
          + "do it. A meeting that comes to little is a normal outcome."
      }
      p(.class("fence-links")) {
        a(.href(Paths.fence)) { "Everything undecided" }
        a(.href(Paths.calendar)) { "Your calendar" }
        a(.href(Paths.drafts)) { "Your wording" }
      }
    }
    section {
      h2 { "What is read" }
      p {
        "The archive that LinkedIn makes of your own data: connections, requests, messages, recommendations, "
          + "endorsements, the address book that you gave LinkedIn, your profile. And what you type in yourself. "
          + "Other files in the archive are not even opened."
      }
      p {
        "A missing note alone counts little, since members without a paid plan have only a few notes a month. "
          + "What is not known is shown as not known and never counted as nothing."
      }
    }
    section {
      h2 { "Would you introduce me?" }
      p {
        "Somebody asks, on the "
        a(.href(Paths.introductions)) { "Introduce" }
        " page or in a message that you received. You see how well you know both, what is in it for each as far as is known, how "
        "earlier introductions ended, and how often the other was asked. Ask both apart; the message to both can be written only "
        "once both said yes, and you send it."
      }
    }
    section {
      h2 { "An asset is looked after" }
      p {
        "The "
        a(.href(Paths.touch)) { "In touch" }
        " page says whom to write to this week, and why; it goes by what your exports show, and never asks for more than you said "
        "you can do. "
        a(.href(Paths.worth)) { "Worth" }
        " shows what your network consists of and how it changes, with every figure explained. "
        a(.href(Paths.exposure)) { "Exposure" }
        " says what others get to see of you, and which settings on LinkedIn to look at."
      }
    }
    section {
      h2 { "What never leaves" }
      p {
        "Nothing leaves this machine. There is no account and no telemetry, and nothing is asked of any server. "
          + "Wellmet never signs in to LinkedIn and clicks nothing there: what has to be clicked goes on the work list, "
          + "and you click it."
      }
    }
    settingsView(page)
  }
}

private func tourView(_ page: HowItWorksPage) -> Markup {
  section {
    h2 { "A tour of two minutes" }
    ol(.class("tour")) {
      li {
        a(.href(Paths.requests)) { "Open the requests." }
        " One is shown in full. First read what they wrote; the words that counted are marked."
      }
      li { "Read the sentence below it, then the reasons. Plus speaks for letting them in, minus against." }
      li { "Answer it with a click, or with a key: y, m, i or n. The next request comes by itself." }
      li { "Take the answer back with Undo, or z. Nothing that you do here is final." }
      li {
        "Answer one with Meet first. It asks for a day, \(page.meetDays) days from now unless you say otherwise: "
          + "what is undecided must end some time."
      }
      li { "Tick several in the list and answer them together. Wellmet asks once more and names the number." }
      li {
        a(.href(Paths.decided)) { "Look at Decided" }
        ": every answer, with a mark where you went your own way."
      }
      li {
        a(.href(Paths.worklist)) { "Look at the work list" }
        ": what is left to click on LinkedIn, \(page.actionsPerDay) a day at most."
      }
    }
  }
}

private func settingsView(_ page: HowItWorksPage) -> Markup {
  section(.id("settings")) {
    h2 { "Single keys" }
    p {
      page.hasShortcuts
        ? "Single keys answer requests and cards, for example y to accept or keep. They do nothing while you write in a field. "
          + "Switch them off if you dictate, or if keys are pressed by accident."
        : "Single keys are off. Every key has a button that does the same."
    }
    form(.method(.post), .action(Paths.shortcuts)) {
      button(.type(.submit), .name("on"), .value(page.hasShortcuts ? "no" : "yes")) {
        page.hasShortcuts ? "Switch single keys off" : "Switch single keys on"
      }
    }
    details {
      summary { "All keys" }
      dl(.class("keys")) {
        for (keys, meaning) in KeyboardHelp.rows {
          dt { for name in keys { kbd { name } } }
          dd { meaning }
        }
      }
    }
  }
}

private func meaning(_ answer: Recommendation) -> String {
  switch answer {
  case .accept: "It is known who they are, and there is something in it for both."
  case .meet:
    "It may be worth it, and not enough is known. You ask how you know each other, or you talk, and then decide."
  case .ignore: "It says nothing, and nothing that you share is known."
  case .decline: "A pitch, a mass mailing, a scam, or somebody who is too eager."
  }
}
