import Vetting
import Workflows

/// A request with what accepting it would open, which `request show` prints.
struct ShownRequestPayload: Encodable {
  struct Exposure: Encodable {
    let sentence: String
    let opens: [ExposurePayload.Sight]
    let unknown: [ExposurePayload.Sight]
    let connections: Int
    /// That whoever asks is one of the risky viewers; null where they are none.
    @Nullable var warning: String?
    let riskyViewers: [Int64]

    init(_ line: ExposureLine) {
      sentence = line.sentence()
      opens = line.opens.map(ExposurePayload.Sight.init)
      unknown = line.unknown.map(ExposurePayload.Sight.init)
      connections = line.connections
      warning = line.warning
      riskyViewers = line.risks.map(\.id)
    }
  }

  private enum Key: String, CodingKey { case exposure }

  let request: RequestPayload
  let exposure: Exposure

  init(_ stored: StoredRequest, _ line: ExposureLine) {
    request = RequestPayload(stored)
    exposure = Exposure(line)
  }

  /// The fields of the request, and one more.
  func encode(to encoder: any Encoder) throws {
    try request.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(exposure, forKey: .exposure)
  }
}
