import DossierCoding
import ExactValues
import PlanningModel

/// A version of a plan with who proposed it and what was done to it (*krok mezi verzemi*).
public struct VersionStep: DossierObject {
  /// The version.
  public var version: Identifier<PlanVersion>

  /// Who proposed it.
  public var proposers: [Identifier<Organisation>] = []

  /// The acts on the version or on its document, and those on the plan that name it or have its time alone, in document
  /// order: the way it went.
  public var acts: [Identifier<Act>] = []

  /// The acts among them that adopted it or amended the plan; each names body, day and resolution as far as stated.
  public var decisions: [VersionDecision] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(version: Identifier<PlanVersion>) { self.version = version }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(version: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<VersionStep>(
    .required("version", \.version),
    .list("proposers", \.proposers),
    .list("acts", \.acts, isOrdered: true),
    .objects("decisions", \.decisions, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["version"]
}
