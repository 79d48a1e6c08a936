import ExactValues

extension WorkingDays {
  /// The working days of the Czech Republic: Monday to Friday without the holidays of Act 245/2000 Coll.
  ///
  /// Days before 2000-08-09, when the Act came into force, are not covered. The wordings were seen as of 2025-12-07;
  /// answers about later days carry the remark that the law may have changed. Days off that an office gives itself, or
  /// that the government moves, are no part of it: add them with ``adding(_:)``.
  public static let czech = WorkingDays(
    holidays: loadedHolidays.rows, validity: Validity(from: Day(year: 2000, month: 8, day: 9)),
    confirmedThrough: Day(year: 2025, month: 12, day: 7))

  static let loadedHolidays = BuiltInTable("Holidays", holidaysTable) { row throws(TableFault) in
    let verification = try row.text("verification")
    guard let verified = Verification(rawValue: verification) else {
      throw row.fault("verification", "a verification such as seen")
    }
    return Holiday(
      name: try row.text("name"), englishName: try row.text("english"),
      kind: HolidayKind(rawValue: try row.text("kind")), date: try date(row),
      validity: Validity(from: try row.day("from")),
      citation: Citation(
        work: "Act 245/2000 Coll.", place: "section \(try row.text("section"))",
        address: "https://www.zakonyprolidi.cz/cs/2000-245", verification: verified))
  }

  private static func date(_ row: TableRow) throws(TableFault) -> HolidayDate {
    let text = try row.text("on")
    if text.hasPrefix("easter"), let days = Int(text.dropFirst(6)) { return .fromEaster(days: days) }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    // 2000 was a leap year, so every day of a year is one of it.
    guard parts.count == 2, let month = parts.first, let day = parts.last,
      Day(year: 2000, month: month, day: day) != nil
    else { throw row.fault("on", "a month and a day, or easter and a number of days") }
    return .yearly(month: month, day: day)
  }
}
