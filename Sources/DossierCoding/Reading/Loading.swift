import ExactValues

/// A document as it was read: the object, and everything in it that could not be read.
public struct Loaded<Object: DossierObject>: Sendable {
  /// The object; what could not be read is kept in it and written back.
  public let object: Object
  /// The problems, in document order, up to the limit.
  public let problems: [ReadingProblem]
  /// The number of all problems, also those beyond the limit.
  public let problemCount: Int
}

/// Reads documents.
public enum DocumentReader {
  /// Reads a document with all its problems.
  ///
  /// - Throws: ``JSONFault`` when the text is no JSON, or ``ReadingProblem`` when its outermost value is not the object
  ///   that was asked for.
  /// - Complexity: O(n).
  public static func load<Object: DossierObject>(
    _ type: Object.Type, from bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws -> Loaded<Object> {
    let tape = try JSONTape(bytes, limits: limits)
    let result = tape.withReader(limits: limits) { reader -> Result<Loaded<Object>, ReadingProblem> in
      do throws(ReadingFault) {
        let object = try Object(reading: reader.root, from: &reader)
        let problems = ReadingProblem.all(in: reader, of: Object.self)
        return .success(Loaded(object: object, problems: problems, problemCount: reader.problemCount))
      } catch {
        return .failure(ReadingProblem(error, in: reader, of: Object.self))
      }
    }
    return try result.get()
  }

  /// Reads a document in the strict form: the first problem is thrown.
  ///
  /// - Throws: ``JSONFault`` or ``ReadingProblem``.
  public static func loadStrictly<Object: DossierObject>(
    _ type: Object.Type, from bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws -> Object {
    var limits = limits
    limits.maximumProblems = max(limits.maximumProblems, 1)
    let loaded = try load(type, from: bytes, limits: limits)
    if let first = loaded.problems.first { throw first }
    return loaded.object
  }
}
