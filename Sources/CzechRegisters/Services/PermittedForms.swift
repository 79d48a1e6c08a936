/// Which of the three forms (*formy*) the Act permits for a type of service.
public struct PermittedForms: Sendable, Hashable {
  /// *Pobytová*: connected with accommodation in a facility.
  public let residential: FormPermission

  /// *Ambulantní*: the person comes or is brought to a facility.
  public let ambulatory: FormPermission

  /// *Terénní*: provided where the person lives.
  public let field: FormPermission

  /// States the three permissions.
  ///
  /// - Parameters:
  ///   - residential: The residential form.
  ///   - ambulatory: The ambulatory form.
  ///   - field: The field form.
  public init(residential: FormPermission, ambulatory: FormPermission, field: FormPermission) {
    self.residential = residential
    self.ambulatory = ambulatory
    self.field = field
  }

  /// The permission of one form; unknown for a form that is not one of the three.
  ///
  /// - Parameter form: The code of the form.
  public subscript(form: ServiceFormCode) -> FormPermission {
    switch form {
    case .residential: residential
    case .ambulatory: ambulatory
    case .field: field
    default: .unknown
    }
  }

  /// The forms that are permitted, in the order residential, ambulatory, field.
  public var permitted: [ServiceFormCode] {
    [.residential, .ambulatory, .field].filter { self[$0] == .permitted }
  }
}
