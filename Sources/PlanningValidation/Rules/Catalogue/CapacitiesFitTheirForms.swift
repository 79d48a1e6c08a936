import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A registered capacity has a unit of the register that can be counted in its form, and its service provides the form.
  ///
  /// Beds stand in no field service and calls in no residential one; beds of an overnight shelter are ambulatory. A
  /// network may use units of its own.
  static let capacitiesFitTheirForms = Rule(
    id: "KP-CAT-003", category: .catalogue, severities: Severities(.warning, [.obec: .note]),
    citations: [CapacityUnits.list.citation],
    examples: [
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s","forms":["pob"],
        "capacities":[{"kind":"registered","amount":"20","unit":"luzka","form":"pob"}]}]
        """#),
      RuleExample(
        .passed,
        #""services":[{"id":"s","capacities":[{"kind":"inNetwork","amount":"2.5","unit":"úvazek","form":"ter"}]}]"#),
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s","type":"26","forms":["amb"],
        "capacities":[{"kind":"registered","amount":"15","unit":"luzka","form":"amb"}]}]
        """#),
      RuleExample(
        .failed,
        #""services":[{"id":"s","capacities":[{"kind":"registered","amount":"20","unit":"luzka","form":"ter"}]}]"#),
      RuleExample(
        .failed,
        #""services":[{"id":"s","capacities":[{"kind":"registered","amount":"3","unit":"úvazek","form":"ter"}]}]"#),
      RuleExample(
        .failed,
        #"""
        "services":[{"id":"s","forms":["ter"],
        "capacities":[{"kind":"actual","amount":"8","unit":"klient","form":"amb"}]}]
        """#),
      RuleExample(.notApplicable, #""services":[{"id":"s"}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","capacities":[{"kind":"registered","amount":"20"}]}]"#),
    ]
  ) { index, _, run in
    for (service, path) in index.located(Service.self) {
      if service.capacities.isEmpty { run.passOver() }
      for place in service.capacities.indices { run.judgeCapacity(at: place, of: service, path) }
    }
  }
}

extension RuleRun {
  private static let impossible: [(CapacityUnitCode, ServiceFormCode)] = [(.beds, .field), (.calls, .residential)]

  fileprivate mutating func judgeCapacity(at place: Int, of service: Service, _ path: DossierPath) {
    let capacity = service.capacities[place]
    let member = path.appending("capacities").naming(place, of: service.capacities)
    let discriminator = member.steps.last.map { DossierPath([$0]).description } ?? ""
    var lacking: [Reason] = []
    if capacity.kind == .registered {
      if capacity.unit == nil { lacking.append(.notStated(member.appending("unit"))) }
      if capacity.form == nil { lacking.append(.notStated(member.appending("form"))) }
    }
    guard lacking.isEmpty else {
      skip(path, lacking)
      return
    }
    func fail(_ key: String, _ observed: String?) {
      self.fail(
        path, at: member,
        Message(
          "finding.KP-CAT-003.\(key)",
          ["unit": .text(capacity.unit?.name ?? ""), "form": .text(capacity.form?.name ?? "")]),
        discriminator: "\(key) \(discriminator)"
      ) { $0.observed = observed }
    }
    if capacity.kind == .registered, let unit = capacity.unit, CapacityUnits.list.entries(for: unit).isEmpty {
      fail("unit", unit.rawValue)
    } else if let form = capacity.form, !service.forms.isEmpty, !service.forms.contains(form) {
      fail("form", form.rawValue)
    } else if Self.impossible.contains(where: { $0.0 == capacity.unit && $0.1 == capacity.form }) {
      fail("impossible", capacity.unit?.rawValue)
    } else {
      pass()
    }
  }
}

extension CapacityUnitCode {
  fileprivate var name: String { CapacityUnits.list.entries(for: self).last?.czechName ?? rawValue }
}

extension ServiceFormCode {
  fileprivate var name: String { ServiceForms.list.entries(for: self).last?.czechName ?? rawValue }
}
