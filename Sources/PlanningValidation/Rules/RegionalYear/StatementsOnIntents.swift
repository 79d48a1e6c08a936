import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Reports, intents and statements are given within their window.
  ///
  /// Whatever comes late may be taken all the same; the region decides.
  static let givenWithinWindow = Rule(
    id: "KP-REG-007", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31"}],
        "developmentIntents":[{"id":"i","window":"w","submitted":"2024-03-31"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31"}],
        "developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","window":"w","time":"2024-04-01"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31"}],
        "needReports":[{"id":"r","window":"w","time":"2024-02-29"}]
        """#),
      RuleExample(.notApplicable, #""developmentIntents":[{"id":"i","submitted":"2024-03-31"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03-31"}],
        "developmentIntents":[{"id":"i","window":"w","submitted":"2024"}]
        """#),
    ]
  ) { index, _, run in
    func judge(
      _ subject: DossierPath, _ window: Identifier<RegionalWindow>?, _ time: Written<StatedTime>?, _ member: String
    ) {
      guard let window = window.flatMap({ index[$0] }), window.from != nil || window.to != nil else {
        run.passOver()
        return
      }
      let place = subject.appending(member)
      guard let time else {
        run.skip(subject, [.notStated(place)])
        return
      }
      run.judge(
        TimeInWindow(time: time, from: window.from, to: window.to), of: subject, at: place, member: place,
        related: window.path, key: "finding.KP-REG-007")
    }
    for (report, path) in index.located(NeedReport.self) { judge(path, report.window, report.time, "time") }
    for (intent, path) in index.located(DevelopmentIntent.self) {
      judge(path, intent.window, intent.submitted, "submitted")
    }
    for (statement, path) in index.located(IntentStatement.self) {
      judge(path, statement.window, statement.time, "time")
    }
  }

  /// A statement relies on items of a plan that lasts when it is given.
  ///
  /// A plan lasts within its stated period, and until an act replaces or withdraws it. Whether its acts put it in force at
  /// all is another question.
  static let statementsRelyOnLivingPlans = Rule(
    id: "KP-REG-008", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2023","to":"2025"}],"planItems":[{"id":"x","plan":"p"}],
        "developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"time":"2024-04-01"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2022"}],"planItems":[{"id":"x","plan":"p"}],
        "developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"time":"2024-04-01"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2025"}],"planItems":[{"id":"x","plan":"p"}],
        "acts":[{"id":"a","kind":"replaced","subject":"plans/p","time":"2024-01-15"}],
        "developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"time":"2024-04-01"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2025"}],
        "planVersions":[{"id":"v","plan":"p","from":"2023-06-01"}],
        "planItems":[{"id":"x","plan":"p","removedBy":"v"}],"developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"time":"2024-04-01"}]
        """#),
      RuleExample(
        .notApplicable, #""developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P","from":"2023","to":"2025"}],"planItems":[{"id":"x","plan":"p"}],
        "developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i","items":["x"]}]
        """#),
    ]
  ) { index, _, run in
    let lives = LivesOfItems(index)
    for (statement, path) in index.located(IntentStatement.self) {
      let items = Set(statement.items).sorted().filter { index[$0] != nil }
      guard !items.isEmpty else {
        run.passOver()
        continue
      }
      guard let time = statement.time?.value else {
        run.skip(path, [.notStated(path.appending("time"))])
        continue
      }
      let verdicts = items.map { (item: $0, lasts: lives.lasts($0, at: time)) }
      for (item, lasts) in verdicts where lasts == false {
        run.fail(
          path, at: path.appending("items").appending(item.text),
          Message(
            "finding.KP-REG-008", ["item": .text(index[item]?.name ?? item.text), "time": .time(time)])
        ) { $0.related = [PlanItem.path(of: item)] }
      }
      guard !verdicts.contains(where: { $0.lasts == false }) else { continue }
      let open = verdicts.filter { $0.lasts == nil }
      if open.isEmpty { run.pass() } else { run.skip(path, open.map { .imprecise(PlanItem.path(of: $0.item)) }) }
    }
  }

  /// A decision of the region names its resolution.
  static let decisionsNameResolutions = Rule(
    id: "KP-REG-009", category: .regionalYear, severities: Severities(.note, [.kraj: .warning]),
    citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""regionalDecisions":[{"id":"d","resolutionNumber":"0123/Z04/24"}]"#),
      RuleExample(.failed, #""regionalDecisions":[{"id":"d","outcome":"accepted"}]"#),
      RuleExample(.notApplicable, #""developmentIntents":[{"id":"i"}]"#),
    ]
  ) { index, _, run in
    if index.dossier.regionalDecisions.isEmpty { run.passOver() }
    for (decision, path) in index.located(RegionalDecision.self) {
      run.require(
        decision.resolutionNumber != nil, of: path, at: path.appending("resolutionNumber"),
        Message("finding.KP-REG-009", ["decision": .text(decision.id.text)]))
    }
  }

  /// An intent asks for a kind of entry that the network declares.
  static let intentsUseDeclaredKinds = Rule(
    id: "KP-REG-010", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"B"}]}],
        "developmentIntents":[{"id":"i","network":"n","networkKind":"B"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"B"}]}],
        "developmentIntents":[{"id":"i","network":"n","networkKind":"C"}]
        """#),
      RuleExample(.notApplicable, #""developmentIntents":[{"id":"i"}]"#),
      RuleExample(
        .skipped,
        #"""
        "networks":[{"id":"n","name":"N"}],"developmentIntents":[{"id":"i","network":"n","networkKind":"C"}]
        """#),
    ]
  ) { index, _, run in
    for (intent, path) in index.located(DevelopmentIntent.self) {
      guard let kind = intent.networkKind else {
        run.passOver()
        continue
      }
      guard let network = intent.network.flatMap({ index[$0] }), !network.kinds.isEmpty else {
        let member = intent.network.map { Network.path(of: $0).appending("kinds") }
        run.skip(path, [.notStated(member ?? path.appending("network"))])
        continue
      }
      guard !network.kinds.contains(where: { $0.code.utf8.elementsEqual(kind.utf8) }) else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("networkKind"),
        Message("finding.KP-REG-010", ["kind": .text(kind), "network": .text(network.name)])
      ) {
        $0.observed = kind
        $0.expected = network.kinds.map(\.code).joined(separator: ", ")
        $0.related = [network.path]
      }
    }
  }

  /// A statement is given before the region decides on the intent.
  static let statementsPrecedeDecisions = Rule(
    id: "KP-REG-011", category: .regionalYear, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i","time":"2024-04-01"}],
        "regionalDecisions":[{"id":"d","subjects":["developmentIntents/i"],"time":"2024-06-20"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i","time":"2024-07-01"}],
        "regionalDecisions":[{"id":"d","subjects":["developmentIntents/i"],"time":"2024-06-20"}]
        """#),
      RuleExample(
        .notApplicable,
        #""developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i","time":"2024-07-01"}]"#),
      RuleExample(
        .skipped,
        #"""
        "developmentIntents":[{"id":"i"}],"intentStatements":[{"id":"s","intent":"i"}],
        "regionalDecisions":[{"id":"d","subjects":["developmentIntents/i"],"time":"2024-06-20"}]
        """#),
    ]
  ) { index, context, run in
    if index.dossier.intentStatements.isEmpty { run.passOver() }
    let answer = index.dossier.intentStatements.isEmpty ? nil : IntentsQuestion().answer(for: index, in: context).value
    for intent in answer?.intents ?? [] {
      for statement in intent.statements {
        let path = IntentStatement.path(of: statement.statement)
        guard !intent.decisions.isEmpty else {
          run.passOver()
          continue
        }
        switch statement.precedesDecision.value {
        case true?: run.pass()
        case nil: run.skip(path, statement.precedesDecision.reasons)
        case false?:
          run.fail(
            path, at: path.appending("time"),
            Message("finding.KP-REG-011", ["intent": .text(intent.intent.text)])
          ) { $0.related = intent.decisions.map { RegionalDecision.path(of: $0) } }
        }
      }
    }
  }
}
