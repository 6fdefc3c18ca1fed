/// What a fit learns from: the rows of a sparse matrix, one after the other, with a label, a cost and an offset each.
///
/// Only places that occur have a column, the frequent ones first, so that most of what a fit touches lies together.
/// The bounded ones, which are those of the rules, come last.
struct LearningInput {
  private(set) var starts: [Int] = [0]
  /// The column of each value.
  private(set) var places: [UInt32] = []
  private(set) var values: [Float] = []
  /// 1 for wanted, −1 for unwanted.
  private(set) var signs: [Double] = []
  private(set) var costs: [Double] = []
  private(set) var offsets: [Double] = []
  /// The place of each column in the table of all weights.
  private(set) var placeOfColumn: [UInt32] = []
  /// The first bounded column.
  private(set) var firstBounded = 0

  /// How many rows there are.
  var count: Int { costs.count }
  /// How many columns there are.
  var columns: Int { placeOfColumn.count }

  /// Adds a row.
  mutating func append(_ features: NoteFeatures, isWanted: Bool, cost: Double, offset: Double) {
    places += features.places
    values += features.values
    starts.append(places.count)
    signs.append(isWanted ? 1 : -1)
    costs.append(cost)
    offsets.append(offset)
  }

  /// Gives every place that occurs its column; `size` is the number of places.
  ///
  /// To be called once, after the last row.
  mutating func arrange(size: Int, firstBounded: Int) {
    var counts = [Int32](repeating: 0, count: size)
    for place in places { counts[Int(place)] += 1 }
    let used = counts.indices.filter { counts[$0] > 0 }
    let free = used.filter { $0 < firstBounded }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    placeOfColumn = (free + used.filter { $0 >= firstBounded }).map { UInt32($0) }
    self.firstBounded = free.count
    var columns = [UInt32](repeating: 0, count: size)
    for (column, place) in placeOfColumn.enumerated() { columns[Int(place)] = UInt32(column) }
    for index in places.indices { places[index] = columns[Int(places[index])] }
  }

  /// The product of a row with weights.
  func product(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in starts[row]..<starts[row + 1] { sum += Double(values[index]) * weights[Int(places[index])] }
    return sum
  }

  /// Adds a multiple of a row to a vector.
  func add(_ row: Int, times factor: Double, to vector: inout [Double]) {
    for index in starts[row]..<starts[row + 1] {
      vector[Int(places[index])] += factor * Double(values[index])
    }
  }
}
