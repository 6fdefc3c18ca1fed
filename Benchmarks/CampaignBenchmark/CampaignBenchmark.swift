import Foundation
import Vetting

/// Looks for campaigns among the texts that `Benchmarks/campaigns` wrote, and says how long it took.
///
/// A line is a name, a tab and a text. Prints seconds for reading the texts, for finding the campaigns, and of the
/// processor for both and for placing the last text among the others, then for each campaign the numbers of its lines.
@main
struct CampaignBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let rounds = Int(arguments[2]) else {
      print("CampaignBenchmark FILE ROUNDS")
      exit(64)
    }
    let lines = try Data(contentsOf: URL(filePath: arguments[1])).split(separator: 0x0A).map { line in
      let name = line.prefix { $0 != 0x09 }
      return (
        name: NameKey(String(decoding: name, as: UTF8.self)),
        text: String(decoding: line.dropFirst(name.count + 1), as: UTF8.self)
      )
    }
    let clock = ContinuousClock()
    var found: [CampaignCluster] = []
    var numbers: [Int] = []
    for _ in 0..<rounds {
      var entries: [CampaignEntry] = []
      numbers = []
      let (read, readCPU) = measure(clock) {
        for (number, line) in lines.enumerated() {
          guard let text = CampaignText(line.text, names: CampaignNames([line.name])) else { continue }
          entries.append(CampaignEntry(text: text, sender: Int64(number), sentAt: Int64(number)))
          numbers.append(number)
        }
      }
      let (cluster, clusterCPU) = measure(clock) { found = CampaignClustering.clusters(of: entries) }
      print("round \(read) \(cluster) \(readCPU + clusterCPU) \(placing(entries))")
    }
    for cluster in found { print(cluster.members.map { String(numbers[$0]) }.joined(separator: " ")) }
  }

  /// Seconds of the processor that it takes to place the last text among the others, as they are kept.
  private static func placing(_ entries: [CampaignEntry]) -> Double {
    guard let last = entries.last else { return 0 }
    let part = CampaignMemory(Array(entries.dropLast())).part()
    return measure(ContinuousClock()) {
      var memory = CampaignMemory()
      guard part.withUnsafeBytes({ memory.append(part: $0) }), memory.add(last) != .unclear else {
        fatalError("the last text is not placed")
      }
    }.1
  }

  /// Seconds by the clock, and seconds of processor time.
  private static func measure(_ clock: ContinuousClock, _ body: () -> Void) -> (Double, Double) {
    let before = cpu()
    let taken = clock.measure(body)
    return (taken / .seconds(1), cpu() - before)
  }

  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
