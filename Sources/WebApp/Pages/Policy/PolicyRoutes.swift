import Hummingbird
import Markup
import Vetting
import Workflows

/// The policy: looked at, tried, saved, taken back.
struct PolicyRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/policy", show)
    router.page("/policy/trial", trial)
    router.action("/policy", limit: limit, save)
    router.action("/policy/preset", limit: limit, writePreset)
    router.action("/policy/undo", limit: limit, undo)
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let problems = workspace.policyCheck()
    guard problems.isEmpty else { return try mend(problems) }
    return try answer(request.query, toast: try toast(request.query))
  }

  /// The parts of the page that say what would change, for the script.
  private func trial(_ request: PageRequest) throws -> Answer {
    let page = try page(request.query)
    return .page(.joined([policyOutcomeView(page), policyTrialView(page)]))
  }

  private func save(_ request: PageRequest) throws -> Answer {
    let form = PolicyForm(request.form, over: try workspace.policyStatement())
    guard request.form["cost"] != nil else { throw FormError.incomplete }
    guard form.errors.isEmpty else { return try answer(request.form, status: 422) }
    let digest = try workspace.savePolicy(form.statement, seeing: request.form.text("seen"))
    return .seeOther(Paths.policy.query("saved", digest))
  }

  private func writePreset(_ request: PageRequest) throws -> Answer {
    guard let preset = Policy.Preset(named: request.form.text("preset")) else { throw FormError.incomplete }
    return .seeOther(Paths.policy.query("saved", try workspace.policyFile.write(preset)))
  }

  private func undo(_ request: PageRequest) throws -> Answer {
    try workspace.undoPolicy(seeing: request.form.text("seen"))
    return .seeOther(Paths.policy.query("restored", try workspace.policyFile.digest()))
  }

  private func page(_ fields: FormFields) throws -> PolicyPage {
    let inEffect = try workspace.policyStatement()
    let form = PolicyForm(fields, over: inEffect)
    return PolicyPage(
      form: form,
      inEffect: inEffect,
      trial: form.errors.isEmpty ? try workspace.tryPolicy(form.statement.policy) : nil,
      seen: try workspace.policyFile.digest(),
      path: workspace.policyFile.path
    )
  }

  private func answer(_ fields: FormFields, toast: Frame.Toast? = nil, status: Int = 200) throws -> Answer {
    let page = try page(fields)
    let frame = Frame(title: "Policy", place: .policy, toast: toast)
    return .page(framed(try frame.settled(workspace)) { policyView(page) }, status: status)
  }

  private func mend(_ problems: [PolicyProblem]) throws -> Answer {
    let frame = Frame(title: "Policy", place: .policy)
    let page = policyMendView(problems, path: workspace.policyFile.path)
    return .page(framed(try frame.settled(workspace)) { page })
  }

  private func toast(_ query: FormFields) throws -> Frame.Toast? {
    let digest = try workspace.policyFile.digest()
    if query["saved"] == digest {
      return Frame.Toast(words: .text("Saved. The former policy is kept."), undo: Frame.Undo(policy: digest))
    }
    guard query["restored"] == digest else { return nil }
    return Frame.Toast(words: .text("The former policy is back."), undo: Frame.Undo(policy: digest))
  }
}
