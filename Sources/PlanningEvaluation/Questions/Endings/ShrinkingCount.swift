import DossierCoding
import ExactValues
import PlanningModel

/// Which services somebody wants to make smaller or to end: intents of providers and proposals for a network.
struct ShrinkingCount {
  private let index: DossierIndex
  private let day: Figure
  private let last: Figure
  private var decisions: [DossierPath: [Placed<RegionalDecision>]] = [:]
  private var wishes: [Identifier<Service>: [(path: DossierPath, figure: Figure)]] = [:]

  init(_ index: DossierIndex, _ day: Figure, _ last: Figure, recording recorder: inout some Recorder) {
    self.index = index
    self.day = day
    self.last = last
    for decision in index.placed(RegionalDecision.self) {
      for subject in Set(decision.entity.subjects) { decisions[subject, default: []].append(decision) }
    }
    for intent in index.placed(DevelopmentIntent.self) {
      guard let service = intent.entity.service else { continue }
      let amounts = intent.entity.changes.indices.map { place in
        amount(at: intent.path.appending("changes").naming(place, of: intent.entity.changes), recording: &recorder)
      }
      let window = intent.entity.window.flatMap { index.placed($0) }
      let bounds = ["from", "to"].map { member in
        window.map { recorder.member(member, of: $0, in: index) } ?? recorder.given(.none)
      }
      let stands = recorder.apply(
        .requestStands,
        to: [day, recorder.member("submitted", of: intent, in: index)] + bounds
          + [recorder.member("withdrawn", of: intent, in: index)], about: intent.path)
      add(intent, to: service, stands, amounts, recording: &recorder)
    }
    for proposal in index.placed(NetworkProposal.self) {
      guard let service = proposal.entity.service else { continue }
      let amounts =
        proposal.entity.change == nil ? [] : [amount(at: proposal.path.appending("change"), recording: &recorder)]
      add(proposal, to: service, recorder.given(.truth(true)), amounts, recording: &recorder)
    }
  }

  private func amount(at path: DossierPath, recording recorder: inout some Recorder) -> Figure {
    let member = path.appending("amount")
    return recorder.stated(TraceValue(stated: index.rawValue(at: member)), at: member)
  }

  private mutating func add<E: Entity>(
    _ wish: Placed<E>, to service: Identifier<Service>, _ stands: Figure, _ amounts: [Figure],
    recording recorder: inout some Recorder
  ) {
    let outcomes = (decisions[wish.path] ?? []).map { recorder.member("outcome", of: $0, in: index) }
    let outcome = outcomes.isEmpty ? recorder.given(.none) : recorder.apply(.sameOfAll, to: outcomes, about: wish.path)
    let isLess = recorder.apply(.anyIsNegative, to: amounts, about: wish.path)
    let figure = recorder.apply(
      .wantsLess,
      to: [
        stands, recorder.member("action", of: wish, in: index), isLess, recorder.member("years", of: wish, in: index),
        day, last, outcome,
      ], about: wish.path)
    wishes[service, default: []].append((wish.path, figure))
  }

  /// Whether somebody surely wants less of a service, and whose wishes may be meant; `nil` where nobody does.
  func wishes(
    for service: Identifier<Service>, at path: DossierPath, recording recorder: inout some Recorder
  ) -> (figure: Figure, proposals: [DossierPath])? {
    // References mean the first service with its identifier.
    guard path == Service.path(of: service), let own = wishes[service] else { return nil }
    let figure = recorder.apply(.isAnyReached, to: own.map(\.figure), about: path)
    guard figure.value != .truth(false) else { return nil }
    return (figure, own.filter { $0.figure.value != .truth(false) }.map(\.path).inOrder)
  }
}
