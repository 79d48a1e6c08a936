import DossierCoding
import ExactValues

/// Numbers that no code of a plan has, though lower and higher ones stand beside them (*díra v číslování*).
///
/// A hole is normal: codes are labels that outlive what was left out.
public struct CodeHole: DossierObject {
  /// What stands before the number, such as `B.2.1.`.
  public var prefix: String

  /// The first missing number.
  public var from: Int

  /// The last missing number.
  public var to: Int

  /// How many numbers are missing.
  public var count: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a hole.
  public init(prefix: String, from: Int, to: Int, count: Int) {
    self.prefix = prefix
    self.from = from
    self.to = to
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(prefix: "", from: 0, to: 0, count: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CodeHole>(
    .required("prefix", \.prefix),
    .required("from", \.from),
    .required("to", \.to),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["prefix", "from"]
}
