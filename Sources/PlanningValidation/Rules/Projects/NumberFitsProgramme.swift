import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A project states its registration number, and the number is one of the programme that the text names.
  static let numberFitsProgramme = Rule(
    id: "KP-PRJ-002", category: .projects, severities: Severities(.note),
    citations: [
      .meaningOfData, .otrokovice("CZ.1.04/3.1.03/78.00040, Operační program Lidské zdroje a zaměstnanost"),
      .luhacovice("CZ.03.2.63/0.0/0.0/16_063/0006588, Operační program Zaměstnanost"),
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "projects":[{"id":"p","name":"P","registrationNumber":"CZ.1.04/3.1.03/78.00040",
        "programme":{"programme":"Operační program Lidské zdroje a zaměstnanost"}}]
        """#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"1 Kč"}]"#),
      RuleExample(
        .failed,
        #"""
        "projects":[{"id":"p","name":"P","registrationNumber":"CZ.1.04/3.1.03/78.00040",
        "programme":{"programme":"Operační program Zaměstnanost"}}]
        """#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","registrationNumber":"12/2007"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"An earlier project"}]"#),
      RuleExample(.skipped, #""projects":[{"id":"p","name":"P","registrationNumber":" "}]"#),
    ]
  ) { index, _, run in
    let described = DescribedProjects(index.dossier)
    for (project, path) in index.located(Project.self) {
      guard described.contains(project) else {
        run.passOver()
        continue
      }
      let member = path.appending("registrationNumber")
      let name: MessageArgument = .text(project.name)
      guard let written = project.registrationNumber else {
        run.fail(path, at: member, Message("finding.KP-PRJ-002.missing", ["project": name]))
        continue
      }
      guard let number = written.value else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      guard number.form != .other else {
        run.fail(path, at: member, Message("finding.KP-PRJ-002.form", ["project": name, "number": .text(number.text)]))
        continue
      }
      let programme = project.programme?.programme ?? ""
      let named = NamedProgramme.forms(in: programme)
      run.require(
        named.isEmpty || named.contains(number.form), of: path, at: member,
        Message(
          "finding.KP-PRJ-002.programme",
          ["project": name, "number": .text(number.text), "programme": .text(programme)]))
    }
  }
}

/// The programmes whose numbers have a known form, as texts name them.
private enum NamedProgramme {
  private static let names: [(form: ProjectNumberForm, names: [String])] = [
    (.humanResourcesAndEmployment, ["lidské zdroje a zaměstnanost", "op lzz"]),
    (.employment, ["operační program zaměstnanost", "op zaměstnanost", "opz"]),
  ]

  /// The forms of the programmes that a text names; a text that is printed wrongly may name both.
  static func forms(in text: String) -> [ProjectNumberForm] {
    let text = text.lowercased()
    return names.filter { entry in entry.names.contains { text.contains($0) } }.map(\.form)
  }
}
