/// Parts examples into folds, so that what one sender wrote, or one campaign, is never on both sides.
enum LearningFolds {
  /// The fold of each example, whose groups are given; the same for the same examples in the same order.
  ///
  /// Examples that share a group, if only through others, are one block. Blocks are dealt out by their first
  /// example's place, the largest first, each to the fold that holds fewest.
  static func folds(of groups: [[String]], count: Int) -> [Int] {
    var parents = Array(groups.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var first: [String: Int] = [:]
    for (index, names) in groups.enumerated() {
      for name in names {
        guard let other = first[name] else {
          first[name] = index
          continue
        }
        let (one, two) = (root(other), root(index))
        parents[max(one, two)] = min(one, two)
      }
    }
    let roots = groups.indices.map { root($0) }
    var sizes = [Int](repeating: 0, count: groups.count)
    for root in roots { sizes[root] += 1 }
    let blocks = groups.indices.filter { sizes[$0] > 0 }.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    var filled = [Int](repeating: 0, count: count)
    var folds = [Int](repeating: 0, count: groups.count)
    for block in blocks {
      let fold = filled.indices.min { (filled[$0], $0) < (filled[$1], $1) } ?? 0
      filled[fold] += sizes[block]
      folds[block] = fold
    }
    return roots.map { folds[$0] }
  }
}
