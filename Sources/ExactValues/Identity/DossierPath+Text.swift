extension DossierPath {
  /// The steps joined by `/`; a later duplicate prints its occurrence after `~`.
  ///
  /// In a name, `%` is written `%25`, `/` is `%2F` and `~` is `%7E`; an empty name is `%00`.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends the description to a text.
  package func write(to text: inout String) {
    for place in steps.indices {
      if place > 0 { text += "/" }
      steps[place].write(to: &text)
    }
  }

  /// A regular expression of texts that are paths; it does not see that an occurrence is beyond 64 bits.
  package static let textPattern: String = {
    let step = "(?:%00|(?:[^/~%]|%25|%2F|%7E)+)(?:~(?:[2-9]|[1-9][0-9]+))?"
    return "^(?:\(step)(?:/\(step))*)?$"
  }()

  /// Reads the text of a path: the strict inverse of `description`, `nil` for every other text.
  public init?(text: String) {
    guard !text.isEmpty else {
      self = .root
      return
    }
    var steps: [Step] = []
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let step = Step(escaped: part) else { return nil }
      steps.append(step)
    }
    self.init(steps)
  }
}

extension DossierPath.Step {
  private static let emptyName = "%00"

  fileprivate func write(to text: inout String) {
    text += name.isEmpty ? Self.emptyName : Self.escape(name)
    if occurrence > 1 { text += "~\(occurrence)" }
  }

  fileprivate init?(escaped part: Substring.UTF8View) {
    var first = part
    var occurrence = 1
    if let tilde = part.firstIndex(of: UInt8(ascii: "~")) {
      let printed = part[part.index(after: tilde)...]
      // "~1" and "~02" would be second spellings of the same step.
      guard let number = Int(Substring(printed)), number > 1, printed.elementsEqual("\(number)".utf8) else {
        return nil
      }
      occurrence = number
      first = part[..<tilde]
    }
    guard !first.isEmpty else { return nil }
    guard first.contains(UInt8(ascii: "%")) else {
      self.init(String(Substring(first)), occurrence: occurrence)
      return
    }
    if first.elementsEqual(Self.emptyName.utf8) {
      self.init("", occurrence: occurrence)
    } else if let name = Self.unescape(first) {
      self.init(name, occurrence: occurrence)
    } else {
      return nil
    }
  }

  private static func escape(_ name: String) -> String {
    guard name.utf8.contains(where: isReserved) else { return name }
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes += "%25".utf8
      case UInt8(ascii: "/"): bytes += "%2F".utf8
      case UInt8(ascii: "~"): bytes += "%7E".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescape(_ text: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let code = rest.prefix(2)
      if code.elementsEqual("25".utf8) {
        bytes.append(UInt8(ascii: "%"))
      } else if code.elementsEqual("2F".utf8) {
        bytes.append(UInt8(ascii: "/"))
      } else if code.elementsEqual("7E".utf8) {
        bytes.append(UInt8(ascii: "~"))
      } else {
        return nil
      }
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "%") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "~")
  }
}
