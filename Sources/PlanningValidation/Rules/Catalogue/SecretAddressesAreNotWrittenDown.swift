import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// A facility whose address is secret states none: what is written down can be passed on by accident.
  ///
  /// A finding never repeats the address. The county and the region are no address.
  static let secretAddressesAreNotWrittenDown = Rule(
    id: "KP-CAT-008", category: .catalogue, severities: Severities(.warning),
    citations: [
      Citation(
        work: "RPSS open data, August 2026",
        place: "utajenaAdresa: the three sample facilities with it state no address",
        address: "https://data.mpsv.cz/od/soubory/rpss/", verification: .seen)
    ],
    examples: [
      RuleExample(.passed, #""facilities":[{"id":"f","isAddressSecret":true}]"#),
      RuleExample(.passed, #""facilities":[{"id":"f","isAddressSecret":true,"address":{"region":"3131"}}]"#),
      RuleExample(.failed, #""facilities":[{"id":"f","isAddressSecret":true,"address":{"street":"Dlouhá"}}]"#),
      RuleExample(
        .failed,
        #""facilities":[{"id":"f","isAddressSecret":{"withheld":"neveřejné"},"address":{"municipality":"588296"}}]"#),
      RuleExample(.notApplicable, #""facilities":[{"id":"f","address":{"street":"Dlouhá"}}]"#),
    ]
  ) { index, _, run in
    for (facility, path) in index.located(Facility.self) {
      guard facility.mustStaySecret else {
        run.passOver()
        continue
      }
      run.require(
        facility.address?.tellsWhere != true, of: path, at: path.appending("address"), Message("finding.KP-CAT-008"))
    }
  }
}

extension PostalAddress {
  /// Whether the address says more than the county.
  fileprivate var tellsWhere: Bool {
    let parts: [String?] = [
      text, street, houseNumber, orientationNumber, addition, postalCode?.text, municipality?.rawValue,
      municipalityPart,
      addressPoint,
    ]
    return parts.contains { $0 != nil } || !kept.isEmpty
  }
}
