import CzechRegisters
import ExactValues
import PlanningModel

extension Rule {
  /// One resolution on one subject has one wording and is one kind of act.
  ///
  /// A resolution is known by who made it, its number and its time; a number alone repeats from year to year.
  static let resolutionsHaveOneWording = Rule(
    id: "KP-ACT-006", category: .acts, severities: Severities(.warning, [.obec: .note]),
    citations: [
      Citation(
        work: "České Budějovice, Akční plán 2017 and 2018", place: "resolutions of the council and the assembly",
        verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"bodies":[{"id":"r","name":"Rada"},{"id":"z","name":"Zastupitelstvo"}],
        "acts":[{"id":"a","kind":"discussed","subject":"plans/p","bodies":["r"],"resolutionNumber":"77/2017","wording":"projednání"},
        {"id":"b","kind":"adopted","subject":"plans/p","bodies":["z"],"resolutionNumber":"77/2017","wording":"schválení"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"bodies":[{"id":"z","name":"Zastupitelstvo"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","bodies":["z"],"resolutionNumber":"77/2017","wording":"schvaluje"},
        {"id":"b","kind":"takenNoteOf","subject":"plans/p","bodies":["z"],"resolutionNumber":"77/2017",
        "wording":"bere na vědomí"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"acts":[{"id":"a","kind":"adopted","subject":"plans/p","wording":"schvaluje"}]
        """#),
    ]
  ) { index, _, run in
    struct Key: Hashable {
      let subject: DossierPath
      let bodies: Set<Identifier<Body>>
      let organisation: Identifier<Organisation>?
      let municipality: MunicipalityCode?
      let resolution: String
      let time: String?
      let parts: [DossierPath]
    }
    var first: [Key: (act: Act, path: DossierPath)] = [:]
    for (act, path) in index.located(Act.self) {
      guard let resolution = act.resolutionNumber else {
        run.passOver()
        continue
      }
      let key = Key(
        subject: act.subject, bodies: Set(act.bodies), organisation: act.organisation,
        municipality: act.municipality, resolution: resolution, time: act.time?.text,
        parts: act.parts.sorted())
      guard let other = first[key] else {
        first[key] = (act, path)
        run.pass()
        continue
      }
      let isSame = other.act.kind == act.kind && (other.act.wording == act.wording || act.wording == nil)
      guard !isSame else {
        run.pass()
        continue
      }
      let member = path.appending(other.act.kind == act.kind ? "wording" : "kind")
      run.fail(path, at: member, Message("finding.KP-ACT-006", ["resolution": .text(resolution)])) {
        $0.observed = act.wording ?? act.kind.rawValue
        $0.expected = other.act.wording ?? other.act.kind.rawValue
        $0.related = [other.path]
      }
    }
  }
}
