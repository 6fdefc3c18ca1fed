/// An element with content.
///
/// The set is closed: only this module makes one.
package struct Element: Sendable {
  let name: StaticString

  init(_ name: StaticString) { self.name = name }

  /// The element with its attributes around its content.
  package func callAsFunction(
    _ attributes: Attribute?...,
    @MarkupBuilder content: () -> Markup = { .empty }
  ) -> Markup {
    let inside = content()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inside.bytes.count + 32 * attributes.count + 2 * name.utf8CodeUnitCount + 8)
    open(name, attributes, to: &bytes)
    bytes.append(contentsOf: inside.bytes)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
    return Markup(bytes: bytes)
  }
}

/// An element without content, such as a line break.
///
/// The set is closed: only this module makes one.
package struct VoidElement: Sendable {
  let name: StaticString

  init(_ name: StaticString) { self.name = name }

  /// The element with its attributes.
  package func callAsFunction(_ attributes: Attribute?...) -> Markup {
    var bytes: [UInt8] = []
    open(name, attributes, to: &bytes)
    return Markup(bytes: bytes)
  }
}

private func open(_ name: StaticString, _ attributes: [Attribute?], to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "<"))
  bytes.append(name)
  for case .some(let attribute) in attributes { attribute.append(to: &bytes) }
  bytes.append(UInt8(ascii: ">"))
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
