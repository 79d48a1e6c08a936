import DossierCoding
import ExactValues

/// The kind of an act (*druh úkonu*).
public struct ActKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Proposed (*navrženo*).
  public static let proposed = ActKind(rawValue: "proposed")
  /// Opened for comments (*předloženo k připomínkám*).
  public static let openedForComments = ActKind(rawValue: "openedForComments")
  /// Discussed (*projednáno*).
  public static let discussed = ActKind(rawValue: "discussed")
  /// Recommended (*doporučeno*).
  public static let recommended = ActKind(rawValue: "recommended")
  /// Adopted (*schváleno*).
  public static let adopted = ActKind(rawValue: "adopted")
  /// Taken note of (*vzato na vědomí*).
  public static let takenNoteOf = ActKind(rawValue: "takenNoteOf")
  /// Revised, in whole or in part (*revidováno*).
  public static let revised = ActKind(rawValue: "revised")
  /// Amended (*dodatek*).
  public static let amended = ActKind(rawValue: "amended")
  /// Prolonged (*prodlouženo*).
  public static let prolonged = ActKind(rawValue: "prolonged")
  /// Evaluated (*vyhodnoceno*).
  public static let evaluated = ActKind(rawValue: "evaluated")
  /// Replaced (*nahrazeno*).
  public static let replaced = ActKind(rawValue: "replaced")
  /// Was made acquainted with it (*seznámena*).
  public static let acquainted = ActKind(rawValue: "acquainted")
  /// Withdrawn (*staženo*).
  public static let withdrawn = ActKind(rawValue: "withdrawn")
  /// Not adopted (*neschváleno*).
  public static let rejected = ActKind(rawValue: "rejected")
  /// Published (*zveřejněno*).
  public static let published = ActKind(rawValue: "published")

  /// The codes listed in this version of the library.
  public static let listed: [ActKind] = [
    proposed, openedForComments, discussed, recommended, adopted, takenNoteOf, revised, amended, prolonged,
    evaluated, replaced, acquainted, withdrawn, rejected, published,
  ]
}
