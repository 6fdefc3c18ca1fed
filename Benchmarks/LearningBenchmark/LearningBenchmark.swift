import Foundation
import Vetting

/// Fits what `Benchmarks/learning` wrote, says how long it took, and writes the matrix that it was fitted on.
///
/// Seconds are of the processor, so that what else the machine does counts little.
@main
struct LearningBenchmark {
  private struct Line: Decodable {
    var key, text: String
    var wanted, heldOut: Bool
    var weight: Double
    var groups: [String]

    var example: LearningExample {
      LearningExample(key: key, text: text, isWanted: wanted, weight: weight, groups: groups)
    }
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let rounds = Int(arguments[3]) else {
      print("LearningBenchmark NOTES MATRIX ROUNDS")
      exit(64)
    }
    let decoder = JSONDecoder()
    let lines = try Data(contentsOf: URL(filePath: arguments[1])).split(separator: 0x0A)
      .map { try decoder.decode(Line.self, from: Data($0)) }
    let examples = lines.filter { !$0.heldOut }.map(\.example)
    var models: [LearnedModel] = []
    for _ in 0..<rounds {
      let taken = measure { LearnedModel.fit(examples).map { models.append($0) } }
      print("fit \(taken)")
      let few = measure { _ = LearnedModel.fit(Array(examples.prefix(199))) }
      print("few \(few)")
    }
    guard let model = models.first else { return }
    print("same \(models.allSatisfy { $0.digest == model.digest } ? 1 : 0)")
    var scores: [Int] = []
    let taken = measure {
      scores = lines.map { model.part(text: $0.text, names: [], evidence: [])?.hundredths ?? 0 }
    }
    print("explain \(taken / Double(lines.count))")
    for (line, score) in zip(lines, scores) where line.heldOut { print("score \(score)") }
    try matrix(lines.map(\.text)).write(to: URL(filePath: arguments[2]))
  }

  private static func measure(_ body: () -> Void) -> Double {
    let before = cpu()
    body()
    return cpu() - before
  }

  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Each row: how many features, their places, their values, all of four bytes, the lowest first.
  private static func matrix(_ texts: [String]) -> Data {
    var bytes = Data()
    func add(_ word: UInt32) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    for text in texts {
      let features = NoteFeatures(text: text)
      add(UInt32(features.places.count))
      features.places.forEach(add)
      features.values.forEach { add($0.bitPattern) }
    }
    return bytes
  }
}
