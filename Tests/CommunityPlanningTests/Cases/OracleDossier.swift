import CommunityPlanning
import Testing

/// A dossier with what the figures of its documents are computed by: the library's public API.
struct OracleDossier {
  let dossier: Dossier
  let index: DossierIndex
  let context: EvaluationContext

  init(_ dossier: Dossier) throws {
    self.dossier = dossier
    index = DossierIndex(dossier)
    context = EvaluationContext(asOf: try Day(iso: "2024-12-31"))
  }

  /// The project that the dossier is about: the first one, others are only mentioned.
  var project: Project {
    get throws { try #require(dossier.projects.first) }
  }

  /// The working groups of the present, without those that are said to have ended.
  var workingGroups: [Body] { dossier.bodies.filter { $0.kind == .workingGroup && $0.to == nil } }

  var meetings: MeetingsResult {
    get throws { try #require(MeetingsQuestion().answer(for: index, in: context).value) }
  }

  var figures: ProjectFigures {
    get throws { try #require(ProjectFiguresQuestion(project: project.id).answer(for: index, in: context).value) }
  }

  var series: SeriesResult {
    get throws {
      let name = dossier.plans.compactMap(\.series).first
      return try #require(SeriesQuestion(series: name).answer(for: index, in: context).value)
    }
  }

  func organisations(in roles: [ParticipantRole]) throws -> [Organisation] {
    try project.participants.filter { roles.contains($0.role) }.compactMap { index[$0.organisation] }
  }

  func event(_ kind: EventKind) throws -> Event { try #require(dossier.events.first { $0.kind == kind }) }

  func count(_ id: String) throws -> Int {
    let stated = try #require(index[Identifier<StatedCount>(id)])
    return try #require(stated.count.value.flatMap { $0.isExact ? $0.minimum : nil })
  }

  /// The length of the project, as a figure.
  var length: RawJSON {
    get throws {
      let figures = try figures
      return .object(["months": figures.months.value, "days": figures.days.value])
    }
  }
}

/// The value of an answer that must be known.
func known<Value>(_ answer: Answer<Value>?) throws -> Value {
  let value: Value? = answer?.value
  return try #require(value as Value?)
}

extension RawJSON {
  /// An object of numbers.
  static func object(_ members: KeyValuePairs<String, Int?>) -> RawJSON {
    .members(members.map { ($0.key, RawJSON($0.value ?? -1)) })
  }

  /// An object of any values.
  static func members(_ members: [(String, RawJSON)]) -> RawJSON {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in members { writer.member(name, value) }
    writer.endObject()
    return (try? RawJSON(writer.text)) ?? RawJSON(string: "")
  }

  /// An amount as crowns with two decimals, or whole crowns.
  static func crowns(_ money: Money?, whole: Bool = false) -> RawJSON {
    let text = money?.description.split(separator: " ").first.map(String.init) ?? ""
    return RawJSON(string: whole && text.hasSuffix(".00") ? String(text.dropLast(3)) : text)
  }

  /// What stands for an answer that is not known.
  static let unknown = members([("unknown", RawJSON(true))])
}
