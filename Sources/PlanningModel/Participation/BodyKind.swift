import DossierCoding
import ExactValues

/// The kind of a body (*druh orgánu*).
public struct BodyKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A working group (*pracovní skupina*).
  public static let workingGroup = BodyKind(rawValue: "workingGroup")
  /// The steering group (*řídící skupina*).
  public static let steeringGroup = BodyKind(rawValue: "steeringGroup")
  /// A coordination group (*koordinační skupina*).
  public static let coordinationGroup = BodyKind(rawValue: "coordinationGroup")
  /// The implementation team (*realizační tým*).
  public static let implementationTeam = BodyKind(rawValue: "implementationTeam")
  /// A commission of the council (*komise rady*).
  public static let commission = BodyKind(rawValue: "commission")
  /// The council of a municipality (*rada*).
  public static let council = BodyKind(rawValue: "council")
  /// The assembly of a municipality or region (*zastupitelstvo*).
  public static let assembly = BodyKind(rawValue: "assembly")
  /// The general assembly of an association (*valná hromada, členská schůze*).
  public static let generalAssembly = BodyKind(rawValue: "generalAssembly")
  /// A small body with one member for each side (*triáda*).
  public static let triadBody = BodyKind(rawValue: "triadBody")
  /// The public that gathers (*veřejnost*).
  public static let publicGathering = BodyKind(rawValue: "publicGathering")
  /// A council of users (*rada uživatelů*).
  public static let usersCouncil = BodyKind(rawValue: "usersCouncil")

  /// The codes listed in this version of the library.
  public static let listed: [BodyKind] = [
    workingGroup, steeringGroup, coordinationGroup, implementationTeam, commission, council, assembly,
    generalAssembly, triadBody, publicGathering, usersCouncil,
  ]
}
