import DossierCoding
import ExactValues

/// One step of a derivation: a stated value, a fact of a register, or the result of a formula.
///
/// A node is sealed by a digest over its content and the digests of its children, so that a change anywhere shows at
/// the root.
public struct TraceNode: DossierObject {
  /// The place of the node in its trace, counted from 0; children come before parents.
  public var number: Int

  /// What kind of step it is.
  public var kind: TraceNodeKind

  /// The exact value.
  public var value: TraceValue

  /// For a stated value: where the dossier states it.
  public var path: DossierPath?

  /// For a result: the formula.
  public var formula: FormulaID?

  /// For a result: the revision of the formula.
  public var revision: Int?

  /// What the step is about.
  public var subject: DossierPath?

  /// For a fact of a register: its source.
  public var citation: Citation?

  /// For a result: the nodes it is made from, in the order in which the formula takes them.
  public var children: [Int] = []

  /// For a result: the parameters that were used.
  public var parameters: [TraceParameter] = []

  /// For a result that was rounded: how, and what was cut off.
  public var rounding: TraceRounding?

  /// What was looked at and not taken, with the reason.
  public var notTaken: [TraceOmission] = []

  /// The digest of the content and of the children's digests.
  public var seal: ContentDigest?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(number: Int, kind: TraceNodeKind, value: TraceValue) {
    self.number = number
    self.kind = kind
    self.value = value
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(number: 0, kind: TraceNodeKind(rawValue: ""), value: .none) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceNode>(
    .required("number", \.number),
    .required("kind", \.kind),
    .required("value", \.value),
    .optional("path", \.path),
    .optional("formula", \.formula),
    .optional("revision", \.revision),
    .optional("subject", \.subject),
    .optional("citation", \.citation),
    .list("children", \.children, isOrdered: true),
    .objects("parameters", \.parameters, isOrdered: true),
    .object("rounding", \.rounding),
    .objects("notTaken", \.notTaken),
    .optional("seal", \.seal))

  /// The members that name the value in a list.
  public static let keyMembers = ["number"]
}
