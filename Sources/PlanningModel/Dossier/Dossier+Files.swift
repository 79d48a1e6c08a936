import DossierCoding
import ExactValues

extension Dossier {
  /// Reads a dossier with all its reading problems; what could not be read is kept and written back.
  ///
  /// - Throws: `JSONFault` when the bytes are no JSON, `ReadingProblem` when they hold no dossier at all.
  /// - Complexity: O(n).
  public static func load(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws -> Loaded<Dossier> {
    try DocumentReader.load(Dossier.self, from: bytes, limits: limits)
  }

  /// Reads a dossier in the strict form, which throws the first problem.
  ///
  /// - Throws: `JSONFault` or `ReadingProblem`.
  public static func loadStrictly(_ bytes: [UInt8]) throws -> Dossier {
    try DocumentReader.loadStrictly(Dossier.self, from: bytes)
  }

  /// The JSON Schema of the dossier format.
  public static var schema: JSONSchema {
    let name = currentFormat.split(separator: "/").joined(separator: ":")
    return JSONSchema(
      of: Dossier.self, title: currentFormat, id: "urn:\(name)",
      description: """
        Days, money and codes are strings, because a dossier keeps what people wrote; members that are not described are \
        kept. What is absent is not stated; null is never used. No member stands twice in an object, and whole numbers \
        are written without fraction and exponent.
        """)
  }
}
