import Foundation
import Vetting

/// The small files with one value a row: the member's skills, addresses, numbers, events, whom they follow.
struct ItemsFile: Sendable {
  /// Columns without which the file is another one.
  let required: [String]
  /// Names that the column with the value has or had.
  let value: [String]
  /// Names of the column with a remark on the value.
  let detail: [String]
  /// Names of the column with a second remark, which follows the first after a blank.
  var further: [String] = []
  /// Names of the column that says when.
  let date: [String]
  /// How the moment is written; where the zone is not known, midnight UTC stands for the day.
  let moment: @Sendable (Bytes) -> Int64?

  /// Reads a file of this form.
  static func read(
    _ file: ArchiveFile,
    _ form: ItemsFile,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> ([ItemFact], FileTally) {
    var rows = try RowReader(file, required: form.required)
    let value = rows.column(anyOf: form.value)
    let detail = rows.column(anyOf: form.detail)
    let further = rows.column(anyOf: form.further)
    let date = rows.column(anyOf: form.date)
    let facts = try rows.snapshots(progress) { row -> RowOutcome<ItemFact> in
      if row.isBlank() { return .skip(.empty) }
      if row.isEmpty(value), row.isEmpty(date) { return .skip(.nobodyNamed) }
      return .keep(
        ItemFact(
          value: row.text(value),
          detail: row.isEmpty(further) ? row.text(detail) : "\(row.text(detail)) \(row.text(further))",
          at: row.date(date, form.moment),
          line: row.line
        )
      )
    }
    return (facts, rows.tally)
  }

  @Sendable private static func shortMomentDay(_ bytes: Bytes) -> Int64? {
    LinkedInDate.dayOfShortMoment(bytes)?.secondsSince1970
  }
}

extension ItemsFile {
  /// Skills.csv.
  static let skills = ItemsFile(
    required: ["name"],
    value: ["name"],
    detail: [],
    date: [],
    moment: { _ in nil }
  )
  /// Email Addresses.csv; the remarks say whether it is the primary one, and whether it is confirmed.
  static let emailAddresses = ItemsFile(
    required: ["email address", "primary"],
    value: ["email address"],
    detail: ["primary"],
    further: ["confirmed"],
    date: ["updated on"],
    moment: shortMomentDay
  )
  /// PhoneNumbers.csv; the remark is the type.
  static let phoneNumbers = ItemsFile(
    required: ["number", "type"],
    value: ["number"],
    detail: ["type"],
    date: [],
    moment: { _ in nil }
  )
  /// Registration.csv; the value is the kind of subscription.
  static let registration = ItemsFile(
    required: ["subscription types"],
    value: ["subscription types"],
    detail: [],
    date: ["registered at", "registration date"],
    moment: shortMomentDay
  )
}
