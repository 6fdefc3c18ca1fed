/// Collects the content of an element: markup, and strings, which become escaped text.
@resultBuilder
package enum MarkupBuilder {
  package static func buildExpression(_ markup: Markup) -> Markup { markup }
  package static func buildExpression(_ text: String) -> Markup { .text(text) }
  package static func buildExpression(_ text: Substring) -> Markup { .text(String(text)) }
  package static func buildBlock() -> Markup { .empty }
  package static func buildPartialBlock(first: Markup) -> Markup { first }
  package static func buildPartialBlock(accumulated: consuming Markup, next: Markup) -> Markup {
    var all = accumulated
    all.bytes.append(contentsOf: next.bytes)
    return all
  }
  package static func buildOptional(_ markup: Markup?) -> Markup { markup ?? .empty }
  package static func buildEither(first: Markup) -> Markup { first }
  package static func buildEither(second: Markup) -> Markup { second }
  package static func buildArray(_ pieces: [Markup]) -> Markup { .joined(pieces) }
  package static func buildLimitedAvailability(_ markup: Markup) -> Markup { markup }
}
