import DossierCoding
import ExactValues

/// How a service reaches a municipality (*dosah služby*), from near to far.
public struct ServiceReach: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A facility lies in the municipality.
  public static let place = ServiceReach(rawValue: "place")
  /// The municipality, its district or an area with it is declared to be served.
  public static let declared = ServiceReach(rawValue: "declared")
  /// A facility lies within the journey that is asked for.
  public static let travel = ServiceReach(rawValue: "travel")
  /// Its whole region is served: available there, and no capacity of the municipality.
  public static let region = ServiceReach(rawValue: "region")
  /// The whole country is served: available there, and no capacity of the municipality.
  public static let country = ServiceReach(rawValue: "country")

  /// The codes listed in this version of the library, from near to far.
  public static let listed: [ServiceReach] = [place, declared, travel, region, country]
}
