import CommunityPlanning
import PlanningTestKit

/// A run over generated dossiers: each is read, written, changed in its order, indexed, asked and checked by the rules.
struct GeneratedDossierRun: Sendable {
  /// What was done, for people to see that something was done.
  private(set) var counts: [(name: String, count: Int)] = []
  /// The laws that did not hold, with what is needed to see it again.
  private(set) var violations: [String] = []
  /// What the dossiers held.
  private(set) var coverage = GenerationCoverage()

  private static let days = [
    Day(year: 2012, month: 6, day: 1), Day(year: 2014, month: 12, day: 31), Day(year: 2026, month: 1, day: 1),
    Day.first, Day(year: 9999, month: 12, day: 31),
  ].compactMap { $0 }
  private static let profiles: [Profile] = [.obec, .orp, .kraj]

  /// Runs over dossiers of one seed; every so many of them answer questions and are checked by the rules.
  ///
  /// In several turns a dossier that is asked is asked every so-many-th question, and every so-many-th of them is checked by
  /// the rules.
  static func over(_ count: Int, seed: UInt64, askingEvery step: Int, inTurns turns: Int = 1) -> GeneratedDossierRun {
    var run = GeneratedDossierRun()
    var generator = DossierGenerator(seed: seed)
    for number in 0..<count {
      let damages = run.damageCount(generator.coverage)
      let bytes = generator.nextDocument()
      let place = "dossier \(number) of seed \(seed)"
      guard let loaded = try? Dossier.load(bytes) else {
        run.violations.append("\(place) cannot be read")
        continue
      }
      run.note("dossiers", 1)
      run.note("kilobytes", bytes.count / 1_000)
      run.note("read with problems", loaded.problemCount > 0 ? 1 : 0)
      if loaded.problemCount != run.damageCount(generator.coverage) - damages {
        run.violations.append(
          "\(place) has \(loaded.problemCount) problems, the first \(String(describing: loaded.problems.first))")
      }
      run.checkBytes(of: loaded.object, bytes, place)
      run.checkOrder(of: loaded.object, place)
      guard number % step == 0 else { continue }
      let index = DossierIndex(loaded.object)
      let context = EvaluationContext(asOf: Self.days[number / step % Self.days.count])
      let turn = number / step
      for (position, type) in Questions.builtIn.enumerated() where position % turns == turn % turns {
        run.ask(type, index, context, &generator, place)
      }
      guard turn % turns == 0 else { continue }
      run.checkRules(index, context, Self.profiles[turn / turns % Self.profiles.count], place)
    }
    run.coverage = generator.coverage
    return run
  }

  /// Adds what another run has done.
  mutating func add(_ other: GeneratedDossierRun) {
    for (name, count) in other.counts { note(name, count) }
    violations += other.violations
    coverage.add(other.coverage)
  }

  private func damageCount(_ coverage: GenerationCoverage) -> Int {
    coverage.count(of: .repeatedMember) + coverage.count(of: .wrongType)
  }

  private mutating func note(_ name: String, _ count: Int) {
    if let index = counts.firstIndex(where: { $0.name == name }) {
      counts[index].count += count
    } else {
      counts.append((name, count))
    }
  }

  private mutating func require(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { violations.append(law()) }
  }

  // MARK: Laws

  private mutating func checkBytes(of dossier: Dossier, _ bytes: [UInt8], _ place: String) {
    require(dossier.encoded(.compact) == bytes, "\(place) is written with other bytes")
    let readable = dossier.encoded()
    let again = try? Dossier.load(readable).object
    require(again == dossier, "\(place) reads as something else from the readable layout")
    require(again?.encoded() == readable, "\(place) is written otherwise from the readable layout")
  }

  private mutating func checkOrder(of dossier: Dossier, _ place: String) {
    var other = dossier
    for type in Dossier.entityTypes { other.reverse(type) }
    require(other.isSameContent(as: dossier), "\(place) has other content in another order")
    require(other.digest == dossier.digest, "\(place) has another digest in another order")
    note("stand otherwise in another order", other == dossier ? 0 : 1)
    other.title = "\(dossier.title ?? "")."
    require(other.digest != dossier.digest, "\(place) has the same digest with another title")
  }

  private mutating func ask<Asked: Question>(
    _ type: Asked.Type, _ index: DossierIndex, _ context: EvaluationContext, _ generator: inout DossierGenerator,
    _ place: String
  ) {
    for _ in 0..<3 {
      guard let question = generator.nextObject(of: type) else { continue }
      let explained = question.explained(for: index, in: context)
      let answer = explained.answer
      note("answers", 1)
      note("known answers", answer.isKnown ? 1 : 0)
      let again = try? RawJSON(answer).value(as: Answer<Asked.Value>.self)
      require(again == answer, "\(place): the answer to \(RawJSON(question)) reads as something else")
      require(explained.trace.verify().state == .verified, "\(place): the trace of \(RawJSON(question)) is refuted")
    }
  }

  private mutating func checkRules(
    _ index: DossierIndex, _ context: EvaluationContext, _ profile: Profile, _ place: String
  ) {
    let report = Validator(profile: profile).report(on: index, in: context)
    note("reports", 1)
    note("findings", report.findings.count)
    for rule in report.rules where rule.status == .faulted { violations.append("\(place): rule \(rule.rule) threw") }
    for finding in report.findings where index.dossier.documentValue(at: finding.subject) == nil {
      violations.append("\(place): \(finding.rule) is about \(finding.subject), which is not there")
    }
  }
}

extension Dossier {
  /// Turns the order of a collection and of the sources of its entities round, where it means nothing.
  fileprivate mutating func reverse<E: Entity>(_ type: E.Type) {
    for index in self[keyPath: E.collection].indices { self[keyPath: E.collection][index].sources.reverse() }
    guard Dossier.members.member(named: E.collectionName)?.isOrdered == false else { return }
    self[keyPath: E.collection].reverse()
  }
}

extension Answer { fileprivate var isKnown: Bool { if case .known = content { true } else { false } } }
