import DossierCoding
import ExactValues

/// How an answer came about (*odvození*): every input, parameter and formula behind its numbers, sealed.
public struct Trace: DossierObject {
  /// The question.
  public var question: String

  /// The question's own inputs.
  public var inputs: RawJSON

  /// The day for which it was answered.
  public var asOf: Day

  /// The version of the library that answered it.
  public var library: String

  /// The digest of the dossier's content.
  public var dossier: ContentDigest

  /// The steps, children before parents.
  public var nodes: [TraceNode] = []

  /// The named results.
  public var results: [TraceResult] = []

  /// The digest of everything above.
  public var seal: ContentDigest

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    question: String, inputs: RawJSON, asOf: Day, library: String, dossier: ContentDigest, seal: ContentDigest
  ) {
    self.question = question
    self.inputs = inputs
    self.asOf = asOf
    self.library = library
    self.dossier = dossier
    self.seal = seal
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      question: "", inputs: RawJSON(string: ""), asOf: .first, library: "", dossier: ContentDigest(of: []),
      seal: ContentDigest(of: []))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Trace>(
    .required("question", \.question),
    .required("inputs", \.inputs),
    .required("asOf", \.asOf),
    .required("library", \.library),
    .required("dossier", \.dossier),
    .objects("nodes", \.nodes, isOrdered: true),
    .objects("results", \.results, isOrdered: true),
    .required("seal", \.seal))

  /// The members that name the value in a list.
  public static let keyMembers = ["question"]
}
