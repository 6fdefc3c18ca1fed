import Markup
import Vetting

/// What every page has around its content.
struct Frame: Sendable {
  /// The pages of the main navigation, in their order.
  enum Place: CaseIterable, Sendable {
    case today, requests, fence, review, people, touch, introductions, worth, exposure, worklist, decided,
      purpose,
      policy, imports, howItWorks

    var title: String {
      switch self {
      case .today: "Today"
      case .requests: "Requests"
      case .fence: "Fence"
      case .review: "Review"
      case .people: "People"
      case .touch: "In touch"
      case .introductions: "Introduce"
      case .worth: "Worth"
      case .exposure: "Exposure"
      case .decided: "Decided"
      case .worklist: "Work list"
      case .purpose: "Purpose"
      case .policy: "Policy"
      case .imports: "Import"
      case .howItWorks: "How it works"
      }
    }

    var path: LocalPath {
      switch self {
      case .today: Paths.today
      case .requests: Paths.requests
      case .fence: Paths.fence
      case .review: Paths.review
      case .people: Paths.people
      case .touch: Paths.touch
      case .introductions: Paths.introductions
      case .worth: Paths.worth
      case .exposure: Paths.exposure
      case .decided: Paths.decided
      case .worklist: Paths.worklist
      case .purpose: Paths.purpose
      case .policy: Paths.policy
      case .imports: Paths.imports
      case .howItWorks: Paths.howItWorks
      }
    }
  }

  /// What happened, said once at the foot of the page, with a way back where there is one.
  struct Toast: Sendable {
    var words: Markup
    /// What takes it back; none where there is nothing to take back.
    var undo: Undo?
  }

  /// A form that takes back what was just done.
  struct Undo: Sendable {
    var action: LocalPath
    var fields: [(name: String, value: String)]

    /// Sends these fields to an address of ours.
    init(action: LocalPath, fields: [(name: String, value: String)]) {
      self.action = action
      self.fields = fields
    }

    /// Takes a range of decisions back.
    init(decisions: ClosedRange<Int64>) {
      action = Paths.undo
      fields = [("first", String(decisions.lowerBound)), ("last", String(decisions.upperBound))]
    }

    /// Takes a range of decisions on connections back.
    init(connections: ClosedRange<Int64>) {
      action = Paths.undoConnections
      fields = [("first", String(connections.lowerBound)), ("last", String(connections.upperBound))]
    }

    /// Takes the last step of something undecided back.
    init(step id: Deadline.ID) {
      action = Paths.meetings.segment(id.rawValue).segment("undo")
      fields = []
    }

    /// Takes the last step of an introduction back, or the introduction.
    init(introduction id: Introduction.ID, step: Int64?) {
      action = Paths.introductions.segment(String(id.rawValue)).segment("undo")
      fields = [("step", String(step ?? 0))]
    }

    /// Proposes again what was found in a message.
    init(found id: String) {
      action = Paths.foundAsks.segment(id).segment("again")
      fields = []
    }

    /// Takes back that the user was in touch with somebody.
    init(touched key: Person.Key, record: Int64, origin: String) {
      action = Paths.touch.segment(key.rawValue).segment("unlog")
      fields = [("record", String(record)), ("back", origin)]
    }

    /// Takes back that somebody was put off.
    init(snoozed key: Person.Key, origin: String) {
      action = Paths.touch.segment(key.rawValue).segment("snooze")
      fields = [("until", ""), ("back", origin)]
    }

    /// Goes back to the rhythm that somebody had; to what is proposed where the user had decided nothing.
    init(cadence key: Person.Key, before: String, origin: String) {
      action = Paths.touch.segment(key.rawValue).segment("cadence")
      fields = [("days", before), ("back", origin)]
    }

    /// Goes back to the purpose before this one.
    init(purpose number: Int64) {
      action = Paths.purpose.segment("undo")
      fields = [("number", String(number))]
    }

    /// Puts an action back on the work list.
    init(ended id: Action.ID) {
      action = Paths.worklist.segment(id.rawValue)
      fields = [("outcome", "open")]
    }

    /// Puts the former weights of worth back, if the policy file is still this one.
    init(weights digest: String) {
      action = Paths.worth.segment("weights").segment("undo")
      fields = [("seen", digest)]
    }

    /// Puts the former policy back, if the file is still this one.
    init(policy digest: String) {
      action = Paths.policy.segment("undo")
      fields = [("seen", digest)]
    }
  }

  var title: String
  /// Nil for pages outside the navigation, such as errors.
  var place: Place?
  /// How much is left, in the corner.
  var remark = ""
  var toast: Toast?
  var hasShortcuts = true
  var isSample = false
  /// Where to go by itself, and after how many seconds.
  var refresh: (seconds: Int, path: LocalPath)?
}

/// The frame around a page's content.
func framed(_ frame: Frame, @MarkupBuilder content: () -> Markup) -> Markup {
  .document(language: "en") {
    head {
      headBasics()
      title { "\(frame.title) · Wellmet" }
      stylesheet(StaticFiles.stylesheet.path)
      icon(StaticFiles.icon.path)
      if let next = frame.refresh { refresh(after: next.seconds, to: next.path) }
      scriptFile(StaticFiles.script.path)
    }
    body(frame.hasShortcuts ? .behaviour(.shortcuts) : nil) {
      a(.class("skip"), .href(fragment: "content")) { "Skip to content" }
      header(.class("top")) {
        a(.class("brand"), .href(Paths.today)) { "Wellmet" }
        nav(.label("Main")) {
          for place in Frame.Place.allCases {
            a(.href(place.path), .current(place == frame.place ? .page : nil)) { place.title }
          }
        }
        if !frame.remark.isEmpty { p(.class("remark")) { frame.remark } }
      }
      if frame.isSample {
        aside(.class("sample"), .label("Sample network")) {
          "Sample network: all people are invented. "
          a(.href(Paths.imports)) { "Import your own archive" }
        }
      }
      main(.id("content"), .focusable) { content() }
      footer(.class("foot")) {
        p { "Everything here stays on this machine." }
        button(.class("quiet"), .type(.button), .behaviour(.openHelp), .key("?"), .hidden()) {
          "Keys"
          key("?")
        }
      }
      div(.class("toast-place"), .role(.status), .livePolitely) {
        if let toast = frame.toast { toastView(toast) }
      }
      keyboardHelp(hasShortcuts: frame.hasShortcuts)
    }
  }
}

/// A key as a hint on its button.
func key(_ name: String) -> Markup { kbd(.ariaHidden) { name } }

private func toastView(_ toast: Frame.Toast) -> Markup {
  div(.class("toast"), .behaviour(.dismiss)) {
    p { toast.words }
    if let undo = toast.undo {
      form(.method(.post), .action(undo.action)) {
        for field in undo.fields { input(.type(.hidden), .name(field.name), .value(field.value)) }
        button(.type(.submit), .key("z"), .keyShortcuts("z")) {
          "Undo"
          key("z")
        }
      }
    }
  }
}

private func keyboardHelp(hasShortcuts: Bool) -> Markup {
  dialog(.id("keys"), .behaviour(.help), .labelledBy("keys-title")) {
    h2(.id("keys-title")) { "Keys" }
    if !hasShortcuts { p { "Single keys are switched off. They can be switched on under How it works." } }
    dl(.class("keys")) {
      for (keys, meaning) in KeyboardHelp.rows {
        dt { for name in keys { kbd { name } } }
        dd { meaning }
      }
    }
    form(.method(.dialog)) { button(.type(.submit)) { "Close" } }
  }
}

/// The keys and what they do.
enum KeyboardHelp {
  static let rows: [(keys: [String], meaning: String)] = [
    (["j", "↓"], "next; skip a card"),
    (["k", "↑"], "the one before"),
    (["y"], "accept; keep"),
    (["m"], "meet first; unsure: choose the day by which it must end"),
    (["s"], "later: another day; what is undecided always has one"),
    (["i"], "ignore"),
    (["n"], "decline; let go"),
    (["1", "2"], "you recall them, you do not"),
    (["3", "4"], "they would take your call, they would not"),
    (["p"], "plan a meeting, or move it"),
    (["a"], "somebody asks you for an introduction"),
    (["h"], "note how a meeting was"),
    (["e"], "write to the first whom you want to be in touch with"),
    (["d"], "note that you wrote to them"),
    (["c"], "write down why you are connected"),
    (["l"], "tag"),
    (["w"], "show or hide the reasons"),
    (["x"], "tick this request, to answer several at once"),
    (["z"], "undo the last answer"),
    (["/"], "search"),
    (["?"], "this list"),
    (["Esc"], "close, or leave a field"),
  ]
}
