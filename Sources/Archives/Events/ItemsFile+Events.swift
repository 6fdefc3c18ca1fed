import Vetting

extension ItemsFile {
  /// Events.csv; only the day of the time is used, since its zone is not known.
  static let events = ItemsFile(
    required: ["event name"],
    value: ["event name"],
    detail: ["status"],
    date: ["event time"],
    moment: { LinkedInDate.dayOfEvent($0)?.secondsSince1970 }
  )
}
