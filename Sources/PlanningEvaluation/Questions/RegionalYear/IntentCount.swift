import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``IntentsQuestion``.
struct IntentCount {
  private let index: DossierIndex
  private let statements: [Identifier<DevelopmentIntent>: [Placed<IntentStatement>]]
  private let decisions: [DossierPath: [Placed<RegionalDecision>]]
  private let changes: ItemChanges
  private let items: IntentItems

  init(_ index: DossierIndex, on day: Day, recording recorder: inout some Recorder) {
    self.index = index
    items = IntentItems(index, on: day, recording: &recorder)
    statements = Dictionary(grouping: index.placed(IntentStatement.self), by: \.entity.intent)
    var decisions: [DossierPath: [Placed<RegionalDecision>]] = [:]
    for decision in index.placed(RegionalDecision.self) {
      for subject in Set(decision.entity.subjects) { decisions[subject, default: []].append(decision) }
    }
    self.decisions = decisions
    changes = ItemChanges(index)
  }

  func state(of intent: Placed<DevelopmentIntent>, recording recorder: inout some Recorder) -> IntentState {
    let amounts = intent.entity.changes.map { change in
      let path = intent.path.appending("changes").appending(change.pathName).appending("amount")
      return recorder.stated(TraceValue(stated: index.rawValue(at: path)), at: path)
    }
    let isDecrease = recorder.apply(.anyIsNegative, to: amounts, about: intent.path)
    let districts = districtCount(of: intent, recording: &recorder)
    let decisions = self.decisions[intent.path] ?? []
    let outcomes = decisions.map { recorder.member("outcome", of: $0, in: index) }
    let outcome = recorder.apply(.sameOfAll, to: outcomes, about: intent.path)
    // References mean the first intent with its identifier.
    let own = intent.path == DevelopmentIntent.path(of: intent.entity.id) ? statements[intent.entity.id] ?? [] : []
    let said = own.map { recorder.member("conformity", of: $0, in: index) }
    let conformity = recorder.apply(.sameOfAll, to: said, about: intent.path)
    recorder.result(conformity, named: "conformity.\(intent.name)")
    recorder.result(isDecrease, named: "isDecrease.\(intent.name)")
    recorder.result(districts, named: "districts.\(intent.name)")
    recorder.result(outcome, named: "outcome.\(intent.name)")
    var state = IntentState(
      intent: intent.entity.id,
      isDecrease: isDecrease.truthAnswer([
        Reason(Message("regional.changeOfCapacityOpen"), settledBy: [intent.path.appending("changes")])
      ]),
      districts: districts.countAnswer([
        Reason(Message("regional.districtsOpen"), settledBy: [intent.path.appending("servedTerritories")])
      ]),
      conformity: conformity.codeAnswer([
        Reason(
          Message(own.isEmpty ? "regional.noStatement" : "regional.conformityOpen"),
          settledBy: own.isEmpty
            ? [DossierPath(IntentStatement.collectionName)] : own.map { $0.path.appending("conformity") }.inOrder)
      ]),
      outcome: outcome.codeAnswer([
        Reason(
          Message(decisions.isEmpty ? "regional.noDecision" : "regional.outcomeOpen"),
          settledBy: decisions.isEmpty ? [DossierPath("regionalDecisions")] : decisions.map(\.path).inOrder)
      ]))
    state.decisions = decisions.map(\.entity.id)
    state.items = items.naming(intent.entity)
    state.statements = own.map { self.state(of: $0, decisions, recording: &recorder) }
    return state
  }

  private func districtCount(
    of intent: Placed<DevelopmentIntent>, recording recorder: inout some Recorder
  ) -> Figure {
    var figures = intent.entity.servedTerritories.map { served in
      let path = intent.path.appending("servedTerritories").appending(served.pathName).appending("districts")
      return recorder.stated(TraceValue(stated: index.rawValue(at: path)), at: path)
    }
    let isOpen = intent.entity.servedTerritories.contains {
      $0.districts.isEmpty || !$0.municipalities.isEmpty || !$0.regions.isEmpty || $0.area != nil
    }
    figures.append(recorder.given(.truth(isOpen)))
    return recorder.apply(.districtCount, to: figures, about: intent.path)
  }

  private func state(
    of statement: Placed<IntentStatement>, _ decisions: [Placed<RegionalDecision>],
    recording recorder: inout some Recorder
  ) -> StatementState {
    let time = recorder.member("time", of: statement, in: index)
    let window = statement.entity.window.flatMap { index.placed($0) }
    let ends = ["from", "to"].map { member in
      window.map { recorder.member(member, of: $0, in: index) } ?? recorder.given(.none)
    }
    let isInWindow = recorder.apply(.isInWindow, to: [time] + ends, about: statement.path)
    let items = Set(statement.entity.items).sorted()
    let changed = items.flatMap { changes.named(of: $0) }.map { timeOfChange($0, recording: &recorder) }
    let named = recorder.apply(.isOvertaken, to: [time] + changed, about: statement.path)
    let unnamed = changes.unnamed(of: items).map { recorder.member("time", of: $0, in: index) }
    let isOvertaken =
      unnamed.isEmpty
      ? named
      : recorder.apply(
        .isOvertakenByParts,
        to: [named, recorder.apply(.isOvertaken, to: [time] + unnamed, about: statement.path)], about: statement.path)
    let decided = decisions.map { recorder.member("time", of: $0, in: index) }
    let precedes = recorder.apply(.isFollowed, to: [time] + decided, about: statement.path)
    for (figure, name) in [(isInWindow, "isInWindow"), (isOvertaken, "isOvertaken"), (precedes, "precedesDecision")] {
      recorder.result(figure, named: "\(name).\(statement.name)")
    }
    let conformity = recorder.member("conformity", of: statement, in: index)
    let member = statement.path.appending("time")
    let windowPath = window?.path ?? statement.path.appending("window")
    let noDecision = Reason(Message("regional.noDecision"), settledBy: [DossierPath("regionalDecisions")])
    var state = StatementState(
      statement: statement.entity.id,
      conformity: conformity.codeAnswer([
        Reason(Message("regional.conformityOpen"), settledBy: [statement.path.appending("conformity")])
      ]),
      isInWindow: isInWindow.truthAnswer([Reason(Message("regional.timesOpen"), settledBy: [member, windowPath])]),
      isOvertaken: isOvertaken.truthAnswer([
        Reason(
          Message("regional.timesOpen"),
          settledBy: [member] + changes.paths(of: items))
      ]),
      precedesDecision: precedes.truthAnswer([
        decisions.isEmpty
          ? noDecision
          : Reason(Message("regional.timesOpen"), settledBy: [member] + decisions.map(\.path).inOrder)
      ]))
    state.organisation = statement.entity.organisation
    return state
  }

  private func timeOfChange(_ change: ItemChanges.Change, recording recorder: inout some Recorder) -> Figure {
    switch change {
    case .version(let version):
      version.flatMap { index.placed($0) }.map { recorder.member("from", of: $0, in: index) } ?? recorder.given(.none)
    case .act(let act): recorder.member("time", of: act, in: index)
    }
  }
}
