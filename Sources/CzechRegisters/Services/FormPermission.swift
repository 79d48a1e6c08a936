/// Whether the Act permits a form (*forma*) for a type of service.
public enum FormPermission: String, Sendable, Hashable, CaseIterable {
  /// The form is permitted.
  case permitted = "yes"

  /// The form is not permitted. A register may hold a historical deviation, which is a finding and no error of reading.
  case notPermitted = "no"

  /// Not known here, which is neither yes nor no.
  case unknown
}
