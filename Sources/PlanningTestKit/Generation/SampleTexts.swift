/// Texts that stand in generated dossiers.
enum SampleTexts {
  static let words = ["Otrokovice", "Pracovní skupina Senioři", "čtvrtletně", "domov pro seniory", "A.3.1.3"]

  /// Texts that are hard to escape, to compare or to name: quotation marks, control characters, the marks of a path,
  /// accents encoded in two ways, characters beyond the basic plane, nothing at all.
  static let odd = [
    "", " ", "\"", "\\", "a/b", "id~2", "%00", "%", "~", "\u{0}", "\u{1F}", "\u{7F}", "\r\n", "\u{10D}", "c\u{30C}",
    "\u{2028}", "\u{FEFF}", "👩‍👧", "null", "-1", "1e999", "31. 2. 2014", "asi tak", "2014-13-01", "20 14",
  ]

  static let numbers = ["0", "-0", "1.0", "1e2", "1E+2", "-1.50", "9223372036854775808", "0.1e-400"]

  /// Texts that people write for a value of a name, canonical ones and others that can be read.
  static let written: [String: [String]] = [
    "day": ["2014-03-01", "1. 3. 2014", "31.12.2012", "0001-01-01", "9999-12-31"],
    "time": ["2013", "2014-05", "2014-05-06", "duben 2014", "2012/2014"],
    "years": ["2013", "2013-2015", "2013, 2015"],
    "money": ["1500", "1 500 Kč", "1500.50", "0", "-20"],
    "ratio": ["1/2", "2/37", "50 %"],
    "decimal": ["0.5", "12.75", "3"],
    "countRange": ["7-20", "7–20", "15", "7..20"],
    "code": ["585068", "azylove-domy", "7206"],
    "path": ["bodies/e-0", "plans/e-1/name", "planItems/e-0~2", "nowhere"],
    "registerNumber": ["1234567"],
    "dataBoxIdentifier": ["abcdefg"],
    "postalCode": ["765 02", "76502"],
    "projectNumber": ["CZ.1.04/3.1.03/97.00001"],
    "companyIdentifier": ["00284301", "284301"],
  ]

  /// Whether a value of a name is kept as it is written, right or wrong.
  static func isFree(_ name: String) -> Bool { name != "path" }
}
