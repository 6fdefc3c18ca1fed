/// A memory as bytes, to be kept: one part for what was found together, and one for each text that came after.
///
/// Numbers are as the processor has them, with a format before them that another processor would not recognise.
extension CampaignMemory {
  /// How much a memory holds.
  package struct Size: Sendable {
    var texts: Int
    var sendings: Int

    /// Nothing.
    package static let none = Size(texts: 0, sendings: 0)
  }

  private struct Header: BitwiseCopyable {
    var format: Int64
    var texts: Int64
    var words: Int64
    var sendings: Int64

    /// Another wherever the bytes would be read otherwise, or words would be masked otherwise.
    static let format: Int64 = 1
  }

  /// What is kept of a text besides its words.
  private struct Kept: BitwiseCopyable {
    var digest: UInt64
    var root: Int32
    var words: UInt16
    /// 1 for yes.
    var isShort: UInt8
    var isFull: UInt8
  }

  /// How much it holds.
  package var size: Size { Size(texts: texts.count, sendings: texts.sendings.count) }

  /// What came after it had some size.
  package func part(after size: Size = .none) -> [UInt8] {
    let words = texts.words[texts.starts[size.texts]...]
    let sendings = texts.sendings[size.sendings...]
    let kept = (size.texts..<texts.count).map { text in
      Kept(
        digest: texts.digests[text],
        root: roots[text],
        words: UInt16(truncatingIfNeeded: texts.wordCount(of: text)),
        isShort: texts.isShort[text] ? 1 : 0,
        isFull: isFull[text] ? 1 : 0
      )
    }
    let header = Header(
      format: Header.format,
      texts: Int64(kept.count),
      words: Int64(words.count),
      sendings: Int64(sendings.count)
    )
    var bytes: [UInt8] = []
    withUnsafeBytes(of: header) { bytes += $0 }
    kept.withUnsafeBytes { bytes += $0 }
    words.withUnsafeBytes { bytes += $0 }
    sendings.withUnsafeBytes { bytes += $0 }
    return bytes
  }

  /// Takes in a part; false where it is none.
  package mutating func append(part bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    guard let header = CampaignMemory.take(1, Header.self, from: &rest)?.first,
      header.format == Header.format,
      let kept = CampaignMemory.take(header.texts, Kept.self, from: &rest),
      let words = CampaignMemory.take(header.words, UInt32.self, from: &rest),
      let sendings = CampaignMemory.take(header.sendings, CampaignSending.self, from: &rest), rest.isEmpty
    else { return false }
    var start = 0
    for text in kept {
      let end = start + Int(text.words)
      guard end <= words.count, (0...texts.count).contains(Int(text.root)) else { return false }
      texts.append(words[start..<end], isShort: text.isShort == 1, digest: text.digest)
      roots.append(text.root)
      isFull.append(text.isFull == 1)
      start = end
    }
    for sending in sendings {
      guard (0..<texts.count).contains(Int(sending.text)) else { return false }
      texts.append(sending)
    }
    return start == words.count
  }

  /// Takes so many values from the beginning of some bytes; nil where there are too few.
  private static func take<Value: BitwiseCopyable>(
    _ count: Int64,
    _ type: Value.Type,
    from rest: inout Slice<UnsafeRawBufferPointer>
  ) -> [Value]? {
    let stride = MemoryLayout<Value>.stride
    guard count >= 0, count <= rest.count / stride else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: rest.prefix(Int(count) * stride))
    rest = rest.dropFirst(bytes.count)
    return [Value](unsafeUninitializedCapacity: Int(count)) { values, initialised in
      UnsafeMutableRawBufferPointer(values).copyMemory(from: bytes)
      initialised = Int(count)
    }
  }
}
