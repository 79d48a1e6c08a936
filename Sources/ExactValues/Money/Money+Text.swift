extension Money {
  /// The canonical machine form, such as `1609236.80 CZK`; it always has two decimals.
  public var description: String {
    let (crowns, haler) = parts
    return "\(sign("-"))\(crowns).\(haler) CZK"
  }

  /// The amount as Czech texts write it, such as `1 609 236,80 Kč`, with unbreakable spaces; whole crowns have no decimals.
  public var czech: String {
    let (crowns, haler) = parts
    let decimals = haler == "00" ? "" : ",\(haler)"
    return "\(sign("\u{2212}"))\(crowns.grouped(by: "\u{A0}"))\(decimals)\u{A0}Kč"
  }

  /// The amount as English texts write it, such as `CZK 1,609,236.80`; whole crowns have no decimals.
  public var english: String {
    let (crowns, haler) = parts
    let decimals = haler == "00" ? "" : ".\(haler)"
    return "\(sign("\u{2212}"))CZK\u{A0}\(crowns.grouped(by: ","))\(decimals)"
  }

  /// Reads the canonical machine form: the strict inverse of `description`, `nil` for every other text.
  public init?(text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    guard bytes.count >= 8, bytes.suffix(4).elementsEqual(" CZK".utf8) else { return nil }
    bytes = bytes.dropLast(4)
    let crowns = bytes.dropLast(3)
    guard bytes.suffix(3).first == UInt8(ascii: "."), crowns.count == 1 || crowns.first != UInt8(ascii: "0"),
      let whole = crowns.decimalValue, let cents = bytes.suffix(2).decimalValue
    else { return nil }
    let magnitude = Int128(whole) * 100 + Int128(cents)
    guard let haler = Int64(exactly: isNegative ? -magnitude : magnitude), !isNegative || haler != 0 else { return nil }
    self.init(haler: haler)
  }

  private var parts: (crowns: String, haler: String) {
    let (crowns, haler) = haler.magnitude.quotientAndRemainder(dividingBy: 100)
    return (String(crowns), haler < 10 ? "0\(haler)" : String(haler))
  }

  private func sign(_ minus: String) -> String { haler < 0 ? minus : "" }
}

extension String {
  /// The digits in groups of three, counted from the right.
  fileprivate func grouped(by separator: String) -> String {
    var text = ""
    for (offset, digit) in enumerated() {
      if offset > 0, (count - offset) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
