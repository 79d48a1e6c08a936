import CommunityPlanning

/// A text as people print it, with what must be read out of it (*zkušební čtení*), as data.
public struct ConformanceReading: DossierObject {
  /// The name, unique within its file.
  public var name: String

  /// What holds, in one English sentence of the domain.
  public var statement: String

  /// For a text from a real document: which one, and where in it.
  public var source: String?

  /// The figures of real documents that the reading states, as in a case.
  public var oracles: [String] = []

  /// What kind of value is read, such as `money` or `projectNumber`.
  public var reading: String

  /// The text; absent where a dossier holds it.
  public var text: String?

  /// The name of the dossier of the test kit that holds the text.
  public var dossier: String?

  /// Where the dossier holds it.
  public var path: DossierPath?

  /// What must be read.
  public var expected: ReadingExpectation

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a reading with its required members.
  public init(name: String, statement: String, reading: String, expected: ReadingExpectation) {
    self.name = name
    self.statement = statement
    self.reading = reading
    self.expected = expected
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(name: "", statement: "", reading: "", expected: ReadingExpectation())
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceReading>(
    .required("name", \.name),
    .required("statement", \.statement),
    .optional("source", \.source),
    .list("oracles", \.oracles),
    .required("reading", \.reading),
    .optional("text", \.text),
    .optional("dossier", \.dossier),
    .optional("path", \.path),
    .required("expected", \.expected))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
