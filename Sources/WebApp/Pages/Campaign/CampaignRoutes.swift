import Hummingbird
import Markup
import Vetting
import Workflows

/// The campaigns: their list, and one with its texts side by side.
///
/// They are answered through the question that ticked requests go through.
struct CampaignRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }

  func add(to router: Router<BasicRequestContext>) {
    router.page("/campaigns") { _ in
      let page = CampaignsPage(try workspace.campaigns(), today: workspace.today)
      let frame = Frame(title: "Campaigns", place: .requests)
      return .page(framed(try frame.settled(workspace)) { campaignsView(page) })
    }
    router.page("/campaigns/:id") { request in
      let page = CampaignPage(
        try workspace.campaign(Campaign.ID(rawValue: request.id)),
        today: workspace.today,
        zone: workspace.zone()
      )
      let toast = Toasts.toast(request.query, try workspace.history(limit: Int(Toasts.longest)))
      let frame = Frame(title: page.title, place: .requests, toast: toast)
      return .page(framed(try frame.settled(workspace)) { campaignView(page) })
    }
  }
}
