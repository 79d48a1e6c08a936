import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A need names what shows it.
  static let needsHaveEvidence = Rule(
    id: "KP-NED-007", category: .needs, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""needs":[{"id":"n","name":"N","evidence":[{"words":"Dotazníky"}]}]"#),
      RuleExample(.failed, #""needs":[{"id":"n","name":"N"}]"#),
      RuleExample(
        .notApplicable,
        #""needs":[{"id":"n","name":"N","sameAs":"m"},{"id":"m","name":"M","sameAs":"n"}]"#),
    ]
  ) { index, _, run in
    for (need, path) in index.located(Need.self) {
      // A need that repeats another one rests on its evidence.
      if need.evidence.isEmpty, need.sameAs != nil {
        run.passOver()
        continue
      }
      run.require(
        !need.evidence.isEmpty, of: path, at: path.appending("evidence"),
        Message("finding.KP-NED-007", ["need": .text(need.name)]))
    }
  }

  /// A weight names its scale.
  static let weightsHaveScales = Rule(
    id: "KP-NED-008", category: .needs, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""needs":[{"id":"n","name":"N","weight":"4","weightWords":"1 až 5, 5 nejvíc"}]"#),
      RuleExample(.failed, #""needs":[{"id":"n","name":"N","weight":"4"}]"#),
      RuleExample(.notApplicable, #""needs":[{"id":"n","name":"N","weightWords":"vysoká"}]"#),
    ]
  ) { index, _, run in
    for (need, path) in index.located(Need.self) {
      guard let weight = need.weight else {
        run.passOver()
        continue
      }
      run.require(
        need.weightWords != nil, of: path, at: path.appending("weight"),
        Message("finding.KP-NED-008", ["need": .text(need.name), "weight": .text(weight.text)]))
    }
  }

  /// Needs do not repeat each other in a circle.
  static let repeatedNeedsDoNotCircle = Rule(
    id: "KP-NED-009", category: .needs, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""needs":[{"id":"n","name":"N","sameAs":"m"},{"id":"m","name":"M"}]"#),
      RuleExample(.failed, #""needs":[{"id":"n","name":"N","sameAs":"m"},{"id":"m","name":"M","sameAs":"n"}]"#),
      RuleExample(.failed, #""needs":[{"id":"n","name":"N","sameAs":"n"}]"#),
      RuleExample(.notApplicable, #""needs":[{"id":"n","name":"N"}]"#),
    ]
  ) { index, _, run in
    let rows = index.rows(of: Need.self)
    let circles = CirclesOfLinks(rows.map { row in index[row]?.sameAs.flatMap { index.row(of: $0)?.position } })
    for row in rows {
      guard let need = index[row], need.sameAs != nil else {
        run.passOver()
        continue
      }
      let path = index.path(of: row)
      guard let circle = circles.circle(of: row.position) else {
        run.pass()
        continue
      }
      // A circle is one finding, at its first need.
      guard circle.first == row.position else { continue }
      run.fail(
        path, at: path.appending("sameAs"),
        Message("finding.KP-NED-009", ["need": .text(need.name), "count": .count(circle.count)])
      ) {
        $0.related = circle.filter { $0 != row.position && rows.indices.contains($0) }
          .map { index.path(of: rows[$0]) }
      }
    }
  }

  /// Not all items that answer a need were cancelled or removed.
  static let needsAreStillAnswered = Rule(
    id: "KP-NED-010", category: .needs, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","needs":["n"]}],
        "needs":[{"id":"n","name":"N","answeredBy":["a"]}],
        "statusReports":[{"id":"r","item":"a","disposition":"cancelled"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}],
        "needs":[{"id":"n","name":"N","answeredBy":["a"]}],
        "statusReports":[{"id":"r","item":"a","disposition":"cancelled"}]
        """#),
      RuleExample(.notApplicable, #""needs":[{"id":"n","name":"N"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}],
        "needs":[{"id":"n","name":"N","answeredBy":["a"]}],
        "statusReports":[{"id":"r","item":"a","disposition":"cancelled"},
        {"id":"s","item":"a","disposition":"continues"}]
        """#),
    ]
  ) { index, _, run in
    var answering: [Identifier<Need>: [Identifier<PlanItem>]] = [:]
    for item in index.dossier.planItems {
      for need in item.needs { answering[need, default: []].append(item.id) }
    }
    let ends = EndedItems(index)
    for (need, path) in index.located(Need.self) {
      let items = Set(need.answeredBy + (answering[need.id] ?? [])).sorted().filter { index[$0] != nil }
      guard !items.isEmpty else {
        run.passOver()
        continue
      }
      let verdicts = items.map { ends.hasEnded($0) }
      if verdicts.contains(false) {
        run.pass()
      } else if verdicts.contains(nil) {
        run.skip(path, [.imprecise(DossierPath("statusReports"))])
      } else {
        run.fail(
          path, at: path.appending("answeredBy"),
          Message("finding.KP-NED-010", ["need": .text(need.name), "count": .count(items.count)])
        ) { $0.related = items.map { PlanItem.path(of: $0) } }
      }
    }
  }

  /// That nothing is needed is an opinion and shows no need.
  static let opinionsShowNoNeed = Rule(
    id: "KP-NED-011", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s",
        "answers":[{"label":"doprava","count":9},{"label":"nic","isNone":true}]}],
        "needs":[{"id":"n","name":"N","evidence":[{"origin":"surveyQuestions/q/answers/doprava"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s",
        "answers":[{"label":"doprava","count":9},{"label":"nic","isNone":true}]}],
        "needs":[{"id":"n","name":"N","evidence":[{"origin":"surveyQuestions/q/answers/nic"}]}]
        """#),
      RuleExample(.notApplicable, #""needs":[{"id":"n","name":"N","evidence":[{"words":"Setkání"}]}]"#),
    ]
  ) { index, _, run in
    for (need, path) in index.located(Need.self) {
      let answers = need.evidence.compactMap { evidence -> (NeedEvidence, SurveyAnswer)? in
        evidence.origin.flatMap { index.surveyAnswer(at: $0) }.map { (evidence, $0) }
      }
      guard !answers.isEmpty else {
        run.passOver()
        continue
      }
      let opinions = answers.filter { $0.1.isNone == true }
      if opinions.isEmpty { run.pass() }
      for (evidence, answer) in opinions {
        run.fail(
          path, at: path.appending("evidence").appending(evidence.pathName),
          Message("finding.KP-NED-011", ["need": .text(need.name), "answer": .text(answer.label)])
        ) { $0.related = evidence.origin.map { [$0] } ?? [] }
      }
    }
  }
}
