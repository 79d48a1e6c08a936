import DossierCoding
import ExactValues

/// The kind of place where a catalogue can be had.
public struct DistributionKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A web page.
  public static let web = DistributionKind(rawValue: "web")
  /// A social department of an office (*odbor sociální*).
  public static let socialDepartment = DistributionKind(rawValue: "socialDepartment")
  /// A municipal office (*obecní úřad*).
  public static let municipalOffice = DistributionKind(rawValue: "municipalOffice")
  /// A workplace of the labour office (*pracoviště úřadu práce*).
  public static let labourOffice = DistributionKind(rawValue: "labourOffice")

  /// The codes listed in this version of the library.
  public static let listed: [DistributionKind] = [web, socialDepartment, municipalOffice, labourOffice]
}
