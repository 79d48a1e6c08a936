import DossierCoding
import ExactValues
import PlanningModel

/// The paper in which the settlement of the comments of one window is published (*příloha s vypořádáním připomínek*).
public struct SettlementAnnex: DossierObject {
  /// The window.
  public var window: Identifier<CommentWindow>

  /// The document that its window names.
  public var document: Identifier<NamedDocument>?

  /// Whether it is published; one that is only promised, or that is made later, is not, and silence is no "no".
  public var isPublished: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(window: Identifier<CommentWindow>, isPublished: Answer<Bool>) {
    self.window = window
    self.isPublished = isPublished
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(window: Identifier(blank), isPublished: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SettlementAnnex>(
    .required("window", \.window), .optional("document", \.document), .required("isPublished", \.isPublished))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]
}
