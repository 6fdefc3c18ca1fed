import Foundation
import Vetting

@testable import Workflows

/// Anonymous reports made for tests.
enum Reports {
  static func worth(_ isAnonymous: Bool = true) -> Worth {
    var sums = WorthSums(importNumber: 2, asOf: Day(number: 20_000), coverage: [.connections, .messages])
    sums.requests = [.accept: 3, .decline: 2]
    let ties = (1...12).map { number in
      Tie(
        person: Person.ID(rawValue: Int64(number)),
        key: Person.Key(rawValue: "p-\(number)"),
        name: "Somebody",
        connectedOn: Day(number: 18_000),
        strength: Double(number) / 12
      )
    }
    let past = WorthPast(years: [], made: [2019: 12], pitched: [:], pitchers: [])
    let worth = Worth(ties, sums: sums, past: past, notes: [], under: Policy())
    return isAnonymous ? worth.anonymous() : worth
  }

  static let numbers = WorthNumbers(worth())

  /// A page that carries a text, as Wellmet writes it.
  static func page(_ carried: String) -> [UInt8] {
    let escaped = carried.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
      of: "\"",
      with: "&#34;"
    )
    .replacingOccurrences(of: "<", with: "&lt;")
    return Array(
      "<!doctype html>\n<html><head><meta name=\"wellmet-worth\" content=\"\(escaped)\"></head></html>".utf8
    )
  }

  static func document(_ carried: String, isAnonymous: Bool = true) throws -> [UInt8] {
    let text = String(decoding: try JSONEncoder().encode(carried), as: UTF8.self)
    return Array("{\"ok\":true,\"data\":{\"isAnonymous\":\(isAnonymous),\"comparable\":\(text)}}\n".utf8)
  }
}
