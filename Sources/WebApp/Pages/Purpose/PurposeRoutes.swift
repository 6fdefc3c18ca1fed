import Hummingbird
import Markup
import Vetting
import Workflows

/// Asks for the purpose, keeps it, takes it back.
struct PurposeRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/purpose", show)
    router.action("/purpose", limit: limit) { try keep($0) }
    router.action("/purpose/first", limit: limit, keepFirst)
    router.action("/purpose/not-now", limit: limit) { _ in
      try workspace.purposeNotNow()
      return .seeOther(Paths.requests)
    }
    router.action("/purpose/undo", limit: limit, takeBack)
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let newest = try workspace.purposeHistory(limit: 1).first
    let isJustWritten = newest.map { request.query.text("kept") == String($0.number) } ?? false
    let page = PurposePage(
      newest?.purpose ?? Purpose(),
      newest: newest?.number,
      isWritten: newest.map { !$0.purpose.isEmpty } ?? false,
      effect: isJustWritten ? try workspace.purposeEffect() : nil
    )
    return try answer(page, toast: Toasts.toast(purpose: newest, request.query))
  }

  private func keep(_ request: PageRequest) throws -> Answer {
    var purpose = Purpose()
    for part in PurposePart.allCases { purpose[part] = request.form.text(part.rawValue) }
    return try keep(purpose, then: Paths.purpose)
  }

  /// The one line on the Requests page.
  private func keepFirst(_ request: PageRequest) throws -> Answer {
    var purpose = try workspace.purpose()?.purpose ?? Purpose()
    purpose.seeking = request.form.text("seeking")
    return try keep(purpose, then: Paths.requests)
  }

  private func keep(_ purpose: Purpose, then path: LocalPath) throws -> Answer {
    do {
      _ = try workspace.writePurpose(purpose)
      let newest = try workspace.purposeHistory(limit: 1).first
      return .seeOther(path.query("kept", newest.map { String($0.number) }))
    } catch let error as PurposeError {
      // The same form again, so that nothing typed is lost.
      let words = ErrorWords(error)
      let newest = try workspace.purposeHistory(limit: 1).first
      let page = PurposePage(
        purpose,
        newest: newest?.number,
        isWritten: newest.map { !$0.purpose.isEmpty } ?? false,
        problem: words.problem + " " + words.remedy
      )
      return try answer(page, status: 422)
    }
  }

  private func takeBack(_ request: PageRequest) throws -> Answer {
    let newest = try workspace.purposeHistory(limit: 1).first
    // A toast of long ago must not take back what was written since.
    guard let newest, request.form.text("number") == String(newest.number) else {
      return .seeOther(Paths.purpose)
    }
    _ = try workspace.takeBackPurpose()
    let after = try workspace.purposeHistory(limit: 1).first
    return .seeOther(Paths.purpose.query("back", after.map { String($0.number) }))
  }

  private func answer(_ page: PurposePage, status: Int = 200, toast: Frame.Toast? = nil) throws -> Answer {
    let frame = try Frame(title: "Purpose", place: .purpose, toast: toast).settled(workspace)
    return .page(framed(frame) { purposeView(page) }, status: status)
  }
}

extension Toasts {
  /// The toast for a purpose that was just written or taken back; nil where the address names another one.
  static func toast(purpose newest: WrittenPurpose?, _ query: FormFields) -> Frame.Toast? {
    guard let newest else { return nil }
    let number = String(newest.number)
    if query.text("kept") == number {
      return Frame.Toast(words: .text("Your purpose is kept."), undo: Frame.Undo(purpose: newest.number))
    }
    if query.text("back") == number {
      return Frame.Toast(words: .text("Taken back: the purpose before it holds again."), undo: nil)
    }
    return nil
  }
}
