import ExactValues

extension MessageTemplate {
  /// What derivations say to their three readers.
  static let readers: [MessageTemplate] = [
    MessageTemplate(
      "explanation.citizen",
      cs: "Ke dni {day} je „{label}“: {value} ({formula}); opírá se o {basis}{rest}.",
      en: "As of {day}, “{label}” is {value} ({formula}); it rests on {basis}{rest}."),
    MessageTemplate(
      "explanation.citizen.unknown",
      cs: "Ke dni {day} není „{label}“ známo ({formula}: {value}); v úvahu přichází {basis}{rest}.",
      en: "As of {day}, “{label}” is not known ({formula}: {value}); what was considered: {basis}{rest}."),
    MessageTemplate("explanation.asStated", cs: "jak uvádí spis", en: "as the dossier states it"),
    MessageTemplate("explanation.asGiven", cs: "podle zadání otázky", en: "as the question gives it"),
    MessageTemplate("explanation.asRegistered", cs: "údaj registru", en: "a fact of a register"),
    MessageTemplate(
      "explanation.basis.stated", cs: "{count} {count|údaj|údaje|údajů} spisu",
      en: "{count} stated {count|value|values} of the dossier"),
    MessageTemplate(
      "explanation.basis.registered", cs: "{count} {count|údaj|údaje|údajů} registrů",
      en: "{count} {count|fact|facts} of registers"),
    MessageTemplate(
      "explanation.basis.parameters", cs: "{count} {count|parametr|parametry|parametrů}",
      en: "{count} {count|parameter|parameters}"),
    MessageTemplate("explanation.basis.nothing", cs: "samotné zadání otázky", en: "the question alone"),
    MessageTemplate(
      "explanation.rest.silent",
      cs: "; {count} {count|údaj spis neuvádí|údaje spis neuvádí|údajů spis neuvádí}",
      en: "; {count} {count|value is|values are} not stated"),
    MessageTemplate(
      "explanation.rest.notTaken",
      cs: "; {count} {count|položka není započtena|položky nejsou započteny|položek není započteno}",
      en: "; {count} {count|item is|items are} not taken"),
    MessageTemplate(
      "explanation.rest.extrapolated",
      cs: "; {count} {count|parametr je použit|parametry jsou použity|parametrů je použito} mimo svou platnost",
      en: "; {count} {count|parameter is|parameters are} used outside {count|its|their} validity"),
    MessageTemplate(
      "explanation.rest.rounded", cs: "; zaokrouhleno na {count} {count|místě|místech|místech} výpočtu",
      en: "; rounded in {count} {count|place|places} of the calculation"),
    MessageTemplate("explanation.column.result", cs: "Výsledek", en: "Result"),
    MessageTemplate("explanation.column.value", cs: "Hodnota", en: "Value"),
    MessageTemplate("explanation.column.origin", cs: "Z čeho", en: "From what"),
    MessageTemplate("explanation.column.parameters", cs: "Parametry", en: "Parameters"),
    MessageTemplate("explanation.column.notTaken", cs: "Nezapočteno", en: "Not taken"),
    MessageTemplate("explanation.column.rounding", cs: "Zaokrouhlení", en: "Rounding"),
    MessageTemplate(
      "explanation.rounding",
      cs: "{rule} na {count} {count|desetinné místo|desetinná místa|desetinných míst}, zbytek {remainder}",
      en: "{rule} to {count} {count|decimal|decimals}, remainder {remainder}"),
    MessageTemplate(
      "explanation.rounding.halfUp", cs: "zaokrouhleno, polovina od nuly", en: "rounded, half away from zero"),
    MessageTemplate(
      "explanation.rounding.halfEven", cs: "zaokrouhleno, polovina k sudé číslici", en: "rounded, half to even"),
    MessageTemplate("explanation.rounding.down", cs: "zaokrouhleno k nule", en: "rounded toward zero"),
    MessageTemplate("explanation.rounding.up", cs: "zaokrouhleno od nuly", en: "rounded away from zero"),
    MessageTemplate(
      "explanation.head",
      cs: """
        Otázka: {question} {inputs}
        Ke dni: {day}
        Knihovna: {library}
        Otisk spisu: {dossier}
        Pečeť: {seal}
        """,
      en: """
        Question: {question} {inputs}
        As of: {day}
        Library: {library}
        Digest of the dossier: {dossier}
        Seal: {seal}
        """),
    MessageTemplate("explanation.results", cs: "Výsledky:", en: "Results:"),
    MessageTemplate("explanation.steps", cs: "Kroky:", en: "Steps:"),
    MessageTemplate(
      "explanation.formula", cs: "vzorec {formula}, revize {revision}", en: "formula {formula}, revision {revision}"),
    MessageTemplate(
      "explanation.parameter.full", cs: "parametr {key} = {value}, platnost {validity} [{citation}]",
      en: "parameter {key} = {value}, valid {validity} [{citation}]"),
    MessageTemplate("explanation.scope", cs: "působnost {scope}", en: "scope {scope}"),
    MessageTemplate(
      "explanation.extrapolated", cs: "použito mimo platnost (dopočteno z nejbližší hodnoty)",
      en: "used outside its validity (extrapolated from the nearest value)"),
    MessageTemplate(
      "parameter.extrapolated",
      cs: "Parametr {key} platí jen v době {validity} [{citation}]; mimo ni je použit jako předpoklad.",
      en: "The parameter {key} is valid only for {validity} [{citation}]; outside it is used as a supposition."),
  ]
}
