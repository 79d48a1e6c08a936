import ExactValues

/// The last numbers of codes, by what stands before them.
struct CodeNumbers {
  private var byPrefix: [String: Set<Int>] = [:]

  /// Takes codes as printed; one that ends with no number, or with one of more than nine digits, is left out.
  init(_ codes: some Sequence<String>) {
    for code in codes {
      var bytes = Array(code.utf8)
      while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { bytes.removeLast() }
      let digits = bytes.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...9).contains(digits.count) else { continue }
      let number = digits.reversed().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      byPrefix[String(decoding: bytes.dropLast(digits.count), as: UTF8.self), default: []].insert(number)
    }
  }

  /// The numbers missing between the first and the last of each prefix.
  var holes: [CodeHole] {
    byPrefix.sorted { $0.key.bytesPrecede($1.key) }.flatMap { prefix, numbers in
      let sorted = numbers.sorted()
      return zip(sorted, sorted.dropFirst()).compactMap { before, after in
        after - before > 1
          ? CodeHole(prefix: prefix, from: before + 1, to: after - 1, count: after - before - 1) : nil
      }
    }
  }

  /// How many numbers are missing.
  var missing: Int { holes.reduce(0) { $0 + $1.count } }
}
