import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An intent is of a kind that its call declares: the letters differ from region to region.
  static let intentsAreOfDeclaredKinds = Rule(
    id: "KP-REG-012", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"A"},{"code":"B"}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"B"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"A"},{"code":"B"}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"b"}]
        """#),
      RuleExample(.notApplicable, #""developmentIntents":[{"id":"i"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalWindows":[{"id":"w","name":"W"}],"developmentIntents":[{"id":"i","window":"w","kindCode":"A"}]
        """#),
    ]
  ) { index, _, run in
    for (intent, path) in index.located(DevelopmentIntent.self) {
      guard let code = intent.kindCode else {
        run.passOver()
        continue
      }
      guard let window = intent.window.flatMap({ index[$0] }), !window.intentKinds.isEmpty else {
        let member = intent.window.map { RegionalWindow.path(of: $0).appending("intentKinds") }
        run.skip(path, [.notStated(member ?? path.appending("window"))])
        continue
      }
      guard window.intentKind(of: code) == nil else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("kindCode"),
        Message("finding.KP-REG-012", ["kind": .text(code), "window": .text(window.name)])
      ) {
        $0.observed = code
        $0.expected = window.intentKinds.map(\.code).joined(separator: ", ")
        $0.related = [window.path]
      }
    }
  }

  /// An intent of a kind that asks for a statement has one.
  ///
  /// What the dossier does not hold may have been given all the same. An intent that was withdrawn needs none.
  static let intentsHaveTheirStatements = Rule(
    id: "KP-REG-013", category: .regionalYear, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"A","needsStatement":true}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"A"}],"intentStatements":[{"id":"s","intent":"i"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"A","needsStatement":true}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"A"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"C","needsStatement":false}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"C"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "regionalWindows":[{"id":"w","name":"W","intentKinds":[{"code":"A"}]}],
        "developmentIntents":[{"id":"i","window":"w","kindCode":"A"}]
        """#),
    ]
  ) { index, _, run in
    let stated = Set(index.dossier.intentStatements.map(\.intent))
    for (intent, path) in index.located(DevelopmentIntent.self) {
      guard let window = intent.window.flatMap({ index[$0] }), intent.withdrawn == nil,
        let kind = intent.kindCode.flatMap({ window.intentKind(of: $0) }), kind.needsStatement != false
      else {
        run.passOver()
        continue
      }
      if stated.contains(intent.id) {
        run.pass()
      } else if kind.needsStatement == nil {
        let member = window.path.appending("intentKinds").appending(kind.code).appending("needsStatement")
        run.skip(path, [.notStated(member)])
      } else {
        run.fail(
          path,
          Message("finding.KP-REG-013", ["intent": .text(intent.id.text), "kind": .text(kind.label ?? kind.code)])
        ) { $0.related = [window.path] }
      }
    }
  }
}

extension RegionalWindow {
  /// The kind of intent with a code, compared byte by byte.
  fileprivate func intentKind(of code: String) -> IntentKind? {
    intentKinds.first { $0.code.utf8.elementsEqual(code.utf8) }
  }
}
