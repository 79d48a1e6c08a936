import CommunityPlanning

/// A question asked of a dossier, with what must come of it (*zkušební případ*), as data.
public struct ConformanceCase: DossierObject {
  /// The name, unique within its file.
  public var name: String

  /// What holds, in one English sentence of the domain.
  public var statement: String

  /// For a case from a real document: which one, and where in it.
  public var source: String?

  /// The figures of real documents that the case states, by the names of a collection such as
  /// `Tests/Cases/oracles.json`: `kromeriz-2012-2014-project/o1`.
  public var oracles: [String] = []

  /// The dossier: the name of one that ships with the test kit, or an object; absent where several are asked.
  ///
  /// Without `format` and `id` an object gets those of a case.
  public var dossier: RawJSON?

  /// The dossiers, for a question over several; each as ``dossier``.
  public var dossiers: [RawJSON] = []

  /// Whether parts of an inline dossier that cannot be read are kept, as when a document is loaded.
  ///
  /// Otherwise they are a fault of the case.
  public var keepsUnreadable: Bool?

  /// Changes of the one dossier, in their order; an edit without an old value replaces whatever stands there.
  public var edits: [Edit] = []

  /// The day for which the question is asked.
  public var asOf: Day

  /// Parameters that replace those of the library.
  public var parameters: [ConformanceParameter] = []

  /// The name of the question.
  public var question: String

  /// The inputs of the question, by the names of its members; absent for a question without inputs.
  public var inputs: RawJSON?

  /// What the answer must be.
  public var expected: ConformanceExpectation

  /// Named results that the derivation must hold.
  public var trace: [ConformanceFigure] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a case with its required members.
  public init(
    name: String, statement: String, dossier: RawJSON, asOf: Day, question: String, expected: ConformanceExpectation
  ) {
    self.name = name
    self.statement = statement
    self.dossier = dossier
    self.asOf = asOf
    self.question = question
    self.expected = expected
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      name: "", statement: "", dossier: RawJSON(string: ""), asOf: .first, question: "",
      expected: ConformanceExpectation())
    dossier = nil
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceCase>(
    .required("name", \.name),
    .required("statement", \.statement),
    .optional("source", \.source),
    .list("oracles", \.oracles),
    .optional("dossier", \.dossier),
    .list("dossiers", \.dossiers, isOrdered: true),
    .optional("keepsUnreadable", \.keepsUnreadable),
    .objects("edits", \.edits, isOrdered: true),
    .required("asOf", \.asOf),
    .objects("parameters", \.parameters),
    .required("question", \.question),
    .optional("inputs", \.inputs),
    .required("expected", \.expected),
    .objects("trace", \.trace))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
