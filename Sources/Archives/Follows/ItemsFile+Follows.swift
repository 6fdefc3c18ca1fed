extension ItemsFile {
  /// Member_Follows.csv: names only; the moment is presumably UTC.
  static let memberFollows = ItemsFile(
    required: ["status", "fullname"],
    value: ["fullname"],
    detail: ["status"],
    date: ["date"],
    moment: LinkedInDate.utcMoment
  )
  /// Company Follows.csv.
  static let companyFollows = ItemsFile(
    required: ["organization", "followed on"],
    value: ["organization"],
    detail: [],
    date: ["followed on"],
    moment: LinkedInDate.utcMomentWithWeekday
  )
}
