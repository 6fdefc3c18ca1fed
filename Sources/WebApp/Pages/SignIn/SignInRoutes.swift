import HTTPTypes
import Hummingbird
import HummingbirdCore
import Markup
import Vetting

/// Swaps a one-time link for the session's cookie.
struct SignInRoutes: Sendable {
  let gate: Guard
  let signIn: SignIn

  func add(to router: Router<BasicRequestContext>) {
    router.get("/sign-in/:id") { request, context in
      // A HEAD must not spend the code.
      guard request.method == .get else { return Answer.page(.empty, status: 405).response() }
      switch signIn.redeem(context.parameters.get("id") ?? "") {
      case .refused: throw SignInError.refused
      case .lockedOut: throw SignInError.lockedOut
      case .session(let value):
        let sites = Header.all("sec-fetch-site", in: request)
        let isFromUs = sites.allSatisfy { $0 == "none" || $0 == "same-origin" }
        // A redirect that began elsewhere stays foreign to the browser: it would not send the strict cookie
        // along. A page of ours that moves on by itself is the way around.
        let answer = isFromUs ? Answer.seeOther(Paths.today) : .page(welcome())
        var response = answer.response()
        Header.set(
          "set-cookie",
          "\(gate.cookieName)=\(value); HttpOnly; SameSite=Strict; Path=/",
          in: &response
        )
        return response
      }
    }
  }

  private func welcome() -> Markup {
    framed(Frame(title: "Signed in", refresh: (0, Paths.today))) {
      div(.class("page")) {
        h1 { "You are signed in" }
        p { a(.class("button first"), .href(Paths.today)) { "Go to the requests" } }
      }
    }
  }
}

/// Why a link did not sign anybody in.
enum SignInError: Error, Sendable { case refused, lockedOut }
