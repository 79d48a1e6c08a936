import DossierCoding
import ExactValues

/// Whether somebody agrees with a proposal (*vyjádření souhlasu*).
public struct StatedAgreement: DossierObject {
  /// What was said.
  public var stance: Stance

  /// The body that said it.
  public var body: Identifier<Body>?

  /// The organisation that said it.
  public var organisation: Identifier<Organisation>?

  /// When.
  public var time: Written<StatedTime>?

  /// The resolution, as printed.
  public var resolutionNumber: String?

  /// What was said, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(stance: Stance) {
    self.stance = stance
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(stance: Stance(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatedAgreement>(
    .required("stance", \.stance),
    .optional("body", \.body),
    .optional("organisation", \.organisation),
    .optional("time", \.time),
    .optional("resolutionNumber", \.resolutionNumber),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation", "body", "time"]
}
