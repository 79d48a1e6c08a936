import DossierCoding
import ExactValues

/// How a measure stands to the plan and network of the region (*vazba na kraj*).
public struct RegionalSupportState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A goal or measure of the region is linked, or a service is in the network with money in the year; that secures none.
  public static let supported = RegionalSupportState(rawValue: "supported")
  /// A service is in the network of the year in a category without money.
  public static let inNetworkUnfunded = RegionalSupportState(rawValue: "inNetworkUnfunded")
  /// It is stated that the region does not have it.
  public static let notInNetwork = RegionalSupportState(rawValue: "notInNetwork")
  /// It is stated to contradict the region.
  public static let contradicts = RegionalSupportState(rawValue: "contradicts")
  /// No link is given, which does not mean that there is none.
  public static let noLinkGiven = RegionalSupportState(rawValue: "noLinkGiven")

  /// The codes listed in this version of the library.
  public static let listed: [RegionalSupportState] = [
    supported, inNetworkUnfunded, notInNetwork, contradicts, noLinkGiven,
  ]
}
