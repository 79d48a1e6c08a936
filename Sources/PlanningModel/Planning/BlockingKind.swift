import DossierCoding
import ExactValues

/// What keeps an item from being carried out (*druh překážky*).
public struct BlockingKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is not in the region's plan.
  public static let notInRegionalPlan = BlockingKind(rawValue: "notInRegionalPlan")
  /// It is not in the region's network.
  public static let notInRegionalNetwork = BlockingKind(rawValue: "notInRegionalNetwork")
  /// It is in a category of the network without money.
  public static let networkWithoutMoney = BlockingKind(rawValue: "networkWithoutMoney")
  /// There is no money.
  public static let noMoney = BlockingKind(rawValue: "noMoney")
  /// There are no premises.
  public static let noPremises = BlockingKind(rawValue: "noPremises")
  /// There is no staff.
  public static let noStaff = BlockingKind(rawValue: "noStaff")
  /// There is no provider.
  public static let noProvider = BlockingKind(rawValue: "noProvider")
  /// The law does not allow it.
  public static let law = BlockingKind(rawValue: "law")
  /// Another item has to come first.
  public static let dependency = BlockingKind(rawValue: "dependency")

  /// The codes listed in this version of the library.
  public static let listed: [BlockingKind] = [
    notInRegionalPlan, notInRegionalNetwork, networkWithoutMoney, noMoney, noPremises, noStaff, noProvider, law,
    dependency,
  ]
}
