import Testing

@testable import WebApp

private let gate = Guard(host: "wellmet.localhost:4000")

private func refusal(
  method: String = "GET",
  path: String = "/requests",
  hosts: [String] = ["wellmet.localhost:4000"],
  sites: [String] = ["same-origin"],
  origins: [String] = [],
  cookies: [String] = ["wellmet-4000=good"]
) -> Guard.Refusal? {
  gate.refusal(
    of: Guard.Facts(
      method: method,
      path: path,
      hosts: hosts,
      sites: sites,
      origins: origins,
      cookies: cookies
    )
  ) { $0 == "good" }
}

private let goodHost = "wellmet.localhost:4000"
private let ours = "http://wellmet.localhost:4000"

@Suite struct GuardTests {
  /// What must come out, said a second time and plainly: everything wrong is refused, in the order of the checks.
  private func expected(
    _ host: String,
    _ origin: String?,
    _ site: String?,
    _ signedIn: Bool,
    _ method: String
  ) -> Guard.Refusal? {
    if host != goodHost { return .wrongHost }
    if !["GET", "HEAD", "POST"].contains(method) { return .method }
    if let site {
      if site != "same-origin" && site != "none" { return .crossSite }
      if let origin, origin != ours, origin != "null" { return .crossSite }
    } else if method == "POST" {
      if origin != ours { return .crossSite }
    } else if let origin, origin != ours {
      return .crossSite
    }
    return signedIn ? nil : .notSignedIn
  }

  @Test func `every combination of host, origin, site, cookie and method is judged as written down`() {
    let hosts = [
      goodHost, "127.0.0.1:4000", "localhost:4000", "evil.test:4000", "wellmet.localhost:4001",
      "wellmet.localhost", "",
    ]
    let origins: [String?] = [
      nil, ours, "null", "http://evil.test:4000", "http://wellmet.localhost:4001",
      "https://wellmet.localhost:4000",
    ]
    let sites: [String?] = [nil, "same-origin", "none", "same-site", "cross-site", "Same-Origin"]
    var rows = 0
    var passed = 0
    for host in hosts {
      for origin in origins {
        for site in sites {
          for signedIn in [true, false] {
            for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT"] {
              let found = refusal(
                method: method,
                hosts: [host],
                sites: site.map { [$0] } ?? [],
                origins: origin.map { [$0] } ?? [],
                cookies: [signedIn ? "wellmet-4000=good" : "wellmet-4000=bad"]
              )
              #expect(found == expected(host, origin, site, signedIn, method))
              rows += 1
              passed += found == nil ? 1 : 0
            }
          }
        }
      }
    }
    #expect(rows == 4_536)
    #expect(passed > 0 && passed < 40)
  }

  @Test func `a host named twice or not at all is refused`() {
    #expect(refusal(hosts: [goodHost, goodHost]) == .duplicateHost)
    #expect(refusal(hosts: []) == .wrongHost)
  }

  @Test func `a rebound name that sends no fetch metadata is refused by its host`() {
    #expect(
      refusal(method: "POST", hosts: ["evil.test:4000"], sites: [], origins: ["http://evil.test:4000"])
        == .wrongHost
    )
  }

  @Test(arguments: [
    "wellmet-4000=bad", "wellmet-4001=good", "Wellmet-4000=good", "xwellmet-4000=good", "", "wellmet-4000",
    "wellmet-4000=", "other=wellmet-4000=good",
  ])
  func `a cookie that is not ours is no session`(cookie: String) {
    #expect(refusal(cookies: [cookie]) == .notSignedIn)
  }

  @Test func `our cookie is found among others`() {
    #expect(refusal(cookies: ["a=b; wellmet-4000=good; c=d"]) == nil)
    #expect(refusal(cookies: ["a=b", "wellmet-4000=good"]) == nil)
  }

  @Test func `the sign-in link may come from anywhere, but only to be read`() {
    #expect(refusal(path: "/sign-in/abc", sites: ["cross-site"], cookies: []) == nil)
    #expect(refusal(method: "POST", path: "/sign-in/abc", sites: ["cross-site"], cookies: []) == .crossSite)
    #expect(refusal(path: "/sign-in/abc", hosts: ["evil.test:4000"], cookies: []) == .wrongHost)
  }

  @Test func `the stylesheet needs no session, but is for our own pages`() {
    #expect(refusal(path: "/static/x.css", cookies: []) == nil)
    #expect(refusal(path: "/static/x.css", sites: ["cross-site"], cookies: []) == .crossSite)
  }
}
