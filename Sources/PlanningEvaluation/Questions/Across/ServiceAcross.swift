import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A service that several dossiers hold by one number of the register.
public struct ServiceAcross: DossierObject {
  /// The number in the register.
  public var registerNumber: String

  /// The dossiers.
  public var dossiers: [Identifier<Dossier>] = []

  /// The names that they print.
  public var names: [String] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(registerNumber: String) {
    self.registerNumber = registerNumber
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(registerNumber: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceAcross>(
    .required("registerNumber", \.registerNumber),
    .list("dossiers", \.dossiers),
    .list("names", \.names))

  /// The members that name the value in a list.
  public static let keyMembers = ["registerNumber"]
}
