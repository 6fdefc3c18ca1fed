/// What a fit learns from: the rows of a sparse matrix, one after the other, with a label, a cost and an offset each.
///
/// Only places that occur have a column, the frequent ones first, so that most of what a fit touches lies together.
/// The bounded ones, which are those of the rules, come last, in each row too.
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
  /// Where the bounded columns of each row begin.
  private var bounded: [Int] = []
  /// The square of the length of each row.
  private(set) var squares: [Double] = []

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
    bounded = (0..<count).map { row in
      (starts[row]..<starts[row + 1]).first { places[$0] >= UInt32(free.count) } ?? starts[row + 1]
    }
    measure()
  }

  /// Takes the length of each row, in which a column may stand twice.
  private mutating func measure() {
    var whole = [Float](repeating: 0, count: self.columns)
    squares = (0..<count).map { row in
      let indices = starts[row]..<starts[row + 1]
      for index in indices { whole[Int(places[index])] += values[index] }
      var sum = 0.0
      for index in indices { sum += Double(values[index]) * Double(whole[Int(places[index])]) }
      for index in indices { whole[Int(places[index])] = 0 }
      return sum
    }
  }

  /// The bounded columns of a row.
  func boundedColumns(of row: Int) -> some Sequence<Int> {
    places[bounded[row]..<starts[row + 1]].lazy.map { Int($0) }
  }

  /// The product of each of some rows with weights, one for each column.
  func products(_ rows: [Int], _ weights: [Double]) -> [Double] { rows.map { product($0, weights) } }

  /// The product of a row with weights, one for each column.
  ///
  /// Most of a fit is spent here and in `add`, so their loops go without the checks of arrays: every place was given its
  /// column by `arrange`, and there are as many weights as columns.
  func product(_ row: Int, _ weights: [Double]) -> Double {
    precondition(weights.count == columns)
    return values.withUnsafeBufferPointer { values in
      places.withUnsafeBufferPointer { places in
        weights.withUnsafeBufferPointer { weights in
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

  /// Adds a multiple of a row to a vector with a number for each column, and to one for the bounded ones in their place.
  func add(_ row: Int, times factor: Double, to vector: inout [Double], bounded tail: inout [Double]) {
    precondition(vector.count == columns && tail.count == columns - firstBounded)
    values.withUnsafeBufferPointer { values in
      places.withUnsafeBufferPointer { places in
        vector.withUnsafeMutableBufferPointer { vector in
          for index in starts[row]..<bounded[row] {
            vector[Int(places[index])] += factor * Double(values[index])
          }
        }
        for index in bounded[row]..<starts[row + 1] {
          tail[Int(places[index]) - firstBounded] += factor * Double(values[index])
        }
      }
    }
  }
}
