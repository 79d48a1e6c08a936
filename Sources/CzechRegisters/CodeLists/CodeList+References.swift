import ExactValues

extension CodeList {
  /// The reference by which the open data of the register of providers name a code, such as `DruhSocialniSluzby/13`.
  ///
  /// - Parameter code: The code, listed or not.
  /// - Returns: The name of the list, a slash and the code.
  public func reference(to code: Entry.Code) -> String {
    "\(name)/\(code.rawValue)"
  }

  /// The code in a reference such as `DruhSocialniSluzby/13`, listed or not.
  ///
  /// - Parameter reference: The reference as written in the open data.
  /// - Returns: The code, or nil when the reference is to another list or names no code.
  public func code(inReference reference: String) -> Entry.Code? {
    let prefix = name + "/"
    guard reference.utf8.starts(with: prefix.utf8) else { return nil }
    let code = String(reference.unicodeScalars.dropFirst(prefix.unicodeScalars.count))
    return code.isEmpty ? nil : Entry.Code(rawValue: code)
  }

  /// A sentence on what the list says of a code on a day, ready for ``ExactValues/MessageCatalogue/czechRegisters``.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - day: The day that the question is about.
  /// - Returns: The message.
  public func statement(about code: Entry.Code, on day: Day) -> Message {
    let status = status(of: code, on: day)
    let known: KeyValuePairs<String, MessageArgument> = [
      "code": .text(code.rawValue), "list": .text(name), "version": .text(version.text), "day": .day(day),
    ]
    return switch status {
    case .valid: Message("codeList.valid", known)
    case .unlisted: Message("codeList.unlisted", known)
    case .ended(on: let last):
      Message("codeList.ended", ["code": .text(code.rawValue), "list": .text(name), "last": .day(last)])
    case .notYetValid(from: let first):
      Message("codeList.notYetValid", ["code": .text(code.rawValue), "list": .text(name), "first": .day(first)])
    }
  }
}
