/// Makes people with different names, in the state in which names come.
struct NameMaker {
  private var taken = Set<String>()
  private var made = 0
  private let salt: UInt32

  init(salt: UInt64) {
    self.salt = UInt32(truncatingIfNeeded: salt)
  }

  /// Somebody with a name that nobody has yet.
  mutating func person(_ random: inout SplitMix64) -> Person {
    var (first, last) = Self.plainName(&random)
    if taken.contains(first + " " + last) {
      var initial = random.below(26)
      let plain = first
      while taken.contains(first + " " + last) {
        first = plain + " " + Self.initials(initial)
        initial += 1
      }
    }
    taken.insert(first + " " + last)
    return person(first: first, last: last, &random)
  }

  /// Somebody else with the name of this person.
  mutating func homonym(of person: Person, _ random: inout SplitMix64) -> Person {
    var other = self.person(first: person.first, last: person.last, &random)
    other.first = person.first
    other.last = person.last
    return other
  }

  private mutating func person(first: String, last: String, _ random: inout SplitMix64) -> Person {
    let index = made
    made += 1
    var suffix: [UInt8] = []
    // An odd factor maps different indices to different suffixes.
    suffix.append(hexadecimal: UInt64(UInt32(index) &* 2_654_435_761 ^ salt), digits: 8)
    var person = Person(
      first: first,
      last: last,
      slug: Slug.make(name: first + " " + last, suffix: String(decoding: suffix, as: UTF8.self)),
      memberNumber: 10_000_000 + index * 7
    )
    if !random.chance(perMille: 53) {
      person.company =
        random.pick(WorkPools.companyBeginnings) + " " + random.pick(WorkPools.companyEnds)
      person.position = (random.pick(WorkPools.levels) + " " + random.pick(WorkPools.roles)).trimmingBlanks
    }
    if random.chance(perMille: 20) {
      person.email = "person\(index)@example.com"
    }
    disturb(&person, &random)
    return person
  }

  /// The dirt of real names, at the rates seen in a file of 3,841 connections.
  private func disturb(_ person: inout Person, _ random: inout SplitMix64) {
    switch random.below(1000) {
    case 0..<20: person.first += " "
    case 20..<29: person.last = " " + person.last
    case 29..<38: person.last += random.pick([" 🚀", " 🌱", " ✨", " 🇨🇭"])
    case 38..<52: person.last += random.pick([", MBA", ", PhD", ", CFA", ", LL.M."])
    case 52..<56: person.last += " (" + random.pick(["she/her", "he/him", "née Vale"]) + ")"
    case 56..<58: person.last += " / " + random.pick(["Speaker", "Author"])
    case 58..<60: person.last += "\u{00A0}"
    case 60..<62: person.first += "\u{200B}"
    case 62..<66: person.last = String(person.last.unicodeScalars.prefix(1)) + "."
    case 66..<67: person.first = "𝗔𝗻𝗻𝗮 " + person.first
    default: break
    }
  }

  private static func plainName(_ random: inout SplitMix64) -> (String, String) {
    var share = random.below(100)
    for pool in NamePools.all {
      if share < pool.share {
        return (random.pick(pool.firsts), random.pick(pool.beginnings) + random.pick(pool.ends))
      }
      share -= pool.share
    }
    return ("Alex", "Brook")
  }

  private static func initials(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: number % 26)))
    return number < 26 ? letter + "." : letter + ". " + initials(number / 26 - 1)
  }
}
