import Vetting

/// Numbers the people of a file in the order in which they first occur.
struct MessagePeople {
  private static let nobody: Int32 = -1
  private static let unknown: Int32 = -2

  private let member: PersonReference?
  /// Addresses as written, each with its person: normalising one costs more than a look-up.
  private var addresses = ByteInterner()
  private var ofAddress: [Int32] = []
  private var names = ByteInterner()
  private var ofName: [Int32] = []
  private var bySlug: [Slug: Int32] = [:]
  private var count: Int32 = 0

  init(member: PersonReference?) { self.member = member }

  /// The number of somebody with an address, a name or both; -1 for a closed account.
  mutating func number(address: Bytes, name: Bytes, into batch: inout MessageBatch) -> Int32 {
    if !address.isEmpty {
      let (index, isNew) = addresses.intern(address)
      if isNew { ofAddress.append(identified(address, name, into: &batch)) }
      if ofAddress[Int(index)] != MessagePeople.unknown { return ofAddress[Int(index)] }
    }
    if name.isEmpty || ClosedAccount.isName(name) { return MessagePeople.nobody }
    let (index, isNew) = names.intern(name)
    if isNew { ofName.append(named(name, into: &batch)) }
    return ofName[Int(index)]
  }

  private mutating func identified(_ address: Bytes, _ name: Bytes, into batch: inout MessageBatch) -> Int32 {
    guard let slug = Slug(bytes: address) else { return MessagePeople.unknown }
    let text = ClosedAccount.isName(name) ? "" : String(decoding: name, as: UTF8.self)
    return number(of: PersonReference(name: text, slug: slug), slug, into: &batch)
  }

  private mutating func named(_ name: Bytes, into batch: inout MessageBatch) -> Int32 {
    let text = String(decoding: name, as: UTF8.self)
    // Without an address, the member's own name stands for the member.
    if let member, let slug = member.slug, member.name.utf8.elementsEqual(name) {
      return number(of: member, slug, into: &batch)
    }
    return add(PersonReference(name: text), into: &batch)
  }

  private mutating func number(
    of reference: PersonReference,
    _ slug: Slug,
    into batch: inout MessageBatch
  ) -> Int32 {
    if let known = bySlug[slug] { return known }
    let number = add(reference, into: &batch)
    bySlug[slug] = number
    return number
  }

  private mutating func add(_ reference: PersonReference, into batch: inout MessageBatch) -> Int32 {
    batch.newPeople.append(reference)
    defer { count += 1 }
    return count
  }
}
