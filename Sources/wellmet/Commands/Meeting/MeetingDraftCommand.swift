import ArgumentParser
import Vetting
import Workflows

/// Prints a text to send, or says where its wording lies.
struct MeetingDraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract:
      "Print a text for them: the question, the reply without accepting, the invitation, the kind no.",
    discussion: """
      Wellmet sends nothing: copy the text. Your own wording goes into the file that --where names; without the file \
      the wording that Wellmet comes with is used. Fields: {name}, {company}, {me}, {day}.
      """
  )

  @Argument(
    help: "The number as the list gives it (12, or c12 for a connection), a request, a person or a name."
  )
  var who: String

  @Option(
    name: .long,
    help:
      "ask, reply, invite or decline for a request, reconnect for a connection. Default: ask, or reconnect.",
    completion: .list(DraftKind.vetting.map(\.rawValue)),
    transform: { text in
      // The texts for introductions have a command of their own and are not offered here.
      guard let kind = DraftKind(rawValue: text), DraftKind.vetting.contains(kind) else {
        throw ValidationError("Choose one of \(DraftKind.vetting.map(\.rawValue).joined(separator: ", ")).")
      }
      return kind
    }
  )
  var kind: DraftKind?

  @Option(name: .long, help: "en, de, fr, es, it, nl or pt. Default: the language of their note.")
  var language: String?

  @Flag(name: .long, help: "Print only the file that holds your own wording.")
  var `where` = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let chosen = try language.map { code in
        guard let language = NoteLanguage(code: code) else { throw DraftError.noSuchLanguage(code) }
        return language
      }
      let prepared = try options.open().draft(kind, for: who, in: chosen)
      if options.json {
        try JSONOutput.print(DraftPayload(prepared))
      } else if `where` {
        Terminal.line(prepared.path)
      } else {
        if !prepared.draft.subject.isEmpty {
          Terminal.line("Subject: \(prepared.draft.subject)")
          Terminal.line()
        }
        Terminal.lines(prepared.draft.body)
        if !prepared.draft.missing.isEmpty {
          Terminal.note(
            "Fill in yourself: \(prepared.draft.missing.map(\.rawValue).joined(separator: ", "))."
          )
        }
      }
    }
  }
}

extension DraftKind: ExpressibleByArgument {}

/// What `meeting draft --json` prints.
private struct DraftPayload: Encodable {
  let kind: DraftKind
  let language: String
  let name: String
  let subject: String
  let body: String
  let missing: [String]
  let path: String
  let isOwn: Bool

  init(_ prepared: PreparedDraft) {
    kind = prepared.kind
    language = prepared.language.code
    name = prepared.name
    subject = prepared.draft.subject
    body = prepared.draft.body
    missing = prepared.draft.missing.map(\.rawValue)
    path = prepared.path
    isOwn = prepared.isOwn
  }
}
