import Hummingbird
import Markup
import Vetting
import Workflows

/// Texts to copy or to mail, and the user's own wording of them.
struct DraftRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/draft") { request in
      guard !request.query.text("for").isEmpty else { return .seeOther(Paths.fence) }
      let kind = DraftKind(rawValue: request.query.text("kind"))
      let subject = request.query.text("for")
      let language = NoteLanguage(code: request.query.text("language"))
      let page = DraftPage(
        prepared: try workspace.draft(kind, for: subject, in: language),
        subject: subject,
        languages: try workspace.draftLanguages()
      )
      let frame = Frame(title: "A text for \(page.prepared.name)", place: .fence)
      return .page(framed(try frame.settled(workspace)) { draftView(page) })
    }
    router.page("/drafts") { request in
      let entry = try workspace.draftEntry(
        DraftKind(rawValue: request.query.text("kind")) ?? .ask,
        NoteLanguage(code: request.query.text("language")) ?? workspace.draftLanguages().first ?? .english
      )
      let words = [
        "own": "Saved: your wording is used.", "shipped": "The wording that Wellmet comes with is used.",
      ]
      let toast = words[request.query.text("saved")].map { Frame.Toast(words: .text($0), undo: nil) }
      return .page(try page(of: entry, toast: toast))
    }
    router.action("/drafts", limit: limit) { request in
      let (kind, language) = try Self.named(request.form)
      guard request.form.text("do") != "reset" else {
        try workspace.resetDraft(kind, language)
        return .seeOther(DraftsPage.path(kind, language).query("saved", "shipped"))
      }
      do {
        try workspace.saveDraft(kind, language, request.form.text("text"))
      } catch DraftError.unusable(nil, let problem) {
        // What was typed stays on the page, to be mended.
        var entry = try workspace.draftEntry(kind, language)
        (entry.text, entry.problem) = (request.form.text("text"), problem)
        return .page(try page(of: entry, isTyped: true), status: 422)
      }
      return .seeOther(DraftsPage.path(kind, language).query("saved", "own"))
    }
    router.action("/drafts/languages", limit: limit) { request in
      try workspace.setDraftLanguages(request.form.all("language").compactMap { NoteLanguage(code: $0) })
      return .seeOther(Paths.drafts)
    }
  }

  private func page(of entry: DraftEntry, isTyped: Bool = false, toast: Frame.Toast? = nil) throws -> Markup {
    let page = DraftsPage(
      entry: entry,
      isTyped: isTyped,
      languages: try workspace.draftLanguages(),
      edited: Self.edited(workspace.draftFiles)
    )
    let frame = Frame(title: "Your wording", place: .fence, toast: toast)
    return framed(try frame.settled(workspace)) { draftsView(page) }
  }

  private static func named(_ form: FormFields) throws -> (DraftKind, NoteLanguage) {
    guard let kind = DraftKind(rawValue: form.text("kind")),
      let language = NoteLanguage(code: form.text("language"))
    else { throw FormError.incomplete }
    return (kind, language)
  }

  private static func edited(_ files: DraftFiles) -> [(DraftKind, NoteLanguage)] {
    DraftKind.allCases.flatMap { kind in
      NoteLanguage.allCases.filter { files.isEdited(kind, $0) }.map { (kind, $0) }
    }
  }
}
