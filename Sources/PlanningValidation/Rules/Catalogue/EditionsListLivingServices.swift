import ExactValues
import PlanningModel

extension Rule {
  /// An edition of a catalogue lists no service that had ended by the day whose state it shows.
  static let editionsListLivingServices = Rule(
    id: "KP-CAT-005", category: .catalogue, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s","to":"2024-12-31"}],"catalogueEditions":[{"id":"v","title":"K","referenceDay":"2024-06-30"}],
        "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
        """#),
      RuleExample(
        .passed,
        #"""
        "services":[{"id":"s"}],"catalogueEditions":[{"id":"v","title":"K","issued":"2024"}],
        "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "services":[{"id":"s","to":"2023-12-31"}],"catalogueEditions":[{"id":"v","title":"K","issued":"2024-11"}],
        "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
        """#),
      RuleExample(.notApplicable, #""catalogueEntries":[{"id":"e","organisation":"o"}]"#),
      RuleExample(
        .skipped,
        #"""
        "services":[{"id":"s","to":"2023-12-31"}],"catalogueEditions":[{"id":"v","title":"K"}],
        "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "services":[{"id":"s","to":"2024-06-30"}],"catalogueEditions":[{"id":"v","title":"K","issued":"2024"}],
        "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
        """#),
    ]
  ) { index, _, run in
    for (entry, path) in index.located(CatalogueEntry.self) {
      guard let id = entry.service, !entry.editions.isEmpty else {
        run.passOver()
        continue
      }
      guard let service = index[id] else {
        run.skip(path, [.missing(id, at: path.appending("service"))])
        continue
      }
      guard let end = service.to else {
        run.pass()
        continue
      }
      for edition in entry.editions { run.judge(end, of: id, in: edition, by: index, path) }
    }
  }
}

extension RuleRun {
  fileprivate mutating func judge(
    _ end: Written<StatedTime>, of service: Identifier<Service>, in id: Identifier<CatalogueEdition>,
    by index: DossierIndex, _ path: DossierPath
  ) {
    guard let edition = index[id] else {
      skip(path, [.missing(id, at: path.appending("editions"))])
      return
    }
    let member = edition.path.appending(edition.referenceDay == nil ? "issued" : "referenceDay")
    guard let written = edition.referenceDay ?? edition.issued else {
      skip(path, [.notStated(edition.path.appending("referenceDay"))])
      return
    }
    let endMember = Service.path(of: service).appending("to")
    guard let time = written.value, let last = end.value else {
      skip(path, [.unreadable(written.value == nil ? member : endMember)])
      return
    }
    switch last.isBefore(time).value {
    case true?:
      fail(
        path, at: path.appending("editions"),
        Message("finding.KP-CAT-005", ["edition": .text(edition.title), "end": .time(last), "day": .time(time)]),
        discriminator: id.text
      ) {
        $0.observed = end.text
        $0.related = [endMember, member]
      }
    case false?: pass()
    case nil: skip(path, [.imprecise(member), .imprecise(endMember)])
    }
  }
}
