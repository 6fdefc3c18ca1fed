/// A point in time, or a reading of a wall clock, in whole seconds since 1 January 1970.
struct Moment: Sendable, Hashable, Comparable {
  static let minute = 60
  static let hour = 3600
  static let dayLength = 86_400

  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  init(_ day: SampleDay, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    seconds = day.number * Self.dayLength + hour * Self.hour + minute * Self.minute + second
  }

  var day: SampleDay {
    SampleDay(number: dayNumber)
  }

  var dayNumber: Int {
    (seconds - secondOfDay) / Self.dayLength
  }

  var secondOfDay: Int {
    (seconds % Self.dayLength + Self.dayLength) % Self.dayLength
  }

  var hour: Int { secondOfDay / Self.hour }
  var minute: Int { secondOfDay / Self.minute % 60 }
  var second: Int { secondOfDay % 60 }

  static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }

  static func + (moment: Moment, seconds: Int) -> Moment {
    Moment(seconds: moment.seconds + seconds)
  }

  static func - (moment: Moment, seconds: Int) -> Moment {
    Moment(seconds: moment.seconds - seconds)
  }
}
