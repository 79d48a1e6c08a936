import DossierCoding
import ExactValues

/// Which kind of user a member is (*druh uživatele*).
public struct UserKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A user of a service.
  public static let user = UserKind(rawValue: "user")
  /// A possible user.
  public static let potentialUser = UserKind(rawValue: "potentialUser")
  /// A member of a user's family.
  public static let familyMember = UserKind(rawValue: "familyMember")
  /// An informal carer (*pečující osoba*).
  public static let carer = UserKind(rawValue: "carer")
  /// A representative of users.
  public static let representative = UserKind(rawValue: "representative")

  /// The codes listed in this version of the library.
  public static let listed: [UserKind] = [user, potentialUser, familyMember, carer, representative]
}
