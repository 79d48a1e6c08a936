import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// The format of the file is known, and everything in it is described and could be read.
  ///
  /// Members that the format does not describe are an embedder's own, so they are only noted; what could not be read is
  /// worth a look. So is a format of a later version; the draft before format 1 is only noted. All of it is kept and
  /// written back.
  static let fileIsUnderstood = Rule(
    id: "KP-SRC-005", revision: 2, category: .sources, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, ""),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","colour":"red"}]"#),
    ]
  ) { index, _, run in
    run.judgeFormat(of: index.dossier)
    var repetitions: [String: Int] = [:]
    for remark in index.survey.remarks {
      guard case .kept(let entry) = remark.content, let what = entry.findingName else { continue }
      // Neither elements that cannot be read nor repeated members have a name of their own.
      let content = "\(remark.path) \(entry.value.text)"
      let repetition = repetitions[content, default: 0]
      repetitions[content] = repetition + 1
      run.fail(
        remark.path.subject, at: remark.path,
        Message(MessageKey(rawValue: "finding.KP-SRC-005.\(what)"), ["member": .text(entry.name)]),
        discriminator: "\(entry.value.text) \(repetition)"
      ) {
        // A report does not repeat what may tell of somebody; what is not understood outside of entities may be whole ones.
        if remark.path.steps.count > 2, remark.path.isFor(.region) {
          $0.observed = String(entry.value.text.unicodeScalars.prefix(80).map(Character.init))
        }
        if entry.cause == .unknown { $0.severity = .note }
      }
    }
  }
}

extension RuleRun {
  fileprivate mutating func judgeFormat(of dossier: Dossier) {
    let what: String
    switch dossier.formatStanding {
    case .current, .earlier: return pass()
    case .draft: what = "draft"
    case .later: what = "later"
    default: what = "format"
    }
    fail(
      .root, at: DossierPath("format"),
      Message(
        MessageKey(rawValue: "finding.KP-SRC-005.\(what)"),
        ["format": .text(dossier.format), "known": .text(Dossier.currentFormat)])
    ) { if what == "draft" { $0.severity = .note } }
  }
}

extension KeptMembers.Entry {
  /// The last part of the key of a finding; an empty list says "none" and is nothing to report.
  fileprivate var findingName: String? {
    switch cause {
    case .unknown: "unknown"
    case .unreadable: "unreadable"
    case .repeated: "repeated"
    case .emptyList: nil
    }
  }
}
