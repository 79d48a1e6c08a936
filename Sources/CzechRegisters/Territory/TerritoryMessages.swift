import ExactValues

extension MessageCatalogue {
  /// What answers about relations, changes, overlaps and names say.
  static let territory = MessageCatalogue([
    MessageTemplate("territory.kind.municipality", cs: "obec", en: "municipality"),
    MessageTemplate("territory.kind.office", cs: "správní obvod POÚ", en: "district of an authorized office"),
    MessageTemplate("territory.kind.district", cs: "správní obvod ORP", en: "ORP district"),
    MessageTemplate("territory.kind.county", cs: "okres", en: "county"),
    MessageTemplate("territory.kind.region", cs: "kraj", en: "region"),
    MessageTemplate(
      "territory.unitNotCovered",
      cs: "Tabulka neobsahuje všechny obce jednotky {unit} ({kind}); to neznamená, že jednotka neexistuje.",
      en: "The table does not cover the unit {unit} ({kind}); that does not mean it does not exist."),
    MessageTemplate(
      "territory.noRelation", cs: "Tabulka neuvádí, kam jednotka {unit} dne {day} patřila ({kind}).",
      en: "The table does not say where the unit {unit} belonged on {day} ({kind})."),
    MessageTemplate(
      "territory.contradictoryRelations",
      cs: "Zdroje si odporují, kam jednotka {unit} dne {day} patřila: {wholes}.",
      en: "The sources contradict each other where the unit {unit} belonged on {day}: {wholes}."),
    MessageTemplate(
      "territory.wholeNotValid", cs: "Jednotka {unit} není ke dni {day} v tabulce platná.",
      en: "The unit {unit} is not valid in the table on {day}."),
    MessageTemplate(
      "territory.changeUndated",
      cs: "Jednotka {unit} se změnila některého dne od {first} do {last}; který to byl, uvedeno není.",
      en: "The unit {unit} changed on some day from {first} through {last}; which one is not stated."),
    MessageTemplate(
      "territory.membershipNeverConfirmed", cs: "Příslušnost ke dni {day} je odvozena; žádný seznam ji neověřuje.",
      en: "The membership on {day} is inferred; no list confirms it."),
    MessageTemplate(
      "territory.existenceUnconfirmed",
      cs: "Že jednotka {unit} trvá, je odvozeno; seznamy byly porovnány naposledy ke dni {last}.",
      en: "That the unit {unit} goes on is inferred; lists were last compared for {last}."),
    MessageTemplate(
      "territory.existenceInferred", cs: "Že jednotka {unit} dne {day} trvala, je odvozeno ze změny jiného dne.",
      en: "That the unit {unit} existed on {day} is inferred from a change of another day."),
    MessageTemplate(
      "territory.successorsNotStated", cs: "Není uvedeno, co následovalo po jednotce {unit}.",
      en: "What followed the unit {unit} is not stated."),
    MessageTemplate(
      "territory.predecessorsNotStated", cs: "Není uvedeno, z čeho jednotka {unit} vznikla.",
      en: "What the unit {unit} was made of is not stated."),
    MessageTemplate(
      "territory.noMunicipalities", cs: "Žádná obec není dána, a proto ani rozhodný den počtu obyvatel.",
      en: "No municipality is given, and so no reference day of a population."),
    MessageTemplate(
      "territory.noCommonSeries",
      cs: "Žádná statistika jednoho dne nemá počty obyvatel všech obcí ({count}).",
      en: "No statistic of one day has the populations of all municipalities ({count})."),
    MessageTemplate(
      "territory.severalPopulations", cs: "Zdroje uvádějí různé počty obyvatel obce {municipality} ke dni {day}.",
      en: "The sources state different populations of the municipality {municipality} on {day}."),
    MessageTemplate(
      "territory.populationsOfSetNotAddable", cs: "Počty obyvatel obcí nelze sečíst: {problem}.",
      en: "The populations of the municipalities cannot be added: {problem}."),
    MessageTemplate(
      "territory.neighboursNotStated", cs: "Tabulka neuvádí, s čím správní obvod {district} sousedí.",
      en: "The table does not state what the district {district} touches."),
    MessageTemplate(
      "territory.neighboursFrom", cs: "Sousedství je podle: {sources}.", en: "The borders are by: {sources}."),
    MessageTemplate(
      "territory.districtBySeat",
      cs: "O obci {municipality} tabulka uvádí jen to, že je sídlem správního obvodu {district}.",
      en: "Of the municipality {municipality} the table only has that it is the seat of the district {district}."),
    MessageTemplate(
      "territory.severalCounties", cs: "Jednotka {unit} leží ve více okresech: {counties}.",
      en: "The unit {unit} lies in several counties: {counties}."),
    MessageTemplate(
      "territory.numberUnknown", cs: "Kód {code} nelze v číslování {numbering} převést.",
      en: "The code {code} cannot be translated in the numbering {numbering}."),
    MessageTemplate(
      "territory.contradiction",
      cs: "Zdroje uvádějí pro jednotku {unit} různé hodnoty ({kind}): {first} a {second}, od {from} do {through}.",
      en: "The sources state different values of the unit {unit} ({kind}): {first} and {second}, {from} to {through}."),
    MessageTemplate(
      "territory.contradiction.coverage",
      cs:
        "Jeden zdroj uvádí všechny obce jednotky {unit} bez obce {municipality}, jiný ji do ní řadí, od {from} do {through}.",
      en:
        "One source has all municipalities of the unit {unit} without {municipality}, another puts it there, {from} to {through}."
    ),
    MessageTemplate("territory.contradiction.name", cs: "název", en: "name"),
    MessageTemplate("territory.contradiction.status", cs: "status", en: "status"),
    MessageTemplate("territory.contradiction.company", cs: "IČO", en: "IČO"),
    MessageTemplate("territory.contradiction.relation", cs: "příslušnost", en: "membership"),
    MessageTemplate("territory.contradiction.population", cs: "počet obyvatel", en: "population"),
  ])
}
