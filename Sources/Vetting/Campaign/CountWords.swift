/// Small numbers as words.
enum CountWords {
  /// «three» for 3, digits from ten on.
  static func of(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(count) ? words[count] : String(count)
  }
}
