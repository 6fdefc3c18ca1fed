import Markup
import Vetting
import Workflows

/// The policy: three that have a name, one's own beside what it would change.
func policyView(_ page: PolicyPage) -> Markup {
  div(.class("page wide")) {
    h1 { "Policy" }
    p(.class("lead")) {
      "What Wellmet recommends follows from your policy and from what you decided. Move something, and see at once "
        + "what it would change; nothing is kept until you save."
    }
    ul(.class("plain presets")) {
      for choice in page.choices {
        li {
          div {
            h2 { choice.preset.title }
            p { choice.preset.explanation }
          }
          if choice.isInEffect {
            p(.class("soft")) { "In effect" }
          } else {
            a(.class("button small"), .href(choice.path), .current(choice.isShown ? .item : nil)) {
              choice.isShown ? "Shown below" : "Try it"
              span(.class("unseen")) { ": \(choice.preset.title)" }
            }
          }
        }
      }
    }
    form(.id("yours"), .class("tuning"), .method(.get), .action(Paths.policy), .behaviour(.tuning)) {
      input(.type(.hidden), .name("preset"), .value(page.statement.preset.rawValue))
      input(.type(.hidden), .name("seen"), .value(page.seen))
      div(.class("knobs")) {
        h2 { "Your own" }
        sliderView(page.cost) {
          "Only a pitch, a mass mailing or a fraud is ever declined. What costs more is declined later."
        }
        sliderView(page.accept) {
          "Only who is known, or whose note means you, is accepted for their points."
        }
        silenceView(page)
        habitsView(page)
        weightsView(page)
        for scale in PolicySlider.Scale.allCases { stepsView(scale) }
      }
      policyTrialView(page)
      div(.class("acts keep")) {
        policyOutcomeView(page)
        button(.type(.submit)) { "Show what would change" }
        button(.type(.submit), .class("first"), .formaction(Paths.policy), .formmethod(.post)) { "Save" }
      }
    }
    p(.class("alone")) { a(.href(Paths.backtest)) { "What a policy would have done with your past" } }
    p(.class("alone")) { a(.href(Paths.learned)) { LearnedPage.title } }
    p(.class("soft")) {
      "The policy is the file "
      code { page.path }
      ", which you may edit as well: your own comments stay. Saving keeps the former file beside it."
    }
  }
}

private func sliderView(_ slider: PolicySlider, hint: () -> String) -> Markup {
  let words = hint()
  let hints =
    (words.isEmpty ? [] : [slider.name + "-hint"]) + (slider.error.isEmpty ? [] : [slider.name + "-error"])
  return div(.class("slider")) {
    p {
      label(.for(slider.name)) { slider.question }
      output(.for(slider.name), .ariaHidden) { slider.words }
    }
    input(
      .type(.range),
      .id(slider.name),
      .name(slider.name),
      .min("0"),
      .max(String(slider.scale.steps.count - 1)),
      .value(String(slider.position)),
      .list(slider.scale.list),
      .valueText(slider.words),
      .invalid(!slider.error.isEmpty),
      hints.isEmpty ? nil : .describedBy(hints.joined(separator: " "))
    )
    input(.type(.hidden), .name(PolicyForm.former(slider.name)), .value("\(slider.value)"))
    if !words.isEmpty { small(.id(slider.name + "-hint")) { words } }
    errorView(slider.error, of: slider.name)
  }
}

private func errorView(_ error: String, of name: String) -> Markup {
  error.isEmpty ? .empty : p(.class("wrong"), .id(name + "-error")) { error }
}

private func silenceView(_ page: PolicyPage) -> Markup {
  fieldset(.class("silence")) {
    legend { "Who says nothing, and of whom nothing shared is known" }
    for answer in [Recommendation.ignore, .meet, .accept] {
      label(.class("choice")) {
        input(
          .type(.radio),
          .name("silence"),
          .value(answer.rawValue),
          .checked(page.statement.policy.whenNothingIsSaid == answer)
        )
        span { answer.onSilence }
      }
    }
    errorView(page.errors["silence"] ?? "", of: "silence")
  }
}

private func habitsView(_ page: PolicyPage) -> Markup {
  .joined([
    label(.class("choice")) {
      input(.type(.checkbox), .name("learn"), .value("yes"), .checked(page.statement.policy.learns))
      span { "Learn from what I decide" }
    },
    numberView(
      "meet-days",
      "Days that a meet is given",
      value: page.statement.policy.meetDays,
      range: Policy.possibleMeetDays,
      error: page.errors["meet-days"] ?? ""
    ),
    numberView(
      "actions",
      "Clicks on LinkedIn planned for one day",
      value: page.statement.policy.actionsPerDay,
      range: Policy.possibleActions,
      error: page.errors["actions"] ?? ""
    ),
    numberView(
      "introduction-asks",
      "How often one person may be asked for others in ninety days",
      value: page.statement.policy.introductionAsks,
      range: Policy.possibleIntroductionAsks,
      error: page.errors["introduction-asks"] ?? ""
    ),
    numberView(
      "touches",
      "How many people you can get in touch with in a week",
      value: page.statement.policy.touchesPerWeek,
      range: Policy.possibleTouches,
      error: page.errors["touches"] ?? ""
    ),
  ])
}

private func numberView(_ name: String, _ words: String, value: Int, range: ClosedRange<Int>, error: String)
  -> Markup
{
  p(.class("field")) {
    label(.for(name)) { words }
    input(
      .type(.number),
      .id(name),
      .name(name),
      .value(String(value)),
      .min(String(range.lowerBound)),
      .max(String(range.upperBound)),
      .required(),
      .invalid(!error.isEmpty),
      error.isEmpty ? nil : .describedBy(name + "-error")
    )
    if !error.isEmpty { span(.class("wrong"), .id(name + "-error")) { error } }
  }
}

private func weightsView(_ page: PolicyPage) -> Markup {
  details(.class("weights"), .open(page.weighs)) {
    summary { "What each question counts" }
    for group in page.groups {
      h3 { group.title }
      for slider in group.sliders { sliderView(slider) { "" } }
    }
  }
}

private func stepsView(_ scale: PolicySlider.Scale) -> Markup {
  datalist(.id(scale.list)) {
    for (index, value) in scale.steps.enumerated() {
      option(.value(String(index))) { scale.words(value) }
    }
  }
}
