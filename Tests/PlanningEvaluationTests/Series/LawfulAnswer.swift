import CommunityPlanning
import PlanningTestKit
import Testing

/// Asks a question and expects the laws that hold of every answer.
///
/// The derivation changes nothing, verifies by itself and against its dossier, and survives writing and reading. The
/// order of unordered collections changes no answer. Every reason reads as a sentence in both languages.
func lawfulAnswer<Asked: Question>(
  to question: Asked, about dossier: Dossier, on day: String = "2024-01-01", in territory: Territory = .builtIn,
  at location: SourceLocation = #_sourceLocation
) throws -> Explained<Asked.Value> where Asked.Value: DossierObject {
  let context = EvaluationContext(asOf: try Day(iso: day), territory: territory)
  let index = DossierIndex(dossier)
  let explained = question.explained(for: index, in: context)
  let trace = explained.trace
  #expect(question.answer(for: index, in: context) == explained.answer, sourceLocation: location)
  #expect(trace.verify().faults == [], sourceLocation: location)
  #expect(trace.verify(against: index, in: context).faults == [], sourceLocation: location)
  #expect(try RawJSON(trace).value(as: Trace.self) == trace, sourceLocation: location)
  #expect(
    try RawJSON(explained.answer).value(as: Answer<Asked.Value>.self) == explained.answer, sourceLocation: location)
  #expect(Set(trace.results.map(\.name)).count == trace.results.count, sourceLocation: location)

  var generator = SeededGenerator(seed: 11)
  let shuffled = question.answer(for: DossierIndex(dossier.shuffled(using: &generator)), in: context)
  #expect(shuffled.reasons == explained.answer.reasons, sourceLocation: location)
  switch (shuffled.value, explained.answer.value) {
  case (let left?, let right?): #expect(left.isSameContent(as: right), sourceLocation: location)
  case (nil, nil): break
  default: Issue.record("the order of the document changes the answer", sourceLocation: location)
  }

  let catalogue = MessageCatalogue.planningEvaluation.overlaid(by: .czechRegisters)
  for reason in reasons(in: explained.answer) {
    for language in [Language.czech, .english] {
      let text = catalogue.text(reason.message, in: language)
      let isSentence = !text.contains("{") && !text.contains(reason.message.key.rawValue) && text.hasSuffix(".")
      #expect(isSentence, "\(text)", sourceLocation: location)
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
  /// The keys of the reasons, in their order.
  var reasonKeys: [String] { reasons.map(\.message.key.rawValue) }

  /// The paths that would settle the answer.
  var settledBy: [String] { reasons.flatMap(\.settledBy).map(\.description) }

  /// The bounds, where the answer is bounded.
  var bounds: [Value?]? { if case .bounded(let lower, let upper) = content { [lower, upper] } else { nil } }

  /// Whether nothing at all is known.
  var isUnknown: Bool { content == .unknown }
}

extension Dossier {
  /// The same content in another order.
  func shuffled(using generator: inout SeededGenerator) -> Dossier {
    var dossier = self
    dossier.areas.shuffle(using: &generator)
    dossier.organisations.shuffle(using: &generator)
    dossier.projects.shuffle(using: &generator)
    dossier.promises.shuffle(using: &generator)
    dossier.bodies.shuffle(using: &generator)
    dossier.rounds.shuffle(using: &generator)
    dossier.meetings.shuffle(using: &generator)
    dossier.events.shuffle(using: &generator)
    dossier.documents.shuffle(using: &generator)
    dossier.analyses.shuffle(using: &generator)
    dossier.plans.shuffle(using: &generator)
    dossier.acts.shuffle(using: &generator)
    dossier.catalogueEditions.shuffle(using: &generator)
    for place in dossier.areas.indices { dossier.areas[place].municipalities.shuffle(using: &generator) }
    for place in dossier.projects.indices { dossier.projects[place].participants.shuffle(using: &generator) }
    for place in dossier.promises.indices { dossier.promises[place].bodies.shuffle(using: &generator) }
    for place in dossier.acts.indices { dossier.acts[place].bodies.shuffle(using: &generator) }
    for place in dossier.events.indices {
      dossier.events[place].attending.shuffle(using: &generator)
      dossier.events[place].organisers.shuffle(using: &generator)
      dossier.events[place].fulfils.shuffle(using: &generator)
    }
    return dossier
  }
}
