import DossierCoding
import ExactValues

/// What is unusual about an item of a plan (*druh nesrovnalosti*).
public struct DefectKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The item above that it names is not in the plan.
  public static let orphan = DefectKind(rawValue: "orphan")
  /// It stands at the top, and no item has the code that its own code puts above it, though some have codes built like that.
  public static let parentCodeMissing = DefectKind(rawValue: "parentCodeMissing")
  /// It stands under an item whose code is not the one that its own code puts above it.
  public static let codeOfOtherParent = DefectKind(rawValue: "codeOfOtherParent")
  /// An earlier item of the plan has the same code.
  public static let repeatedCode = DefectKind(rawValue: "repeatedCode")
  /// An earlier item under the same one has the same name.
  public static let repeatedName = DefectKind(rawValue: "repeatedName")
  /// Its name only holds a place.
  public static let placeholder = DefectKind(rawValue: "placeholder")
  /// Its code comes before that of an item that stands before it.
  public static let orderDiffers = DefectKind(rawValue: "orderDiffers")
  /// It is to be carried out, and nobody is named who does it.
  public static let noResponsible = DefectKind(rawValue: "noResponsible")
  /// It is to be carried out, and no time is stated.
  public static let noTime = DefectKind(rawValue: "noTime")
  /// It is to be carried out, and no target group is named.
  public static let noTargetGroup = DefectKind(rawValue: "noTargetGroup")
  /// A printed number is not that of the items that are listed.
  public static let countDiffers = DefectKind(rawValue: "countDiffers")

  /// The codes listed in this version of the library.
  public static let listed: [DefectKind] = [
    orphan, parentCodeMissing, codeOfOtherParent, repeatedCode, repeatedName, placeholder, orderDiffers,
    noResponsible, noTime, noTargetGroup, countDiffers,
  ]
}
