import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A service that a dossier holds, as it is recognised in another.
public struct HeldService: DossierObject {
  /// The service.
  public var service: DossierPath

  /// Whether it is provided on the day.
  public var isProvided: Answer<Bool>

  /// The number in the register.
  public var registerNumber: String?

  /// The name as printed.
  public var name: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(service: DossierPath, isProvided: Answer<Bool>) {
    self.service = service
    self.isProvided = isProvided
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(service: .root, isProvided: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<HeldService>(
    .required("service", \.service),
    .required("isProvided", \.isProvided),
    .optional("registerNumber", \.registerNumber),
    .optional("name", \.name))

  /// The members that name the value in a list.
  public static let keyMembers = ["service"]
}
