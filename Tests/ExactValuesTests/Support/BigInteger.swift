/// A whole number of any size, calculated as at school; an oracle that shares nothing with the module.
struct BigInteger: Equatable, Comparable {
  // Decimal digits, the lowest first, without leading zeros; zero has none and is not negative.
  private var digits: [Int]
  private var isNegative: Bool

  init(_ value: some BinaryInteger) {
    let text = String(value)
    isNegative = text.hasPrefix("-")
    digits = text.reversed().compactMap(\.wholeNumberValue)
    normalise()
  }

  private init(digits: [Int], isNegative: Bool) {
    self.digits = digits
    self.isNegative = isNegative
    normalise()
  }

  private mutating func normalise() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { isNegative = false }
  }

  var isZero: Bool { digits.isEmpty }
  var isOdd: Bool { (digits.first ?? 0) % 2 == 1 }
  var magnitude: BigInteger { BigInteger(digits: digits, isNegative: false) }
  var sign: BigInteger { BigInteger(isNegative ? -1 : 1) }

  static prefix func - (value: Self) -> Self { Self(digits: value.digits, isNegative: !value.isNegative) }

  static func + (left: Self, right: Self) -> Self {
    if left.isNegative == right.isNegative {
      return Self(digits: sum(left.digits, right.digits), isNegative: left.isNegative)
    }
    if isLess(left.digits, right.digits) {
      return Self(digits: difference(right.digits, left.digits), isNegative: right.isNegative)
    }
    return Self(digits: difference(left.digits, right.digits), isNegative: left.isNegative)
  }

  static func - (left: Self, right: Self) -> Self { left + -right }

  static func * (left: Self, right: Self) -> Self {
    var product = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (leftPlace, leftDigit) in left.digits.enumerated() {
      var carry = 0
      for (rightPlace, rightDigit) in right.digits.enumerated() {
        let value = product[leftPlace + rightPlace] + leftDigit * rightDigit + carry
        product[leftPlace + rightPlace] = value % 10
        carry = value / 10
      }
      product[leftPlace + right.digits.count] += carry
    }
    return Self(digits: product, isNegative: left.isNegative != right.isNegative)
  }

  /// The quotient toward zero and its rest, digit by digit.
  func divided(by divisor: Self) -> (quotient: Self, rest: Self) {
    var quotient: [Int] = []
    var rest = BigInteger(0)
    for digit in digits.reversed() {
      rest = BigInteger(digits: [digit] + rest.digits, isNegative: false)
      var count = 0
      while rest >= divisor.magnitude {
        rest = rest - divisor.magnitude
        count += 1
      }
      quotient.insert(count, at: 0)
    }
    return (
      BigInteger(digits: quotient, isNegative: isNegative != divisor.isNegative),
      BigInteger(digits: rest.digits, isNegative: isNegative)
    )
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? isLess(right.digits, left.digits) : isLess(left.digits, right.digits)
  }

  private static func isLess(_ left: [Int], _ right: [Int]) -> Bool {
    left.count != right.count
      ? left.count < right.count : left.reversed().lexicographicallyPrecedes(right.reversed())
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    var sum: [Int] = []
    var carry = 0
    for place in 0..<max(left.count, right.count) + 1 {
      let value = (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
      sum.append(value % 10)
      carry = value / 10
    }
    return sum
  }

  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var difference: [Int] = []
    var borrow = 0
    for place in left.indices {
      let value = left[place] - (place < right.count ? right[place] : 0) - borrow
      difference.append(value < 0 ? value + 10 : value)
      borrow = value < 0 ? 1 : 0
    }
    return difference
  }
}
