import HTTPTypes
import Hummingbird
import HummingbirdCore
import Markup
import NIOCore
import Vetting
import Workflows

/// Takes archives in and says what came of them.
struct ImportRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int
  let desk: ImportDesk

  func add(to router: Router<BasicRequestContext>) {
    router.page("/import", show)
    router.page("/import/progress", progress)
    router.post("/import") { request, _ in try await take(request).response() }
    router.action("/import/insist", limit: limit) { _ in
      .seeOther(try desk.insist(workspace: workspace) ? Paths.progress : Paths.imports)
    }
    router.action("/import/sample", limit: limit) { _ in
      _ = try opened.turnToSample()
      return .seeOther(Paths.requests)
    }
    router.action("/import/own", limit: limit) { _ in
      let own = try opened.turnToOwn()
      return .seeOther(try own.imports().isEmpty ? Paths.imports : Paths.requests)
    }
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let page = ImportPage(
      last: ImportPage.last(desk.state(for: workspace)),
      past: try workspace.imports().prefix(50).map {
        ImportPage.Past(
          number: $0.number,
          importedOn: Wording.day(of: $0.importedAt),
          exportDay: $0.exportDay,
          changes: $0.changes
        )
      },
      totals: try workspace.totals(),
      open: try workspace.requestDesk(QueueQuery(text: "", recommendation: nil, around: nil)).slice.open,
      isSample: try workspace.isSample(),
      today: workspace.today
    )
    let frame = try Frame(title: "Import", place: .imports).settled(workspace)
    return .page(framed(frame) { importView(page) })
  }

  private func progress(_ request: PageRequest) throws -> Answer {
    guard case .running(let progress) = desk.current else { return .seeOther(Paths.imports) }
    // Nothing is asked of the workspace: it is busy.
    let frame = Frame(title: "Importing", place: .imports, refresh: (1, Paths.progress))
    return .page(framed(frame) { progressView(progress.sentence, rows: progress.rows) })
  }

  private func take(_ request: Request) async throws -> Answer {
    guard request.isKind("multipart/form-data"), let kind = Header.all("content-type", in: request).first
    else {
      throw BodyError.unknownKind
    }
    if case .running = desk.current { throw ImportDesk.Busy() }
    if let declared = Header.all("content-length", in: request).first.flatMap(Int.init),
      declared > desk.uploads.limit
    {
      throw BodyError.tooLarge
    }
    var reader = try MultipartReader(contentType: kind)
    var upload = try desk.uploads.begin()
    do {
      for try await part in request.body {
        try reader.read(part.readableBytesView) { try upload.take($0) }
      }
      try reader.finish()
      guard !upload.paths.isEmpty else { throw FormError.incomplete }
      try desk.start(upload, options: ImportOptions(), workspace: opened.turnToOwn())
    } catch {
      upload.close()
      upload.remove()
      throw error
    }
    return .seeOther(Paths.progress)
  }
}
