/// A number of JSON, exact however long its spelling is.
struct JSONDecimal: Sendable {
  private let isNegative: Bool
  /// The digits without zeros at either end; none for zero.
  private let digits: [UInt8]
  /// The power of ten of the last digit, held within bounds that no length of text can reach otherwise.
  private let exponent: Int

  /// Takes the spelling of a number apart, which follows the grammar of JSON.
  init(_ spelling: String) {
    var digits: [UInt8] = []
    var exponent = 0
    var isFraction = false
    var rest = Array(spelling.utf8)[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
        exponent += Self.bounded(rest)
        break
      } else {
        digits.append(byte)
        if isFraction { exponent -= 1 }
      }
    }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
    self.exponent = self.digits.isEmpty ? 0 : exponent
  }

  /// Whether the number is whole, as `1`, `1.0` and `1e2` are.
  var isWhole: Bool { exponent >= 0 }

  /// Whether the number is smaller than another.
  static func < (left: JSONDecimal, right: JSONDecimal) -> Bool {
    let leftSign = left.sign
    let rightSign = right.sign
    if leftSign != rightSign { return leftSign < rightSign }
    return leftSign < 0 ? right.isCloserToZero(than: left) : left.isCloserToZero(than: right)
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  private func isCloserToZero(than other: JSONDecimal) -> Bool {
    let length = digits.count + exponent
    let otherLength = other.digits.count + other.exponent
    // Neither has zeros at its end, so that digits of one length compare like words.
    return length != otherLength ? length < otherLength : digits.lexicographicallyPrecedes(other.digits)
  }

  private static func bounded(_ exponent: ArraySlice<UInt8>) -> Int {
    let limit = 1 << 40
    let text = String(decoding: exponent.drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)
    if let value = Int(text) { return min(max(value, -limit), limit) }
    return text.hasPrefix("-") ? -limit : limit
  }
}
