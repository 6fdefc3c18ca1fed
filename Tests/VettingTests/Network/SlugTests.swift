import Foundation
import Testing
import Vetting

struct SlugTests {
  @Test(arguments: [
    ("https://www.linkedin.com/in/jane-doe-1", "jane-doe-1"),
    ("https://www.linkedin.com/in/jane-doe-1/", "jane-doe-1"),
    ("https://www.linkedin.com/in/jane-doe-1/?trk=x&y=/in/other", "jane-doe-1"),
    ("https://www.linkedin.com/in/jane-doe-1#top", "jane-doe-1"),
    ("http://linkedin.com/in/jane", "jane"),
    ("www.linkedin.com/in/jane", "jane"),
    ("de.linkedin.com/in/jane", "jane"),
    ("//ch.linkedin.com/in/jane", "jane"),
    ("/in/jane", "jane"),
    ("HTTPS://WWW.LINKEDIN.COM/IN/Jane-DOE", "jane-doe"),
    ("  https://www.linkedin.com/in/jane \n", "jane"),
    ("https://www.linkedin.com/in/jos%C3%A9-p%C3%A9rez", "josé-pérez"),
    ("https://www.linkedin.com/in/JOS%c3%89", "josé"),
    ("www.linkedin.com/in/josé", "josé"),
    ("www.linkedin.com/in/jose\u{301}", "josé"),
    ("https://www.linkedin.com/in/%E5%B1%B1%E7%94%B0", "山田"),
    ("https://www.linkedin.com/in/jane%2Ddoe", "jane-doe"),
  ])
  func `a profile address gives its slug`(address: String, slug: String) {
    #expect(Slug(profileURL: address)?.value == slug)
  }

  @Test(arguments: [
    "", " ", "jane-doe", "https://www.linkedin.com/", "https://www.linkedin.com/in/",
    "https://www.linkedin.com/in/?x",
    "https://www.linkedin.com/company/acme", "https://www.linkedin.com/pub/jane",
    "https://example.com/in/jane",
    "https://notlinkedin.com/in/jane", "https://linkedin.com.example.com/in/jane",
    "https://example.com/linkedin.com/in/jane", "https://x@linkedin.com/in/jane", "javascript:alert(1)/in/x",
    "https://www.linkedin.com/in/jane%", "https://www.linkedin.com/in/jane%4",
    "https://www.linkedin.com/in/%ZZ",
    "https://www.linkedin.com/in/jane%00", "https://www.linkedin.com/in/jane%20doe",
    "https://www.linkedin.com/in/jane%0Adoe", "https://www.linkedin.com/in/%FF%FE",
    "https://www.linkedin.com/in/%7F",
  ])
  func `what is no profile of a member gives none`(address: String) {
    #expect(Slug(profileURL: address) == nil)
  }

  @Test func `bytes that are no UTF-8 never make two people one`() {
    #expect(Slug(profileURL: "https://www.linkedin.com/in/a%FF") == nil)
    #expect(Slug(profileURL: "https://www.linkedin.com/in/a%C3") == nil)
  }

  @Test(arguments: ["jane-doe-1", "josé-pérez", "山田", "a_b.c", "ıi", "ß", "пример", "100%25"])
  func `the address of a slug leads back to it`(name: String) throws {
    let slug = try #require(Slug(profileURL: "/in/" + name))
    #expect(Slug(profileURL: slug.profileURL) == slug)
    #expect(slug.profileURL.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func `the longest slug is kept and one that is longer is not`() {
    let longest = String(repeating: "a", count: Slug.longest)
    #expect(Slug(profileURL: "/in/" + longest)?.value == longest)
    #expect(Slug(profileURL: "/in/" + longest + "a") == nil)
    #expect(Slug(profileURL: "/in/" + String(repeating: "a", count: 1_000_000)) == nil)
  }

  @Test func `what an address says after the slug cannot leave the profile`() throws {
    let slug = try #require(Slug(profileURL: "https://www.linkedin.com/in/a%2F..%2F..%2Fevil%3Fx%23y"))
    #expect(slug.profileURL == "https://www.linkedin.com/in/a%2F..%2F..%2Fevil%3Fx%23y")
  }

  @Test func `slugs are ordered by their bytes`() {
    let slugs = ["b", "é", "a", "a-b"].map { Slug(normalised: $0) }
    #expect(slugs.sorted().map(\.value) == ["a", "a-b", "b", "é"])
  }

  @Test(arguments: ["ada", "Ada-Marlow_9.x", "a%C3%A9", "a/", "a?b", "", "zoë", "a b", "a#", "a,b", "ÄB"])
  func `the fast way to a slug gives what the long way gives, or nothing`(rest: String) {
    for start in [
      "https://www.linkedin.com/in/", "https://linkedin.com/in/", "http://www.linkedin.com/in/", "",
    ] {
      let address = start + rest
      let fast = Array(address.utf8).withUnsafeBufferPointer { Slug(plainProfileURL: $0) }
      #expect(fast == nil || fast == Slug(profileURL: address), "\(address)")
    }
    let usual = Array("https://www.linkedin.com/in/Ada-1".utf8)
    #expect(usual.withUnsafeBufferPointer { Slug(plainProfileURL: $0) }?.value == "ada-1")
  }

  @Test func `a slug is composed, whatever the address is made of`() throws {
    for value in UInt32(0x80)..<0xA000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let slug = Slug(profileURL: "linkedin.com/in/x\(String(scalar))") else { continue }
      let composed = slug.value.precomposedStringWithCanonicalMapping
      #expect(slug.value.utf8.elementsEqual(composed.utf8), "U+\(String(value, radix: 16))")
    }
    #expect(Slug(profileURL: "/in/zoe\u{308}")?.value.utf8.count == 4)
  }
}
