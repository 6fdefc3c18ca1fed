/// A thread of messages.csv; a draft that was never sent is one of its own, without an id.
struct Conversation: Sendable {
  /// What the thread is.
  enum Kind: Sendable {
    case people
    /// Paid mail in HTML.
    case sponsored
    /// Written by the member and never sent.
    case draft
  }

  /// Who wrote a message.
  enum Sender: Sendable, Equatable {
    case member
    case person(Contents.PersonIndex)
    /// Somebody whose account is closed or hidden: `LinkedIn Member`.
    case closed
    /// A company that paid.
    case advertiser(String)
  }

  /// One message.
  struct Message: Sendable {
    var sender: Sender
    var at: Moment
    var subject = ""
    var text: String
    var attachment = ""
  }

  var id: String
  var title = ""
  var kind = Kind.people
  var folder = "INBOX"
  /// Those who take part besides the member; nobody for a thread with a closed account.
  var participants: [Contents.PersonIndex]
  /// Oldest first.
  var messages: [Message]

  var newest: Moment {
    messages.last?.at ?? Moment(seconds: 0)
  }

  /// Makes an id of the form that LinkedIn uses: `2-` and the base64 of a UUID and three digits.
  static func makeID(_ random: inout SplitMix64) -> String {
    let high = random.next()
    let low = random.next()
    var inner: [UInt8] = []
    inner.reserveCapacity(40)
    inner.append(hexadecimal: high >> 32, digits: 8)
    inner.append(UInt8(ascii: "-"))
    inner.append(hexadecimal: high >> 16, digits: 4)
    inner.append(UInt8(ascii: "-"))
    inner.append(hexadecimal: high & 0x0FFF | 0x4000, digits: 4)
    inner.append(UInt8(ascii: "-"))
    inner.append(hexadecimal: low >> 48 & 0x3FFF | 0x8000, digits: 4)
    inner.append(UInt8(ascii: "-"))
    inner.append(hexadecimal: low, digits: 12)
    inner.append(text: "_")
    inner.append(decimal: random.pick([100, 100, 100, 500, 501], or: 100), width: 3)
    var bytes: [UInt8] = [UInt8(ascii: "2"), UInt8(ascii: "-")]
    bytes.reserveCapacity(58)
    Base64.append(inner, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
