/// The names of the months.
enum MonthName {
  private static let nominatives = [
    "leden", "únor", "březen", "duben", "květen", "červen",
    "červenec", "srpen", "září", "říjen", "listopad", "prosinec",
  ]
  private static let genitives = [
    "ledna", "února", "března", "dubna", "května", "června",
    "července", "srpna", "září", "října", "listopadu", "prosince",
  ]
  private static let englishNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// The name as it stands alone, such as `květen`.
  static func czech(_ month: Int) -> String { name(month, in: nominatives) }

  /// The name as it stands in a date, such as `května`.
  static func czechGenitive(_ month: Int) -> String { name(month, in: genitives) }

  static func english(_ month: Int) -> String { name(month, in: englishNames) }

  /// The number of a Czech month in either case, given in lower case.
  static func number(czech word: String) -> Int? {
    (nominatives.firstIndex(of: word) ?? genitives.firstIndex(of: word)).map { $0 + 1 }
  }

  private static func name(_ month: Int, in names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
