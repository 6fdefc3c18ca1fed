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
      let page = DraftsPage(
        entry: try workspace.draftEntry(
          DraftKind(rawValue: request.query.text("kind")) ?? .ask,
          NoteLanguage(code: request.query.text("language")) ?? workspace.draftLanguages().first ?? .english
        ),
        languages: try workspace.draftLanguages(),
        edited: Self.edited(workspace.draftFiles)
      )
      let toast =
        request.query["saved"] == nil
        ? nil : Frame.Toast(words: .text("Saved. The former wording lies beside it."), undo: nil)
      let frame = Frame(title: "Your wording", place: .fence, toast: toast)
      return .page(framed(try frame.settled(workspace)) { draftsView(page) })
    }
    router.action("/drafts", limit: limit) { request in
      let (kind, language) = try Self.named(request.form)
      if request.form.text("do") == "reset" {
        try workspace.resetDraft(kind, language)
      } else {
        try workspace.saveDraft(kind, language, request.form.text("text"))
      }
      return .seeOther(DraftsPage.path(kind, language).query("saved", "yes"))
    }
    router.action("/drafts/languages", limit: limit) { request in
      try workspace.setDraftLanguages(request.form.all("language").compactMap { NoteLanguage(code: $0) })
      return .seeOther(Paths.drafts)
    }
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
