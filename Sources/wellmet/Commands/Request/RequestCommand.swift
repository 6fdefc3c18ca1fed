import ArgumentParser
import Foundation
import Vetting
import Workflows

/// The requests: list, show, decide, undo, history, add.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Vet the people who ask to connect.",
    subcommands: [
      RequestListCommand.self, RequestShowCommand.self, RequestDecideCommand.self, RequestUndoCommand.self,
      RequestHistoryCommand.self, RequestAddCommand.self,
    ]
  )
}

/// Where a decision of the command line says that it was made.
let decidedOnCommandLine = "command line"

/// Lists the requests with their verdicts.
struct RequestListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the requests with what Wellmet recommends, newest first."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Decided ones too. With --json they are always there, with their decision.")
  var all = false

  @Option(name: .long, help: "Only those recommended: accept, meet, ignore or decline.")
  var recommended: Recommendation?

  func run() throws {
    try reporting(json: options.json) {
      let requests = try options.open().allRequests().filter { stored in
        recommended == nil || stored.verdict.recommendation == recommended
      }
      if options.json {
        struct Payload: Encodable { let requests: [RequestPayload] }
        try JSONOutput.print(Payload(requests: requests.map(RequestPayload.init)))
        return
      }
      let shown = requests.filter { all || $0.decision == nil }
      guard !shown.isEmpty else {
        Terminal.line(requests.isEmpty ? "No requests." : "Every request is answered.")
        return
      }
      Table.print(
        [["request", "sent", "recommended", "decided", "name", "why"]]
          + shown.map { stored in
            [
              stored.request.id.rawValue, stored.request.sentOn.iso, stored.verdict.recommendation.rawValue,
              stored.decision?.choice.rawValue ?? "", stored.request.name, stored.verdict.summary,
            ]
          }
      )
    }
  }
}

/// Shows one request in full.
struct RequestShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one request: the note, the verdict, the evidence, what is not known."
  )

  @Argument(help: "The request, as the list names it.")
  var request: String

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let stored = try options.open().request(Request.ID(rawValue: request))
      if options.json {
        try JSONOutput.print(RequestPayload(stored))
      } else {
        RequestText.print(stored)
      }
    }
  }
}

/// Answers one or more requests.
struct RequestDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Answer requests: accept, meet, ignore or decline.",
    discussion: "What has to be clicked on LinkedIn goes on the work list; Wellmet never clicks for you."
  )

  @Argument(help: "accept, meet, ignore or decline, after the requests: `decide r-… [r-…] decline`.")
  var words: [String]

  @Option(name: .long, help: "For meet: the day by which it must end, as 2026-11-30. Default: the policy's.")
  var by: String?

  @Flag(name: .long, help: "Say what would be decided, and decide nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard words.count >= 2, choice != nil else {
      throw ValidationError("Name one or more requests, then one of accept, meet, ignore, decline.")
    }
    if let by {
      guard Day(iso: by) != nil else {
        throw ValidationError("--by takes a day such as 2026-11-30, not «\(by)».")
      }
      guard choice == .meet else { throw ValidationError("--by goes with meet only.") }
    }
  }

  private var choice: Recommendation? { words.last.flatMap(Recommendation.init(rawValue:)) }

  func run() throws {
    try reporting(json: options.json) {
      guard let choice else { throw ValidationError("Name an answer.") }
      let workspace = try options.open()
      let ids = words.dropLast().map { Request.ID(rawValue: $0) }
      if dryRun {
        let requests = try ids.map(workspace.request)
        for stored in requests where !options.json {
          Terminal.line(
            "Would \(choice.rawValue): \(stored.request.name) (recommended: \(stored.verdict.recommendation.rawValue))."
          )
        }
        if options.json {
          struct Payload: Encodable { let requests: [RequestPayload] }
          try JSONOutput.print(
            Payload(requests: requests.map(RequestPayload.init)),
            notice: "Dry run: nothing was decided."
          )
        }
        return
      }
      let decisions = try workspace.decide(
        ids,
        choice,
        deadline: by.flatMap(Day.init(iso:)),
        by: decidedOnCommandLine
      )
      if options.json {
        try JSONOutput.print(JournalPayload(decisions))
      } else {
        for decision in decisions { Terminal.line(RequestText.line(decision)) }
        Terminal.line("On the work list: `wellmet worklist`. Take back: `wellmet request undo`.")
      }
    }
  }
}

/// Takes decisions back.
struct RequestUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last decision, or that of one request."
  )

  @Argument(help: "The request; without it, what was decided last, a bulk answer as a whole.")
  var request: String?

  @Flag(name: .long, help: "Say what would be taken back, and take nothing back.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let id = request.map { Request.ID(rawValue: $0) }
      let undone =
        try dryRun ? workspace.undoable(of: id) : workspace.undo(of: id, by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(
          JournalPayload(undone),
          notice: dryRun ? "Dry run: nothing was taken back." : nil
        )
      } else {
        for decision in undone {
          Terminal.line("\(dryRun ? "Would take back" : "Taken back"): \(RequestText.line(decision))")
        }
      }
    }
  }
}

/// The journal of decisions.
struct RequestHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was decided, newest first, taken-back decisions included."
  )

  @Argument(help: "Only of this request.")
  var request: String?

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let decisions = try options.open().history(of: request.map { Request.ID(rawValue: $0) })
      if options.json {
        try JSONOutput.print(JournalPayload(decisions))
      } else if decisions.isEmpty {
        Terminal.line("Nothing was decided yet.")
      } else {
        for decision in decisions { Terminal.line(RequestText.line(decision)) }
      }
    }
  }
}

/// Takes a request that is newer than the export.
struct RequestAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Vet a request that is newer than your export: type or paste what you see."
  )

  @Option(name: .long, help: "The name as LinkedIn shows it.")
  var name: String

  @Option(name: .long, help: "The address of the profile.")
  var profile = ""

  @Option(name: .long, help: "The headline below the name.")
  var headline = ""

  @Option(name: .long, help: "The note sent with the request; «-» reads it from standard input.")
  var note = ""

  @Flag(name: .long, help: "Judge it, and keep nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let text = note == "-" ? StandardInput.text(upTo: 65_536) : note
      let stored = try options.open().addRequest(
        name: name,
        profileURL: profile,
        headline: headline,
        note: text,
        dryRun: dryRun
      )
      if options.json {
        try JSONOutput.print(RequestPayload(stored), notice: dryRun ? "Dry run: nothing was kept." : nil)
      } else {
        RequestText.print(stored)
      }
    }
  }
}

extension Recommendation: ExpressibleByArgument {}
