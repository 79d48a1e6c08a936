/// A code from a list that may grow, such as a kind of social service.
///
/// A conforming structure lists the codes that it knows as static members; a code that is not among them is kept as it is,
/// survives reading and writing, and is reported by a rule against a named version of the list.
public protocol OpenCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible where RawValue == String {
  /// Makes a code of any text, known or not.
  init(rawValue: String)
}

extension OpenCode {
  /// The code itself.
  public var description: String { rawValue }
}
