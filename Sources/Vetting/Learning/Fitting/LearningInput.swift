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

  /// The product of each of some rows with weights, one for each column.
  ///
  /// Most of a fit is spent here and in `add`, so their loops go without the checks of arrays: every place was given its
  /// column by `arrange`, and there are as many weights as columns.
  func products(_ rows: [Int], _ weights: [Double]) -> [Double] {
    precondition(weights.count == columns)
    return values.withUnsafeBufferPointer { values in
      places.withUnsafeBufferPointer { places in
        weights.withUnsafeBufferPointer { weights in
          rows.map { row in
            // Two strands, always the same, so that one sum need not wait for the other.
            var (even, odd) = (0.0, 0.0)
            var index = starts[row]
            let end = starts[row + 1]
            while index + 1 < end {
              even += Double(values[index]) * weights[Int(places[index])]
              odd += Double(values[index + 1]) * weights[Int(places[index + 1])]
              index += 2
            }
            if index < end { even += Double(values[index]) * weights[Int(places[index])] }
            return even + odd
          }
        }
      }
    }
  }

  /// Adds a multiple of each of some rows to a vector, one number for each column.
  func add(_ rows: [Int], times factors: [Double], to vector: inout [Double]) {
    precondition(vector.count == columns && factors.count == rows.count)
    values.withUnsafeBufferPointer { values in
      places.withUnsafeBufferPointer { places in
        vector.withUnsafeMutableBufferPointer { vector in
          for (number, row) in rows.enumerated() {
            let factor = factors[number]
            var index = starts[row]
            let end = starts[row + 1]
            while index < end {
              vector[Int(places[index])] += factor * Double(values[index])
              index += 1
            }
          }
        }
      }
    }
  }
}
