import ExactValues

/// An open code whose known values are listed by this version of the library.
///
/// Codes that may grow are structs over their text, never closed enums: an unlisted code survives reading and writing
/// and is reported against the list.
public protocol ListedCode: OpenCode, DossierValue, MessageValue {
  /// The listed codes.
  static var listed: [Self] { get }

  /// The key of the message that says what people call the code; `code.<type>.<code>` unless a type has others.
  var labelKey: MessageKey { get }
}

extension ListedCode {
  /// The key `code.<type>.<code>`, such as `code.SeatFunction.chair`.
  public var labelKey: MessageKey { MessageKey(rawValue: "code.\(Self.self).\(rawValue)") }

  /// What people call the code; its own text where it is not listed.
  public var messageArgument: MessageArgument { isListed ? .message(Message(labelKey)) : .text(rawValue) }

  /// A string; the list of codes may grow.
  public static var schema: SchemaType { .code(Self.self) }

  /// Whether this version of the library lists the code.
  public var isListed: Bool { Self.listed.contains(self) }
}
