import ExactValues
import PlanningModel

extension Rule {
  /// A service is not provided at a facility before it begins or after it ends.
  ///
  /// An end that one of them does not state is compared with nothing.
  static let facilitiesLieWithinTheirServices = Rule(
    id: "KP-CAT-004", category: .catalogue, severities: Severities(.warning),
    citations: [
      Citation(
        work: "RPSS open data, August 2026",
        place: "poskytujeOd, poskytujeDo and datumPoskytovaniOd, datumPoskytovaniDo",
        address: "https://data.mpsv.cz/od/soubory/rpss/", verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s","from":"2012-02-01","to":"2026-12-31"}],
        "facilities":[{"id":"f","services":["s"],"from":"2013-01-01","to":"2026-12-31"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "services":[{"id":"s","from":"2012-02-01","to":"2024-06-30"}],
        "facilities":[{"id":"f","services":["s"],"from":"2012-02-01","to":"2024-12-31"}]
        """#),
      RuleExample(
        .failed,
        #""services":[{"id":"s","from":"2012-02-01"}],"facilities":[{"id":"f","services":["s"],"from":"2011-12-01"}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s","to":"2024"}],"facilities":[{"id":"f","services":["s"]}]"#),
      RuleExample(
        .skipped,
        #""services":[{"id":"s","from":"2012-02-01"}],"facilities":[{"id":"f","services":["s"],"from":"2012"}]"#),
      RuleExample(.skipped, #""facilities":[{"id":"f","services":["s"],"from":"2012"}]"#),
    ]
  ) { index, _, run in
    for (facility, path) in index.located(Facility.self) {
      if facility.services.isEmpty { run.passOver() }
      for id in facility.services {
        guard let service = index[id] else {
          run.skip(path, [.missing(id, at: path.appending("services"))])
          continue
        }
        run.judge(
          TimeWithin(part: (facility.from, facility.to), whole: (service.from, service.to)), of: path,
          in: Service.path(of: id), key: "finding.KP-CAT-004")
      }
    }
  }
}
