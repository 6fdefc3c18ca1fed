import Foundation
import Testing

@Suite struct LinkTests {
  @Test(arguments: Project.documents())
  func `every link leads somewhere`(path: String) throws {
    let page = try MarkdownPage(path: path)
    let folder = Project.root.appending(path: path).deletingLastPathComponent()
    for link in page.links where !isOutside(link) {
      let parts = link.components(separatedBy: "#")
      let target = parts[0].isEmpty ? Project.root.appending(path: path) : folder.appending(path: parts[0])
      let isThere = FileManager.default.fileExists(atPath: target.path)
      #expect(isThere, "\(path) links to \(link), which does not exist")
      guard isThere, parts.count > 1, target.pathExtension == "md" else { continue }
      let root = Project.root.path.hasSuffix("/") ? Project.root.path : Project.root.path + "/"
      let relative = String(target.standardizedFileURL.path.dropFirst(root.count))
      let anchors = try MarkdownPage(path: relative).anchors
      #expect(anchors.contains(parts[1]), "\(path) links to \(link): there is no such heading")
    }
  }

  @Test func `pages of others are linked by https alone`() throws {
    for path in Project.documents() {
      let insecure = try MarkdownPage(path: path).links.filter { $0.hasPrefix("http://") }
      #expect(insecure.isEmpty, "\(path) links to \(insecure)")
    }
  }

  @Test func `a heading is found under the name a link uses`() throws {
    let page = try MarkdownPage(path: "CONTRIBUTING.md")
    #expect(page.anchors.contains("add-a-rule"))
  }

  private func isOutside(_ link: String) -> Bool {
    link.hasPrefix("https://") || link.hasPrefix("http://") || link.hasPrefix("mailto:")
  }
}
