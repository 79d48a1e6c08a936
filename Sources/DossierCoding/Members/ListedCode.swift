import ExactValues

/// An open code whose known values are listed by this version of the library.
///
/// Codes that may grow are structs over their text, never closed enums: an unlisted code survives reading and writing
/// and is reported against the list.
public protocol ListedCode: OpenCode, DossierValue {
  /// The listed codes.
  static var listed: [Self] { get }
}

extension ListedCode {
  /// A string; the list of codes may grow.
  public static var schema: SchemaType { .code(Self.self) }

  /// Whether this version of the library lists the code.
  public var isListed: Bool { Self.listed.contains(self) }
}
