import CommunityPlanning
import Testing

/// Asks a question in both ways and expects what must hold of every answer.
///
/// The derivation changes nothing, verifies by itself and against the dossier, survives writing and reading, and every
/// reason reads as a sentence in both languages.
func soundAnswer<Asked: Question>(
  to question: Asked, about dossier: Dossier, on day: String = "2024-06-30",
  with parameters: ParameterTable = .planningEvaluation, at location: SourceLocation = #_sourceLocation
) throws -> Explained<Asked.Value> {
  let index = DossierIndex(dossier)
  let context = EvaluationContext(asOf: try Day(iso: day), parameters: parameters)
  let explained = question.explained(for: index, in: context)
  let trace = explained.trace
  #expect(question.answer(for: index, in: context) == explained.answer, sourceLocation: location)
  #expect(trace.verify().faults.isEmpty, sourceLocation: location)
  #expect(trace.verify(against: index, in: context).faults.isEmpty, sourceLocation: location)
  #expect(try RawJSON(trace).value(as: Trace.self) == trace, sourceLocation: location)
  #expect(
    try RawJSON(explained.answer).value(as: Answer<Asked.Value>.self) == explained.answer, sourceLocation: location)
  #expect(Set(trace.results.map(\.name)).count == trace.results.count, sourceLocation: location)
  for reason in reasons(in: explained.answer) {
    #expect(reason.message.key.rawValue != "answer.unexplained", sourceLocation: location)
    for language in [Language.czech, .english] {
      let text = MessageCatalogue.planningEvaluation.text(reason.message, in: language)
      #expect(
        !text.contains("{") && !text.contains(reason.message.key.rawValue) && !text.contains("fulfilment."), "\(text)",
        sourceLocation: location)
    }
  }
  return explained
}

/// All reasons that stand anywhere in a value.
private func reasons(in value: Any) -> [Reason] {
  if let reason = value as? Reason { return [reason] }
  return Mirror(reflecting: value).children.flatMap { reasons(in: $0.value) }
}

extension Answer {
  /// The value, or a failed test.
  func known(at location: SourceLocation = #_sourceLocation) throws -> Value {
    try #require(value, "\(reasons)", sourceLocation: location)
  }

  /// The keys of the reasons, in order.
  var keys: [String] { reasons.map(\.message.key.rawValue) }
}
