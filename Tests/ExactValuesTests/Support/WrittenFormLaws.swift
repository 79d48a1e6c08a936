import ExactValues
import Testing

/// A canonical text gives its value back without repairs, and a written value of it stores nothing more.
func checkCanonicalRoundTrip<Value: WrittenForm>(
  _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = value.canonicalText
  let (again, repairs) = try Value.reading(text)
  #expect(again == value && repairs.isEmpty, "\(text)", sourceLocation: sourceLocation)
  #expect(again.canonicalText == text, sourceLocation: sourceLocation)
  let written = Written<Value>(text: text)
  #expect(written == Written(value) && written.value == value, sourceLocation: sourceLocation)
  #expect(written.hashValue == Written(value).hashValue, sourceLocation: sourceLocation)
}

/// The code of the fault with which a text is refused, or `nil` if it is read.
func refusal<Value: WrittenForm>(_ text: String, as type: Value.Type) -> ParsingFault.Code? {
  do {
    _ = try Value.reading(text)
    return nil
  } catch {
    return error.code
  }
}
