/// Reads the parts of a small dossier from a block: one a line, with conditions and loops.
@resultBuilder
public enum PartsBuilder<Part> {
  /// A line with a part.
  public static func buildExpression(_ part: Part) -> [Part] { [part] }

  /// A line with several parts.
  public static func buildExpression(_ parts: [Part]) -> [Part] { parts }

  /// All lines, in their order.
  public static func buildBlock(_ parts: [Part]...) -> [Part] { parts.flatMap { $0 } }

  /// A condition without an alternative.
  public static func buildOptional(_ parts: [Part]?) -> [Part] { parts ?? [] }

  /// A condition that holds.
  public static func buildEither(first parts: [Part]) -> [Part] { parts }

  /// A condition that does not hold.
  public static func buildEither(second parts: [Part]) -> [Part] { parts }

  /// A loop.
  public static func buildArray(_ parts: [[Part]]) -> [Part] { parts.flatMap { $0 } }
}
