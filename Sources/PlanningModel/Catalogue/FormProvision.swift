import CzechRegisters
import DossierCoding
import ExactValues

/// How one form of a service is provided (*forma poskytování*).
public struct FormProvision: DossierObject {
  /// The form.
  public var form: ServiceFormCode

  /// Whether it is provided without a break (*nepřetržitě*).
  public var isNonstop: Stated<Bool> = .notStated

  /// When it is provided.
  public var serviceHours: [ServiceHours] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(form: ServiceFormCode) {
    self.form = form
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(form: ServiceFormCode(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FormProvision>(
    .required("form", \.form),
    .stated("isNonstop", \.isNonstop),
    .objects("serviceHours", \.serviceHours))

  /// The members that name the value in a list.
  public static let keyMembers = ["form"]
}
