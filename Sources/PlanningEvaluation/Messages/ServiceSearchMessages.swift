import ExactValues

extension MessageTemplate {
  /// What the search for services says, and how derivations name its formulas.
  static let services: [MessageTemplate] = [
    MessageTemplate("services.none", cs: "Spis neuvádí žádnou službu.", en: "The dossier states no service."),
    MessageTemplate(
      "services.noSuchGroup", cs: "Cílová skupina „{group}“ ve spisu není.",
      en: "The dossier has no target group “{group}”."),
    MessageTemplate(
      "services.noSuchNetwork", cs: "Síť „{network}“ ve spisu není.", en: "The dossier has no network “{network}”."),
    MessageTemplate(
      "services.impossibleAge", cs: "Věk {age} není věk člověka v dokončených letech (0 až {maximum}).",
      en: "{age} is no age of a person in completed years (0 to {maximum})."),
    MessageTemplate(
      "services.undecided",
      cs: "U {count} {count|služby|služeb|služeb} uvedené údaje nerozhodují; mlčení není ano ani ne.",
      en: "What is stated does not decide on {count} {count|service|services}; silence is neither yes nor no."),
    MessageTemplate(
      "services.withoutBeginning",
      cs:
        "U {count} {count|služby|služeb|služeb} není uvedeno, odkdy se poskytuje; doba, která uvedena není, nevylučuje.",
      en: "{count} {count|service does|services do} not state since when; a time that is not stated excludes nothing."),
    MessageTemplate(
      "services.obstacle.notYetProvided", cs: "Služba se ještě neposkytuje (od: {stated}).",
      en: "The service is not yet provided (from: {stated})."),
    MessageTemplate(
      "services.obstacle.noLongerProvided", cs: "Služba se již neposkytuje (do: {stated}).",
      en: "The service is no longer provided (until: {stated})."),
    MessageTemplate(
      "services.obstacle.interrupted", cs: "Poskytování služby je k tomu dni přerušeno.",
      en: "The service is interrupted on the day."),
    MessageTemplate(
      "services.obstacle.otherType", cs: "Jde o jiný druh služby: {stated}.", en: "It is another type: {stated}."),
    MessageTemplate(
      "services.obstacle.otherStanding", cs: "Služba má jiné postavení: {stated}.",
      en: "The service has another standing: {stated}."),
    MessageTemplate(
      "services.obstacle.otherGroup", cs: "Služba je pro jiné cílové skupiny: {stated}.",
      en: "The service is for other target groups: {stated}."),
    MessageTemplate(
      "services.obstacle.otherAge", cs: "Věk je mimo uvedené věkové vymezení: {stated}.",
      en: "The age lies outside the ages stated: {stated}."),
    MessageTemplate(
      "services.obstacle.otherForm", cs: "Forma se neposkytuje; uvedeno je: {stated}.",
      en: "The form is not provided; stated is: {stated}."),
    MessageTemplate(
      "services.obstacle.otherTerritory", cs: "Uvedené území působnosti obec nezahrnuje.",
      en: "The declared territory does not include the municipality."),
    MessageTemplate(
      "services.obstacle.otherLanguage", cs: "Služba se v tomto jazyce neposkytuje; uvedeno je: {stated}.",
      en: "The service is not provided in the language; stated is: {stated}."),
    MessageTemplate(
      "services.obstacle.noAccess", cs: "Požadovaná přístupnost chybí: {stated}.",
      en: "What would make it accessible is missing: {stated}."),
    MessageTemplate(
      "services.obstacle.notInNetwork", cs: "Zařazení do sítě k tomu dni neplatí.",
      en: "The entry in the network does not hold on the day."),
    MessageTemplate(
      "services.open.time", cs: "Z uvedené doby není jasné, zda se služba k tomu dni poskytuje.",
      en: "The stated times do not decide whether the service is provided on the day."),
    MessageTemplate(
      "services.open.interruption", cs: "Není jasné, zda je služba k tomu dni přerušena.",
      en: "It is not decided whether the service is interrupted on the day."),
    MessageTemplate(
      "services.open.type", cs: "Druh služby není uveden.", en: "The type of the service is not stated."),
    MessageTemplate(
      "services.open.standing", cs: "Není uvedeno, zda jde o registrovanou, nebo jinou službu.",
      en: "It is not stated whether the service is a registered one or another."),
    MessageTemplate(
      "services.open.group", cs: "Z uvedených cílových skupin neplyne, zda služba této skupině slouží.",
      en: "The target groups stated do not decide whether the service serves this one."),
    MessageTemplate(
      "services.open.age", cs: "Z uvedeného věku neplyne, zda služba tomuto věku slouží.",
      en: "The ages stated do not decide whether the service serves this age."),
    MessageTemplate(
      "services.open.form", cs: "Formy služby nejsou uvedeny.", en: "The forms of the service are not stated."),
    MessageTemplate(
      "services.open.territory", cs: "Není uvedeno, zda služba slouží lidem z této obce.",
      en: "It is not stated whether the service serves people of the municipality."),
    MessageTemplate(
      "services.open.register",
      cs:
        "Tabulka území neuvádí správní obvod ORP nebo kraj obce {municipality} ke dni {day}; zda do uvedeného území působnosti patří, proto nelze říci.",
      en:
        "The table of the territory does not state the ORP district or the region of the municipality {municipality} on {day}; so nobody can say whether the declared territory has it."
    ),
    MessageTemplate(
      "services.open.language", cs: "Jazyky služby nejsou uvedeny.", en: "The languages of the service are not stated."),
    MessageTemplate(
      "services.open.access", cs: "Není uvedeno, zda je služba takto přístupná.",
      en: "It is not stated whether the service is accessible in this way."),
    MessageTemplate(
      "services.open.network", cs: "Není uvedeno, zda je služba k tomu dni v síti.",
      en: "It is not stated whether the service is in the network on the day."),
    MessageTemplate(
      "formula.service.isAmong", cs: "zda je mezi požadovanými", en: "whether it is one of those asked for"),
    MessageTemplate(
      "formula.service.namesOne", cs: "zda to služba uvádí", en: "whether the service names what is asked for"),
    MessageTemplate(
      "formula.service.namesLanguage", cs: "zda služba uvádí jazyk", en: "whether the service names the language"),
    MessageTemplate(
      "formula.service.accessAt", cs: "přístupnost na jednom místě", en: "whether one place is accessible in this way"),
    MessageTemplate(
      "formula.service.servesGroup", cs: "zda služba slouží cílové skupině",
      en: "whether the service serves the target group"),
    MessageTemplate(
      "formula.service.servesAge", cs: "zda služba slouží věku", en: "whether the service serves the age"),
    MessageTemplate(
      "formula.service.isUninterrupted", cs: "zda poskytování není přerušeno",
      en: "whether the service is not interrupted"),
    MessageTemplate(
      "formula.service.hasAccess", cs: "zda je služba takto přístupná", en: "whether it is accessible in this way"),
    MessageTemplate(
      "formula.service.isInNetwork", cs: "zda je služba v síti", en: "whether the service is in the network"),
    MessageTemplate(
      "formula.service.isInPlace", cs: "zda je v obci zařízení služby",
      en: "whether a facility lies in the municipality"),
    MessageTemplate(
      "formula.service.reachOfEntry", cs: "dosah uvedeného území", en: "how the declared territory reaches it"),
    MessageTemplate("formula.service.reach", cs: "dosah služby", en: "how the service reaches the municipality"),
    MessageTemplate(
      "formula.service.isReached", cs: "zda služba slouží obci", en: "whether the service reaches the municipality"),
    MessageTemplate(
      "formula.service.countNotServing", cs: "počet služeb, které neslouží", en: "how many services do not serve"),
  ]
}
