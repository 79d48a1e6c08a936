import DossierCoding
import ExactValues

/// Where a grant belongs: programme, priority axis, area of support, call (*program, osa, oblast podpory, výzva*).
public struct ProgrammeChain: DossierObject {
  /// The programme as printed.
  public var programme: String?

  /// The priority axis (*prioritní osa*).
  public var priorityAxis: String?

  /// The area of support (*oblast podpory*).
  public var areaOfSupport: String?

  /// The call (*výzva*).
  public var call: String?

  /// Terms as printed whose level the text does not say.
  public var words: String?

  /// The managing authority (*řídící orgán*).
  public var managingAuthority: Identifier<Organisation>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProgrammeChain>(
    .optional("programme", \.programme),
    .optional("priorityAxis", \.priorityAxis),
    .optional("areaOfSupport", \.areaOfSupport),
    .optional("call", \.call),
    .optional("words", \.words),
    .optional("managingAuthority", \.managingAuthority))
}
