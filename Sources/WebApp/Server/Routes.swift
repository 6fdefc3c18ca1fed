import HTTPTypes
import Hummingbird
import Markup
import Workflows

/// All routes behind the guard, in one table.
struct Routes: Sendable {
  let opened: OpenWorkspace
  let settings: WebSettings
  let gate: Guard
  let signIn: SignIn
  let imports: ImportDesk

  /// The router, outermost first: headers for every answer, the page for errors, the guard, then the routes.
  func router() -> Router<BasicRequestContext> {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPage())
    router.add(middleware: GuardMiddleware(gate: gate, signIn: signIn))
    let limit = settings.formLimit
    SignInRoutes(gate: gate, signIn: signIn).add(to: router)
    TodayRoutes(opened: opened).add(to: router)
    WeekRoutes(opened: opened).add(to: router)
    FenceRoutes(opened: opened).add(to: router)
    IntroductionRoutes(opened: opened, limit: limit).add(to: router)
    TouchRoutes(opened: opened, limit: limit).add(to: router)
    ExposureRoutes(opened: opened, limit: limit).add(to: router)
    MeetingRoutes(opened: opened, limit: limit).add(to: router)
    DraftRoutes(opened: opened, limit: limit).add(to: router)
    CalendarRoutes(opened: opened, limit: limit).add(to: router)
    RequestsRoutes(opened: opened, limit: limit).add(to: router)
    MarkRoutes(opened: opened, limit: limit).add(to: router)
    LearnedRoutes(opened: opened).add(to: router)
    CampaignRoutes(opened: opened).add(to: router)
    AddRequestRoutes(opened: opened, limit: limit).add(to: router)
    DecidedRoutes(opened: opened).add(to: router)
    ReviewRoutes(opened: opened, limit: limit).add(to: router)
    PeopleRoutes(opened: opened, limit: limit).add(to: router)
    PersonRoutes(opened: opened, limit: limit).add(to: router)
    ChangesRoutes(opened: opened).add(to: router)
    WorklistRoutes(opened: opened, limit: limit).add(to: router)
    PurposeRoutes(opened: opened, limit: limit).add(to: router)
    PolicyRoutes(opened: opened, limit: limit).add(to: router)
    ImportRoutes(opened: opened, limit: limit, desk: imports).add(to: router)
    WorthRoutes(opened: opened, limit: limit).add(to: router)
    BacktestRoutes(opened: opened).add(to: router)
    HowItWorksRoutes(opened: opened, limit: limit).add(to: router)
    router.page("/static/:id") { request in
      guard let file = StaticFiles.all.first(where: { $0.name == request.id }) else {
        throw HTTPError(.notFound)
      }
      return .file(file.bytes, type: file.type, tag: file.tag)
    }
    return router
  }
}
