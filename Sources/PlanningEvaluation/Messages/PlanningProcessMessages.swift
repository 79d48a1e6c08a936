import ExactValues

extension MessageTemplate {
  /// What the questions about the process, its participants and the structure of a plan say.
  static let planningProcess: [MessageTemplate] =
    processReasons + participantReasons + structureReasons
    + processFormulas + processResults

  private static let processReasons: [MessageTemplate] = [
    title("planningProcess", "Z čeho se proces plánování skládá?", "What does the planning process consist of?"),
    MessageTemplate(
      "process.nothingListed", cs: "Spis neuvádí žádný orgán, akci, analýzu, dokument ani vydání katalogu.",
      en: "The dossier lists no body, event, analysis, document or edition of the catalogue."),
    MessageTemplate(
      "process.entriesOpen",
      cs: "Některý záznam zastupuje neurčitý počet, nebo není jisté, zda sem v ten den patří.",
      en: "Some entry stands for an open number, or it is not certain whether it belongs here on the day."),
    MessageTemplate(
      "process.groupsNotStated", cs: "U některého orgánu není uvedeno, pro které cílové skupiny pracuje.",
      en: "Of some body it is not stated for which target groups it works."),
    MessageTemplate(
      "process.participantsOpen", cs: "Počet účastníků není uveden jedním číslem.",
      en: "The number of participants is not stated as one number."),
    MessageTemplate(
      "process.heldNotStated", cs: "Není uvedeno, zda se akce konala.",
      en: "It is not stated whether the event was held."),
    MessageTemplate(
      "process.monthsOpen", cs: "Uvedené doby neurčují měsíce všech kol a akcí.",
      en: "The stated times do not decide the months of all rounds and events."),
    MessageTemplate(
      "process.topicsAreExamples", cs: "Některá témata jsou uvedena jen jako příklad; může jich být víc.",
      en: "Some topics are named as examples only; there may be more."),
  ]

  private static let participantReasons: [MessageTemplate] = [
    title("participants", "Kdo se účastní a co se změnilo?", "Who takes part, and what differs?"),
    MessageTemplate(
      "participants.noneStated", cs: "Žádný takový účastník není uveden.", en: "No such participant is stated."),
    MessageTemplate(
      "participants.agreementOpen", cs: "U některého účastníka není uvedeno, jakou má smlouvu.",
      en: "Of some participant it is not stated which agreement it has."),
    MessageTemplate(
      "participants.noMunicipalities", cs: "Mezi účastníky není žádná obec se známým kódem.",
      en: "No municipality with a known code is among the participants."),
    MessageTemplate(
      "participants.noTerritorialBodies", cs: "Spis u žádného orgánu neuvádí obce, pro které pracuje.",
      en: "The dossier states of no body for which municipalities it works."),
    MessageTemplate(
      "participants.bodiesOpen", cs: "Není jisté, zda je orgán pro některou obec územní a zda v ten den trvá.",
      en: "It is not certain whether the body of some municipality is territorial and exists on the day."),
  ]

  private static let structureReasons: [MessageTemplate] = [
    title("planStructure", "Z čeho se plán skládá?", "What is the plan built of?"),
    MessageTemplate(
      "structure.printedUnclear", cs: "Tištěný počet není jedno číslo.", en: "The printed number is not one number."),
    MessageTemplate(
      "structure.noTotal", cs: "Vyhodnocení neuvádí, kolik položek hodnotí.",
      en: "The evaluation does not state how many items it evaluates."),
    MessageTemplate(
      "structure.notListed", cs: "Spis to, co text počítá, nevypisuje.",
      en: "The dossier does not list what the text counts."),
  ]

  private static let processFormulas: [MessageTemplate] = [
    MessageTemplate(
      "formula.process.belongs", cs: "zda záznam patří k projektu", en: "whether the entry belongs to the project"),
    MessageTemplate(
      "formula.process.hasEnded", cs: "zda orgán předtím zanikl", en: "whether the body had ended before"),
    MessageTemplate(
      "formula.process.entryNumber", cs: "kolik věcí záznam zastupuje", en: "how many things the entry stands for"),
    MessageTemplate(
      "formula.process.topicNumber", cs: "kolik témat záznam zastupuje", en: "how many topics the entry stands for"),
    MessageTemplate("formula.process.promised", cs: "uvedený počet", en: "the stated number"),
    MessageTemplate("formula.process.people", cs: "počet lidí celkem", en: "the people in all"),
    MessageTemplate(
      "formula.process.distinctGroups", cs: "počet různých cílových skupin", en: "the number of different target groups"
    ),
    MessageTemplate("formula.count.difference", cs: "rozdíl počtů", en: "the difference of the numbers"),
    MessageTemplate("formula.count.areEqual", cs: "zda se počty rovnají", en: "whether the numbers are equal"),
    MessageTemplate("formula.count.surelyTrue", cs: "počet jistých případů", en: "the number of certain cases"),
    MessageTemplate(
      "formula.process.takesPlace", cs: "zda akce není zrušena", en: "whether the event is not cancelled"),
    MessageTemplate("formula.process.isInYear", cs: "zda spadá do roku", en: "whether it falls on the year"),
    MessageTemplate("formula.process.sharedMonths", cs: "počet společných měsíců", en: "the number of shared months"),
    MessageTemplate(
      "formula.participants.isMunicipality", cs: "zda je účastník obcí", en: "whether the participant is a municipality"
    ),
    MessageTemplate(
      "formula.participants.isAsked", cs: "zda je účastníkem v dané roli a s danou smlouvou",
      en: "whether it takes part in the role and under the agreement"),
    MessageTemplate(
      "formula.participants.identity", cs: "podle čeho se účastník počítá", en: "by what the participant is counted"),
    MessageTemplate(
      "formula.participants.distinct", cs: "počet různých účastníků", en: "the number of different participants"),
    MessageTemplate(
      "formula.participants.isTerritorial", cs: "zda je orgán územní a trvá",
      en: "whether the body is territorial and exists"),
    MessageTemplate(
      "formula.participants.hasBody", cs: "zda pro obec pracuje územní orgán",
      en: "whether a territorial body works for the municipality"),
    MessageTemplate(
      "formula.participants.onlyInFirst", cs: "kolik jich je jen v prvním seznamu",
      en: "how many only the first list has"),
    MessageTemplate(
      "formula.participants.inBoth", cs: "kolik jich je v obou seznamech", en: "how many both lists have"),
    MessageTemplate("formula.structure.listed", cs: "počet vypsaných", en: "the number of those listed"),
    MessageTemplate(
      "formula.structure.perItemAbove", cs: "kolik jich připadá na jednu nadřazenou položku",
      en: "how many fall on one item above"),
    MessageTemplate("formula.structure.rounded", cs: "zaokrouhlený průměr", en: "the rounded average"),
    MessageTemplate(
      "formula.structure.isCommon", cs: "zda je položka společná", en: "whether the item is common to all"),
    MessageTemplate(
      "formula.structure.isOfItsOwn", cs: "zda nespolečná položka něco vlastního jmenuje",
      en: "whether an item that is not common names something of its own"),
    MessageTemplate(
      "formula.structure.isOverBefore", cs: "zda uvedené roky končí před začátkem plánu",
      en: "whether the stated years end before the plan begins"),
    MessageTemplate("formula.structure.distinct", cs: "počet různých", en: "the number of different ones"),
    MessageTemplate(
      "formula.structure.missing", cs: "počet chybějících čísel", en: "the number of missing numbers"),
  ]

  private static let processResults: [MessageTemplate] = [
    label("planningProcess.bodies.*", "počet orgánů: {name}", "the number of bodies: {name}"),
    label(
      "planningProcess.targetGroups.*", "počet cílových skupin orgánů: {name}", "the target groups of bodies: {name}"),
    label("planningProcess.participants.*", "počet účastníků orgánů: {name}", "the participants of bodies: {name}"),
    label("planningProcess.ended.*", "počet zaniklých orgánů: {name}", "the number of ended bodies: {name}"),
    label("planningProcess.change.*", "změna počtu orgánů: {name}", "the change of the number of bodies: {name}"),
    label("planningProcess.events", "počet akcí celkem", "the number of events in all"),
    label("planningProcess.events.*", "počet akcí: {name}", "the number of events: {name}"),
    label("planningProcess.held.*", "počet uskutečněných akcí: {name}", "the number of held events: {name}"),
    label("planningProcess.promised.*", "slíbený počet akcí: {name}", "the promised number of events: {name}"),
    label(
      "planningProcess.participantsPromised.*", "slíbený počet účastníků akcí: {name}",
      "the promised number of participants of events: {name}"),
    label("planningProcess.topics.*", "počet témat akcí: {name}", "the number of topics of events: {name}"),
    label(
      "planningProcess.hasTopicForEach.*", "zda má každá akce téma: {name}", "whether each event has a topic: {name}"),
    label(
      "planningProcess.monthsWithRounds.*", "počet měsíců s kolem setkání i akcí: {name}",
      "the months with both a round and an event: {name}"),
    label("planningProcess.bodyTopics", "počet témat orgánů", "the number of topics of the bodies"),
    label("planningProcess.analyses", "počet analýz celkem", "the number of analyses in all"),
    label("planningProcess.analyses.*", "počet analýz: {name}", "the number of analyses: {name}"),
    label("planningProcess.documents", "počet dokumentů celkem", "the number of documents in all"),
    label("planningProcess.documents.*", "počet dokumentů: {name}", "the number of documents: {name}"),
    label("planningProcess.editions.*", "počet vydání katalogu: {name}", "the number of editions: {name}"),
    label("participants.participants", "počet účastníků", "the number of participants"),
    label("participants.municipalities", "počet obcí mezi účastníky", "the number of municipalities among them"),
    label("participants.organisations", "počet ostatních účastníků", "the number of other participants"),
    label("participants.kind.*", "počet účastníků druhu {name}", "the number of participants of the kind {name}"),
    label("participants.hasBody.*", "zda má obec {name} územní orgán", "whether municipality {name} has a body"),
    label("participants.haveBodies", "zda mají územní orgán všechny obce", "whether all municipalities have a body"),
    label("participants.added", "počet účastníků navíc", "the number of participants added"),
    label("participants.removed", "počet účastníků, kteří chybějí", "the number of participants removed"),
    label("participants.both", "počet účastníků v obou seznamech", "the number of participants in both lists"),
    label("planStructure.items.*", "počet položek úrovně {name}", "the number of items of the level {name}"),
    label(
      "planStructure.perItemAbove.*", "kolik položek úrovně {name} připadá na jednu nadřazenou",
      "how many items of the level {name} fall on one above"),
    label("planStructure.common.*", "počet společných položek úrovně {name}", "the common items of the level {name}"),
    label(
      "planStructure.ofTargetGroups.*", "počet položek s cílovou skupinou: {name}",
      "the number of items with target groups: {name}"),
    label("planStructure.ofAreas.*", "počet položek s územím: {name}", "the number of items with an area: {name}"),
    label(
      "planStructure.ofMunicipalities.*", "počet položek s obcí: {name}",
      "the number of items with municipalities: {name}"),
    label(
      "planStructure.overBeforePlan.*", "počet položek skončených před plánem: {name}",
      "the number of items over before the plan: {name}"),
    label("planStructure.agree.*", "shoda tištěného počtu: {name}", "the agreement of the printed number: {name}"),
    label(
      "planStructure.areAll.*", "zda vyhodnocení {name} hodnotí všechny položky",
      "whether the evaluation {name} is of all items"),
    label("planStructure.missingNumbers", "počet chybějících čísel v číslování", "the missing numbers of the codes"),
  ]
}
