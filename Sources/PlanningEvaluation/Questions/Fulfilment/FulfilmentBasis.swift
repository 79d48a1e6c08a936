import DossierCoding
import ExactValues

/// Where the numbers of an account of fulfilment come from (*z čeho počty vycházejí*).
public struct FulfilmentBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reports on the items, counted.
  public static let reports = FulfilmentBasis(rawValue: "reports")
  /// Counts that an evaluation prints.
  public static let printedCounts = FulfilmentBasis(rawValue: "printedCounts")
  /// Whole counts derived backwards from the shares that an evaluation prints.
  public static let printedShares = FulfilmentBasis(rawValue: "printedShares")

  /// The codes listed in this version of the library.
  public static let listed: [FulfilmentBasis] = [reports, printedCounts, printedShares]
}
