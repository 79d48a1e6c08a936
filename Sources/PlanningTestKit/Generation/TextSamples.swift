/// What stands in documents for the values of one kind of text.
struct TextSamples: Sendable {
  /// Canonical texts.
  let usual: [String]
  /// Texts that are read as a value and are spelt otherwise than the library spells it.
  let unusual: [String]
  /// Texts that are no value.
  let unreadable: [String]
  /// Canonical texts at the ends of the range.
  let extreme: [String]

  /// The samples by the name of the value, such as `day`.
  ///
  /// A kind that is not listed gets words and the samples of other kinds; a test says which kind that is.
  static let byKind: [String: TextSamples] = [
    "code": TextSamples(
      usual: ["585068", "585599", "7205", "7206", "1.1", "3.1"], unusual: [], unreadable: [], extreme: []),
    "day": TextSamples(
      usual: ["2012-06-01", "2013-12-31", "2015-03-05"], unusual: ["1. 6. 2012", "1.6.2012", "1. května 2012"],
      unreadable: ["30. 2. 2012", "2012-06", "1. 6.", "6/1/2012"], extreme: ["0001-01-01", "9999-12-31", "2012-02-29"]),
    "time": TextSamples(
      usual: ["2012", "2012-05", "2012-06-01/2014-12-31", "2013-03-01", "první půlrok [2012-01-01/2012-06-30]"],
      unusual: ["1. 6. 2012", "květen 2012"], unreadable: ["2012-13", "30. 2. 2012", "2014/2012"],
      extreme: ["0001-01-01/9999-12-31", "--06", "9999"]),
    "timeOfDay": TextSamples(
      usual: ["08:30", "16:00"], unusual: ["8:30", "8.30 hod."], unreadable: ["25:00", "9 PM"],
      extreme: ["00:00", "24:00"]),
    "money": TextSamples(
      usual: ["1609236.80 CZK", "0.00 CZK", "250.00 CZK"],
      unusual: ["1 609 236,80 Kč", "1.263.544 Kč", "Kč 1 609 236,80", "0 Kč", "-1 Kč"],
      unreadable: ["1.263 Kč", "EUR 5", "zdarma"], extreme: ["92233720368547758.07 CZK", "-92233720368547758.08 CZK"]),
    "countRange": TextSamples(
      usual: ["7", "7-20", "0"], unusual: ["7–20", "7 – 20"], unreadable: ["20–7", "asi 5", "-1"],
      extreme: ["9223372036854775807", "0-9223372036854775807", "1+"]),
    "years": TextSamples(
      usual: ["2012", "2012-2014", "2013-2015,2018"], unusual: ["2012–2014", "2013, 2014 a 2015"],
      unreadable: ["loni", "12"], extreme: ["1000-9999"]),
    "ratio": TextSamples(
      usual: ["1/2", "2/37", "2/4"], unusual: ["83 z 97", "1 / 2"], unreadable: ["1/0", "polovina", "86 %"],
      extreme: ["9223372036854775807/1", "-9223372036854775808/1", "1/9223372036854775807"]),
    "decimal": TextSamples(
      usual: ["12.50", "40"], unusual: ["12,50"], unreadable: ["1e3", "dvanáct"],
      extreme: ["999999999999999999", "-999999999.999999999"]),
    "companyIdentifier": TextSamples(
      usual: ["00284301"], unusual: ["284301"], unreadable: ["00284302", "123456789"], extreme: ["00000019"]),
    "postalCode": TextSamples(
      usual: ["76502"], unusual: ["765 02"], unreadable: ["7650", "76502x", "99999"], extreme: ["79999"]),
    "projectNumber": TextSamples(
      usual: ["CZ.1.04/3.1.03/45.00038"], unusual: ["CZ.1.04/3.1.03/ 45.00038"], unreadable: [""],
      extreme: ["CZ.03.2.63/0.0/0.0/15_005/0000001"]),
    "registerNumber": TextSamples(usual: ["1234567"], unusual: [], unreadable: ["12", "x"], extreme: ["9999999"]),
    "dataBoxIdentifier": TextSamples(
      usual: ["7q8bew4"], unusual: ["7Q8BEW4"], unreadable: ["0", "abc"], extreme: ["zzzzzzz"]),
  ]

  /// Words as documents have them.
  static let words = [
    "plán", "služba", "Otrokovice", "pracovní skupina", "péče", "žít", "2. etapa", "A.3.1.3", "Chrudim",
  ]

  /// Texts that a program may trip over, by what is odd about them.
  static let odd: [(oddity: GeneratedOddity, texts: [String])] = [
    (.blankText, ["", " ", "\u{A0}", "\t"]),
    (.decomposedText, ["c\u{30C}aj", "pe\u{301}c\u{30C}e", "\u{1E9B}\u{323}", "r\u{30C}idici\u{301} skupina"]),
    (.emoji, ["\u{1F468}\u{200D}\u{1F469}", "\u{1F1E8}\u{1F1FF}", "\u{1D11E} péče", "\u{10FFFF}"]),
    (
      .escapedSigns,
      [
        "\"", "\\", "a/b", "x~2", "~", "%00", "%2F", "\u{0}\u{1F}", "\n\t", "\u{202F}1", "\u{FEFF}", "\u{7F}\u{2028}",
        "null", "</script>", "a+b", "=1+1",
      ]
    ),
  ]
}
