import ExactValues

extension MessageTemplate {
  /// What the rule about printed numbers says.
  static let statedCounts: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-009", cs: "Uvedený počet souhlasí se svými uvedenými částmi a s tím, co spis vyjmenovává.",
      en: "A printed number agrees with its printed parts and with what the dossier lists."),
    MessageTemplate(
      "finding.KP-PAR-009.parts", cs: "Uvedený počet ({thing}) je {stated}, uvedené části však dávají {other}.",
      en: "The printed number ({thing}) is {stated}, but its printed parts add up to {other}."),
    MessageTemplate(
      "finding.KP-PAR-009.listed", cs: "Uvedený počet ({thing}) je {stated}, spis jich však vyjmenovává {other}.",
      en: "The printed number ({thing}) is {stated}, but the dossier lists {other}."),
    MessageTemplate(
      "skip.KP-PAR-009.parts", cs: "Kolik dávají části uvedeného počtu, není uvedeno nebo není jisté.",
      en: "What the parts of the printed number add up to is not stated or not certain."),
    MessageTemplate(
      "skip.KP-PAR-009.notListed", cs: "Spis je nevyjmenovává, proto se uvedený počet nemá s čím porovnat.",
      en: "The dossier does not list them, so the printed number cannot be compared."),
    MessageTemplate(
      "skip.KP-PAR-009.listed", cs: "Kolik jich spis vyjmenovává, je jen ohraničeno; porovnání to nerozhodne.",
      en: "How many the dossier lists is only bounded, which does not decide the comparison."),
    MessageTemplate("countedThing.workingGroups", cs: "pracovní skupiny", en: "working groups"),
    MessageTemplate(
      "countedThing.thematicGroups", cs: "skupiny podle cílových skupin", en: "groups by target group"),
    MessageTemplate("countedThing.territorialGroups", cs: "územní skupiny", en: "territorial groups"),
    MessageTemplate("countedThing.rounds", cs: "kola setkání", en: "rounds of meetings"),
    MessageTemplate("countedThing.meetings", cs: "setkání", en: "meetings"),
    MessageTemplate("countedThing.workshops", cs: "workshopy", en: "workshops"),
    MessageTemplate("countedThing.workshopTopics", cs: "témata workshopů", en: "topics of workshops"),
    MessageTemplate("countedThing.foundingPapers", cs: "zakládající dokumenty", en: "founding papers"),
    MessageTemplate("countedThing.specialMeetings", cs: "zvláštní setkání", en: "special meetings"),
    MessageTemplate("countedThing.winners", cs: "výherci", en: "winners"),
    MessageTemplate("countedThing.seminars", cs: "semináře", en: "seminars"),
    MessageTemplate("countedThing.goals", cs: "cíle", en: "goals"),
    MessageTemplate("countedThing.measures", cs: "opatření", en: "measures"),
    MessageTemplate("countedThing.catalogueEditions", cs: "vydání katalogu", en: "editions of a catalogue"),
    MessageTemplate("countedThing.municipalities", cs: "obce", en: "municipalities"),
    MessageTemplate("countedThing.services", cs: "služby", en: "services"),
    MessageTemplate("countedThing.projects", cs: "projekty", en: "projects"),
    MessageTemplate("countedThing.chapters", cs: "kapitoly", en: "chapters"),
    MessageTemplate("countedThing.pages", cs: "strany", en: "pages"),
    MessageTemplate("countedThing.other", cs: "{code}", en: "{code}"),
  ]

  /// Numbers that may be ranges, inside of other messages.
  static let amounts: [MessageTemplate] = [
    MessageTemplate("amount.between", cs: "{least}–{most}", en: "{least}–{most}"),
    MessageTemplate("amount.atLeast", cs: "nejméně {least}", en: "at least {least}"),
    MessageTemplate("amount.atMost", cs: "nejvýše {most}", en: "at most {most}"),
    MessageTemplate("amount.any", cs: "libovolný počet", en: "any number"),
    MessageTemplate("skip.unreadable", cs: "Údaj „{member}“ nelze přečíst.", en: "“{member}” cannot be read."),
  ]
}
