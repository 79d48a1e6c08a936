import ExactValues

extension MessageTemplate {
  /// What the rules about suggestions and comments say.
  static let suggestions: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-SUG-001", cs: "Co bylo zamítnuto, zcela nebo zčásti, uvádí důvod.",
      en: "What was rejected, in whole or in part, states why."),
    MessageTemplate("finding.KP-SUG-001", cs: "Zamítnutí neuvádí důvod.", en: "The rejection states no reason."),
    MessageTemplate(
      "rule.KP-SUG-002", cs: "Vypořádané připomínky a podněty uvádějí důvod.",
      en: "Settled comments and suggestions state a reason."),
    MessageTemplate("finding.KP-SUG-002", cs: "Vypořádání neuvádí důvod.", en: "The settlement states no reason."),
    MessageTemplate(
      "rule.KP-SUG-003", cs: "Připomínka přišla v době připomínkového řízení.",
      en: "A comment came within its window."),
    MessageTemplate(
      "finding.KP-SUG-003", cs: "Připomínka přišla mimo dobu připomínkového řízení.",
      en: "The comment came outside its window."),
    MessageTemplate(
      "skip.KP-SUG-003", cs: "Z uvedených dnů není jasné, zda připomínka přišla včas.",
      en: "The stated days do not decide whether the comment came in time."),
    MessageTemplate(
      "rule.KP-SUG-004", cs: "Nic není vypořádáno dříve, než to přišlo.", en: "Nothing is settled before it came."),
    MessageTemplate(
      "finding.KP-SUG-004", cs: "Vypořádání předchází podání.", en: "The settlement precedes the coming."),
    MessageTemplate(
      "skip.KP-SUG-004", cs: "Z uvedených dnů není jasné, co bylo dříve.",
      en: "The stated days do not decide which came first."),
    MessageTemplate(
      "rule.KP-SUG-005", cs: "Nic nevzniklo sloučením či rozdělením ze sebe sama.",
      en: "Nothing came out of itself by merging or splitting."),
    MessageTemplate(
      "finding.KP-SUG-005", cs: "Záznam vznikl sloučením či rozdělením ze sebe sama.",
      en: "The entry came out of itself by merging or splitting."),
    MessageTemplate(
      "rule.KP-SUG-006", cs: "Co bylo sloučeno, je vypořádáno stejně jako to, s čím to bylo sloučeno.",
      en: "What was merged is settled like what it was merged into."),
    MessageTemplate(
      "finding.KP-SUG-006", cs: "Vypořádání odporuje vypořádání toho, s čím byl záznam sloučen.",
      en: "The disposition contradicts that of what the entry was merged into."),
    MessageTemplate(
      "rule.KP-SUG-007", cs: "Co bylo předáno k řešení, uvádí, kam.", en: "What was handed on says where to."),
    MessageTemplate(
      "finding.KP-SUG-007", cs: "Není uvedeno, kam byl záznam předán.",
      en: "It is not stated where the entry was handed on to."),
    MessageTemplate(
      "rule.KP-SUG-008", cs: "Na předané přichází odpověď ve lhůtě.", en: "What was handed on is answered by its term."),
    MessageTemplate(
      "finding.KP-SUG-008.open", cs: "Lhůta pro odpověď uplynula a odpověď není uvedena.",
      en: "The term is over and no answer is stated."),
    MessageTemplate(
      "finding.KP-SUG-008.late", cs: "Odpověď přišla po lhůtě.", en: "The answer came after its term."),
    MessageTemplate(
      "skip.KP-SUG-008", cs: "Z uvedených dnů není jasné, zda odpověď přišla ve lhůtě.",
      en: "The stated days do not decide whether the answer came in time."),
    MessageTemplate(
      "rule.KP-SUG-009", cs: "Stížnost nespadá do agendy plánu: není zapracována, ale odkázána jinam.",
      en: "A complaint is no matter of the plan: it is not incorporated but shown elsewhere."),
    MessageTemplate(
      "finding.KP-SUG-009", cs: "Stížnost je vypořádána, jako by spadala do agendy plánu.",
      en: "The complaint is settled as if it were a matter of the plan."),
    MessageTemplate(
      "rule.KP-SUG-010", cs: "Po připomínkovém řízení je vypořádání zveřejněno.",
      en: "After a comment window the settlement is published."),
    MessageTemplate(
      "finding.KP-SUG-010", cs: "Připomínky jsou vypořádány, zveřejněné vypořádání však není uvedeno.",
      en: "The comments are settled, yet no published settlement is stated."),
    MessageTemplate(
      "rule.KP-SUG-011", cs: "Co bylo rozděleno, má dál svůj původní text.",
      en: "What was split keeps its original text."),
    MessageTemplate(
      "finding.KP-SUG-011", cs: "Původní text rozděleného záznamu není uveden.",
      en: "The original text of the split entry is not stated."),
    MessageTemplate(
      "rule.KP-SUG-012", cs: "Na co bylo odpovězeno, to je vypořádáno.", en: "What was answered is settled."),
    MessageTemplate(
      "finding.KP-SUG-012", cs: "Autor dostal odpověď, záznam je však veden jako otevřený.",
      en: "The author was told an answer, yet the entry is open."),
  ]
}
