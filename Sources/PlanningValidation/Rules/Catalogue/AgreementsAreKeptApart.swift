import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// A proposal for a network states both what political bodies and what professionals say of it.
  ///
  /// That somebody did not reply can be stated, too; agreement of one kind is none of the other.
  static let agreementsAreKeptApart = Rule(
    id: "KP-CAT-012", category: .catalogue, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "networkProposals":[{"id":"p","action":"grow","politicalAgreement":[{"stance":"agrees","resolutionNumber":"12/2024"}],
        "professionalAgreement":[{"stance":"noReply","words":"pracovní skupina"}]}]
        """#),
      RuleExample(
        .failed, #""networkProposals":[{"id":"p","action":"grow","politicalAgreement":[{"stance":"agrees"}]}]"#),
      RuleExample(.failed, #""networkProposals":[{"id":"p","action":"new"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for (proposal, path) in index.located(NetworkProposal.self) {
      if proposal.politicalAgreement.isEmpty {
        run.fail(path, at: path.appending("politicalAgreement"), Message("finding.KP-CAT-012.political"))
      }
      if proposal.professionalAgreement.isEmpty {
        run.fail(path, at: path.appending("professionalAgreement"), Message("finding.KP-CAT-012.professional"))
      }
      if !proposal.politicalAgreement.isEmpty, !proposal.professionalAgreement.isEmpty { run.pass() }
    }
  }
}
