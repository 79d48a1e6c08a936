import CommunityPlanning
import Testing

@Suite("Labels of codes")
struct CodeLabelTests {
  /// A list of codes that stands somewhere in dossiers, questions, answers and reports.
  struct CodeList: Sendable, CustomTestStringConvertible {
    let type: any ListedCode.Type
    var testDescription: String { "\(type)" }

    func labels(in language: Language) -> [(String, String)] { type.labels(in: language) }

    var keys: [MessageKey] { type.labelKeys }
  }

  /// The lists to which the members of the dossier, the questions, their answers, reports and traces lead.
  private static let reached: [CodeList] = {
    var reader = CodeReader()
    reader.read(Dossier.self)
    for question in Questions.builtIn { reader.read(question: question) }
    reader.read(ProcessComparison.self)
    reader.read(Report.self)
    return reader.lists
  }()

  /// Lists that no described member holds, such as those of what a projection leaves out.
  private static let others: [CodeList] = [
    LeftOutReason.self, RuleCategory.self, TraceNodeKind.self, FormulaID.self, QuestionID.self,
  ]
  .map { CodeList(type: $0) }

  private static let all = reached + others.filter { other in !reached.contains { $0.type == other.type } }

  @Test("Every listed code has a Czech and an English label, which no other code of its list shares", arguments: all)
  func labels(_ list: CodeList) {
    let catalogue = MessageCatalogue.communityPlanning
    for language in [Language.czech, .english] {
      for (key, (code, label)) in zip(list.keys, list.labels(in: language)) {
        #expect(catalogue.template(key, in: language) != nil, "\(key)")
        #expect(!label.isEmpty && label == label.trimmed, "\(code)")
      }
      guard list.type != FormulaID.self else { continue }
      let labels = list.labels(in: language).map { $0.1.lowercased() }
      #expect(Set(labels).count == labels.count, "\(labels)")
    }
  }

  @Test("Lists of every sub-domain are reached")
  func isFar() {
    #expect(Self.reached.count > 95)
    for type in [SeatFunction.self, RuleStatus.self, ServiceVerdict.self] as [any ListedCode.Type] {
      #expect(Self.reached.contains { $0.type == type }, "\(type)")
    }
  }

  @Test("No label stands for a code that is not listed")
  func noOthers() {
    let known = Set(Self.all.flatMap(\.keys))
    let keys = MessageCatalogue.communityPlanning.keys.filter { $0.rawValue.hasPrefix("code.") }
    #expect(keys.filter { !known.contains($0) }.map(\.rawValue) == [])
    #expect(keys.count > 600)
  }

  @Test(
    "Czech labels are the words of the field, English ones of the standard terms",
    arguments: [
      (SeatFunction.deputy as any ListedCode, "místopředseda", "deputy"),
      (SuggestionDisposition.forwarded, "předáno k řešení", "forwarded"),
      (Fulfilment.partly, "splněno částečně", "partly fulfilled"),
      (BallotMethod.correspondence, "per rollam", "in writing"),
      (Weekday.sunday, "neděle", "Sunday"), (ParticipantRole.commissioner, "zadavatel", "commissioner"),
      (RuleCategory.personalData, "osobní údaje", "personal data"), (DueKind.task, "úkol", "task"),
    ])
  func words(_ code: any ListedCode, _ czech: String, _ english: String) {
    #expect(code.label(in: .czech) == czech)
    #expect(code.label(in: .english) == english)
    #expect(code.label(in: Language(rawValue: "de")) == english)
  }

  @Test("A code that is not listed is called by its own text, braces and all")
  func unlisted() {
    #expect(SeatFunction(rawValue: "{jednatel|").label(in: .czech) == "{jednatel|")
    #expect(SeatFunction.chair.label(in: .czech, from: .empty) == "chair")
  }

  @Test("An embedder's own label comes before the library's, also for a code that is not listed")
  func overlay() {
    let own = MessageCatalogue.communityPlanning.overlaid(
      by: MessageCatalogue([
        MessageTemplate(SeatFunction.chair.labelKey, cs: "vedoucí skupiny", en: "leader"),
        MessageTemplate("code.SeatFunction.jednatel", cs: "jednatel", en: "secretary"),
      ]))
    #expect(SeatFunction.chair.label(in: .czech, from: own) == "vedoucí skupiny")
    #expect(SeatFunction(rawValue: "jednatel").label(in: .english, from: own) == "secretary")
    #expect(SeatFunction.member.label(in: .czech, from: own) == "člen")
  }
}

/// Collects the lists of codes to which the members of types lead.
private struct CodeReader {
  private(set) var lists: [CodeLabelTests.CodeList] = []
  private var seen: Set<ObjectIdentifier> = []

  mutating func read(question: any Question.Type) {
    func answer<Asked: Question>(of type: Asked.Type) -> SchemaType { Asked.Value.schema }
    read(question)
    read(answer(of: question))
  }

  mutating func read<Object: DossierObject>(_ type: Object.Type) {
    guard seen.insert(ObjectIdentifier(type)).inserted else { return }
    for member in Object.members.members { read(member.schema) }
  }

  private mutating func read(_ schema: SchemaType) {
    switch schema {
    case .code(let type):
      if seen.insert(ObjectIdentifier(type)).inserted { lists.append(CodeLabelTests.CodeList(type: type)) }
    case .stated(let value), .list(let value), .answer(let value): read(value)
    case .object(let type): read(type)
    default: break
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension ListedCode {
  fileprivate static func labels(in language: Language) -> [(String, String)] {
    listed.map { ($0.rawValue, $0.label(in: language)) }
  }

  fileprivate static var labelKeys: [MessageKey] { listed.map(\.labelKey) }
}
