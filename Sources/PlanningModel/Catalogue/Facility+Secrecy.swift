import ExactValues

extension Facility {
  /// Whether the address must stay in the coordinator's dossier: it is secret, or whether it is so is withheld.
  ///
  /// Where nothing is said of it the address is as public as any other.
  public var mustStaySecret: Bool {
    switch isAddressSecret {
    case .value(let isSecret): isSecret
    case .withheld: true
    default: false
    }
  }
}
