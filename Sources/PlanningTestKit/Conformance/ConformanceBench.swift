import CommunityPlanning

/// Where cases are answered: it keeps the dossiers that many of them name.
struct ConformanceBench {
  let setting: ConformanceSetting
  private var read: [String: Result<Dossier, ConformanceStop>] = [:]

  init(setting: ConformanceSetting) { self.setting = setting }

  /// What is wrong with a case, and the answer where the question could be asked.
  mutating func failures(of one: ConformanceCase, in file: String) -> ([ConformanceFailure], RawJSON?) {
    let unknown = unknownMembers(of: one, in: file)
    guard unknown.isEmpty else { return (unknown, nil) }
    let result: ConformanceResult
    do {
      result = try self.result(of: one)
    } catch {
      result = ConformanceResult(stops: [error])
    }
    return (result.stops.map { $0.failure(of: one, in: file) }, result.answer)
  }

  private mutating func result(of one: ConformanceCase) throws(ConformanceStop) -> ConformanceResult {
    let content = try one.expected.content(in: one)
    let parameters = setting.parameters.overlaid(by: try one.overlay())
    let context = EvaluationContext(asOf: one.asOf, parameters: parameters, territory: setting.territory)
    if one.question == AcrossDossiersQuestion.name {
      let indexes = try dossiers(of: one).map { DossierIndex($0) }
      return AcrossDossiersQuestion.compare(with: one, expecting: content, about: indexes, in: context, setting)
    }
    if one.question == ProcessComparisonQuestion.name {
      let indexes = try dossiers(of: one).map { DossierIndex($0) }
      return ProcessComparisonQuestion.compare(with: one, expecting: content, about: indexes, in: context, setting)
    }
    let question = try question(named: one.question)
    let dossier = try dossier(of: one)
    return question.compare(with: one, expecting: content, about: DossierIndex(dossier), in: context, setting)
  }

  private func question(named name: String) throws(ConformanceStop) -> any Question.Type {
    for question in setting.questions where question.id.rawValue == name { return question }
    let own = setting.questions.map { $0.id.rawValue }
    let names = (own + [AcrossDossiersQuestion.name, ProcessComparisonQuestion.name]).sorted().joined(separator: ", ")
    throw ConformanceStop(.unknownQuestion, at: "question", expected: "one of \(names)", found: "\"\(name)\"")
  }

  private func unknownMembers(of one: ConformanceCase, in file: String) -> [ConformanceFailure] {
    func unknown<Object: DossierObject>(_ object: Object, _ place: DossierPath) -> [ConformanceFailure] {
      object.kept.entries.filter { $0.cause == .unknown }.map {
        .unknownMember($0.name, in: Object.self, file: file, caseName: one.name, at: place)
      }
    }
    return unknown(one, .root) + unknown(one.expected, DossierPath("expected"))
      + one.edits.flatMap { unknown($0, DossierPath("edits", $0.path.description)) }
      + one.parameters.flatMap { unknown($0, DossierPath("parameters", $0.key)) }
      + one.trace.flatMap { unknown($0, DossierPath("trace", $0.name)) }
  }

  // MARK: The dossiers

  private mutating func dossiers(of one: ConformanceCase) throws(ConformanceStop) -> [Dossier] {
    guard one.dossier == nil, one.edits.isEmpty else {
      throw ConformanceStop(
        .unreadableDossier, at: one.dossier == nil ? "edits" : "dossier",
        expected: "dossiers without edits, for \(one.question) is asked of several",
        found: one.dossier == nil ? "\(one.edits.count) edits" : "one dossier")
    }
    var dossiers: [Dossier] = []
    for (place, dossier) in one.dossiers.enumerated() {
      dossiers.append(
        try read(dossier, of: one, at: DossierPath("dossiers", "\(place + 1)"), id: "case-\(place + 1)"))
    }
    return dossiers
  }

  private mutating func dossier(of one: ConformanceCase) throws(ConformanceStop) -> Dossier {
    guard let stated = one.dossier, one.dossiers.isEmpty else {
      throw ConformanceStop(
        .unreadableDossier, at: one.dossier == nil ? "dossier" : "dossiers",
        expected: "one dossier, for \(one.question) is asked of one",
        found: one.dossiers.isEmpty ? "none" : "\(one.dossiers.count) in a list")
    }
    var dossier = try read(stated, of: one, at: DossierPath("dossier"), id: "case")
    for edit in one.edits {
      var edit = edit
      // Who writes a case says what shall stand there; an old value is stated only where it matters.
      if edit.old == nil { edit.old = dossier.documentValue(at: edit.path) }
      do throws(EditFault) {
        try dossier.apply(edit)
      } catch {
        throw ConformanceStop(
          .refusedEdit, at: DossierPath("edits", edit.path.description), expected: error.expected,
          found: "\(error.code.rawValue) at \(error.place)" + (error.found.map { ": \($0.text)" } ?? ""))
      }
    }
    return dossier
  }

  private mutating func read(
    _ dossier: RawJSON, of one: ConformanceCase, at place: DossierPath, id: String
  ) throws(ConformanceStop) -> Dossier {
    if let named = try named(dossier, at: place) { return named }
    return try inline(dossier, of: one, at: place, id: id)
  }

  private mutating func named(_ dossier: RawJSON, at place: DossierPath) throws(ConformanceStop) -> Dossier? {
    guard let name = try? dossier.value(as: String.self) else { return nil }
    if let known = read[name] { return try known.get() }
    let result: Result<Dossier, ConformanceStop>
    if let golden = setting.dossiers.first(where: { $0.name == name }) {
      do {
        result = .success(try golden.dossier())
      } catch {
        result = .failure(
          ConformanceStop(.unreadableDossier, at: place, expected: "a sound dossier", found: "\(error)"))
      }
    } else {
      let names = setting.dossiers.map(\.name).sorted().joined(separator: ", ")
      result = .failure(
        ConformanceStop(.unknownDossier, at: place, expected: "one of \(names)", found: "\"\(name)\""))
    }
    read[name] = result
    return try result.get()
  }

  private func inline(
    _ stated: RawJSON, of one: ConformanceCase, at place: DossierPath, id: String
  ) throws(ConformanceStop) -> Dossier {
    guard case .object(var members) = JSONTree(stated) else {
      throw ConformanceStop(
        .unreadableDossier, at: place, expected: "the name of a dossier or an object", found: stated.text)
    }
    for (name, value) in [("id", id), ("format", Dossier.currentFormat)]
    where !members.contains(where: { $0.name == name }) {
      members.insert((name, .string(value)), at: 0)
    }
    let bytes = JSONTree.object(members).utf8
    let stop: ConformanceStop
    do {
      guard one.keepsUnreadable != true else { return try Dossier.load(bytes).object }
      let dossier = try Dossier.loadStrictly(bytes)
      guard let entry = dossier.kept.entries.first(where: { $0.cause == .unknown }) else { return dossier }
      stop = ConformanceStop(
        .unreadableDossier, at: place, expected: "a described member of a dossier", found: "\"\(entry.name)\"")
    } catch let problem as ReadingProblem {
      stop = ConformanceStop(
        .unreadableDossier, at: DossierPath(place.steps + problem.path.steps),
        expected: problem.expected, found: "\(problem.found) (\(problem.code.rawValue))")
    } catch {
      stop = ConformanceStop(.unreadableDossier, at: place, expected: "a dossier", found: "\(error)")
    }
    throw stop
  }
}

extension ConformanceCase {
  /// The parameters of the case as a table that replaces those of the library.
  fileprivate func overlay() throws(ConformanceStop) -> ParameterTable {
    var found: [Parameter] = []
    for parameter in parameters {
      guard let value = ParameterValue(text: parameter.value) else {
        throw ConformanceStop(
          .unreadableParameter, at: DossierPath("parameters", parameter.key, "value"),
          expected: "a value such as count 2, ratio 2/37, money 1500.00 CZK or code half",
          found: "\"\(parameter.value)\"")
      }
      let entry = Parameter.Entry(
        value: value, validity: Validity(from: parameter.from, through: parameter.through),
        citation: parameter.citation ?? Citation(work: "Supposition of the case \(name)"))
      found.append(Parameter(key: ParameterKey(rawValue: parameter.key), entries: [entry]))
    }
    return ParameterTable(found)
  }
}
