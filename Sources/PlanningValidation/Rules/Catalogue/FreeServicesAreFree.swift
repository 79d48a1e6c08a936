import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Nobody pays for the acts of a service that the Act makes free; board and accommodation may be paid.
  static let freeServicesAreFree = Rule(
    id: "KP-CAT-009", category: .catalogue, severities: Severities(.note),
    citations: [Citation(work: "Act 108/2006 Coll.", place: "sections 72 to 77", verification: .unverified)],
    examples: [
      RuleExample(.passed, #""services":[{"id":"s","type":"1","fees":[{"component":"service","basis":"free"}]}]"#),
      RuleExample(.passed, #""services":[{"id":"s","type":"4","fees":[{"component":"service","basis":"paid"}]}]"#),
      RuleExample(.failed, #""services":[{"id":"s","type":"1","fees":[{"component":"service","basis":"paid"}]}]"#),
      RuleExample(
        .failed, #""services":[{"id":"s","type":"1","fees":[{"component":"service","amount":"50.00 CZK"}]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s","type":"20","fees":[{"component":"accommodation"}]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s","standing":"related","fees":[{"component":"service"}]}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","fees":[{"component":"service","basis":"paid"}]}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","type":"35","fees":[{"component":"service","basis":"paid"}]}]"#),
    ]
  ) { index, context, run in
    for (service, path) in index.located(Service.self) {
      let places = service.fees.indices.filter { service.fees[$0].component == .service }
      let isOutsideAct = service.type == nil && service.standing != nil && service.standing != .registered
      guard !places.isEmpty, !isOutsideAct else {
        run.passOver()
        continue
      }
      guard let code = service.type else {
        run.skip(path, [.notStated(path.appending("type"))])
        continue
      }
      let entry = ServiceTypes.list.entry(for: code, on: context.asOf)
      switch entry.entry?.payment.value.principle {
      case .free?:
        for place in places { run.judgeFee(at: place, of: service, path, type: entry.entry) }
      case .paid?: run.pass(places.count)
      default:
        run.skip(
          path,
          [
            Reason(
              Message("skip.KP-CAT-009", ["type": .text(entry.entry?.czechName ?? code.rawValue)]),
              settledBy: [path.appending("type")])
          ])
      }
    }
  }
}

extension RuleRun {
  fileprivate mutating func judgeFee(at place: Int, of service: Service, _ path: DossierPath, type: ServiceType?) {
    let fee = service.fees[place]
    let costs = fee.basis.map { $0 != .free } ?? false
    guard costs || (fee.amount?.value?.haler ?? 0) > 0 else {
      pass()
      return
    }
    let member = path.appending("fees").naming(place, of: service.fees)
    fail(path, at: member, Message("finding.KP-CAT-009", ["type": .text(type?.czechName ?? "")])) {
      $0.observed = fee.amount?.text ?? fee.basis?.rawValue
      if let citation = type?.payment.citation { $0.citations = [citation] }
    }
  }
}
