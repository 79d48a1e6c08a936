import DossierCoding
import ExactValues

extension Facility {
  /// Whether the address must stay in the coordinator's dossier: it is secret, or whether it is so is withheld or cannot be
  /// read.
  ///
  /// Where nothing is said of it the address is as public as any other. A member of the register's name
  /// (*utajenaAdresa*) says something as well, whatever it says.
  public var mustStaySecret: Bool {
    switch isAddressSecret {
    case .value(let isSecret): isSecret
    case .withheld: true
    default: kept.entries.contains { $0.name == "isAddressSecret" || $0.name == "utajenaAdresa" }
    }
  }
}
