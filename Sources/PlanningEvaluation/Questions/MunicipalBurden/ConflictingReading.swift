import DossierCoding
import ExactValues
import PlanningModel

/// Another value that a source gives for an amount.
public struct ConflictingReading: DossierObject {
  /// The reading.
  public var reading: Identifier<OtherReading>

  /// The member that it competes with.
  public var path: DossierPath

  /// The other value as printed.
  public var text: String

  /// Who gives it.
  public var sources: [Identifier<Source>] = []

  /// What the plan states there itself, as written; absent where it states nothing.
  public var stated: String?

  /// Where the item has that from.
  public var statedSources: [Identifier<Source>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(reading: Identifier<OtherReading>, path: DossierPath, text: String) {
    self.reading = reading
    self.path = path
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(reading: Identifier(blank), path: .root, text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConflictingReading>(
    .required("reading", \.reading),
    .required("path", \.path),
    .required("text", \.text),
    .list("sources", \.sources),
    .optional("stated", \.stated),
    .list("statedSources", \.statedSources))

  /// The members that name the value in a list.
  public static let keyMembers = ["reading"]
}
