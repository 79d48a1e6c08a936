import ExactValues

/// What the codes of this module are called: a line with the type, then the code, its Czech and its English label.
enum CodeLabelTable {
  static let text = """
    # Profile
    obec;obec;municipality
    orp;správní obvod ORP;district of a municipality with extended powers
    kraj;kraj;region
    # RuleCategory
    references;odkazy;references
    values;hodnoty;values
    codes;kódy;codes
    sources;zdroje;sources
    territory;území;territory
    organisations;organizace;organisations
    participation;orgány a jednání;bodies and meetings
    projects;projekty;projects
    plans;plány;plans
    acts;přijímání a změny plánů;acts of a plan’s life
    evaluation;vyhodnocení;evaluation
    catalogue;katalog služeb;catalogue of services
    suggestions;podněty a připomínky;suggestions and comments
    personalData;osobní údaje;personal data
    needs;potřeby a šetření;needs and surveys
    monitoring;monitorování plánu;monitoring of the plan
    regionalYear;krajský rok;year with the region
    # BaselineState
    new;nový;new
    known;známý;known
    # RuleStatus
    faulted;pravidlo selhalo;rule failed itself
    failed;nesplněno;failed
    skipped;nelze posoudit;skipped
    passed;splněno;passed
    notApplicable;netýká se;not applicable
    """
}
