import ExactValues

extension MessageTemplate {
  /// What the rules about indicators, costs, versions and relations of items say.
  static let planContent: [MessageTemplate] = indicators + costs + relations

  private static let indicators: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PLN-010", cs: "Indikátor s číselným cílem uvádí, který směr je lepší.",
      en: "An indicator with a target in numbers says which way is better."),
    MessageTemplate(
      "finding.KP-PLN-010", cs: "Není uvedeno, zda má hodnota růst, klesat, nebo zůstat.",
      en: "It is not stated whether the value is to rise, to fall or to stay."),
    MessageTemplate(
      "rule.KP-PLN-011", cs: "Hodnoty indikátoru jsou v jedné jednotce.",
      en: "The values of an indicator are of one unit."),
    MessageTemplate(
      "finding.KP-PLN-011", cs: "Hodnota je v jednotce „{unit}“, ostatní v jednotce „{expected}“.",
      en: "The value is in “{unit}”, the others are in “{expected}”."),
    MessageTemplate(
      "rule.KP-PLN-012", cs: "Cíl indikátoru leží od výchozí hodnoty tím směrem, který je lepší.",
      en: "The target of an indicator lies from its baseline in the direction that is better."),
    MessageTemplate(
      "finding.KP-PLN-012.equal", cs: "Cíl ({target}) se rovná výchozí hodnotě ({baseline}).",
      en: "The target ({target}) equals the baseline ({baseline})."),
    MessageTemplate(
      "finding.KP-PLN-012.behind", cs: "Cíl ({target}) je horší než výchozí hodnota ({baseline}).",
      en: "The target ({target}) is worse than the baseline ({baseline})."),
    MessageTemplate(
      "finding.KP-PLN-012.notKept",
      cs: "Hodnota se má udržet, ale cíl ({target}) se liší od výchozí hodnoty ({baseline}).",
      en: "The value is to be kept, but the target ({target}) differs from the baseline ({baseline})."),
    MessageTemplate(
      "skip.KP-PLN-012", cs: "Cíl a výchozí hodnota nejsou uvedeny v téže jednotce.",
      en: "Target and baseline are not stated in the same unit."),
    MessageTemplate(
      "rule.KP-PLN-013",
      cs: "Dosažené hodnoty nejsou starší než výchozí, nejsou z budoucnosti a co se sčítá, neklesá.",
      en: "Values that were reached are not older than the baseline nor to come, and what adds up does not fall."),
    MessageTemplate(
      "finding.KP-PLN-013.older", cs: "Dosažená hodnota ({time}) je starší než výchozí ({baseline}).",
      en: "The value that was reached ({time}) is older than the baseline ({baseline})."),
    MessageTemplate(
      "finding.KP-PLN-013.future", cs: "Dosažená hodnota je z doby ({time}), která ke dni {day} nenastala.",
      en: "The value that was reached is of a time ({time}) that had not come on {day}."),
    MessageTemplate(
      "finding.KP-PLN-013.falls", cs: "Hodnota se má sčítat, ale je nižší než dřívější.",
      en: "The value adds up over time, but is lower than an earlier one."),
  ]

  private static let costs: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PLN-014", cs: "Částka v korunách a v tisících korun je táž částka.",
      en: "An amount in crowns and in thousand crowns is the same amount."),
    MessageTemplate(
      "finding.KP-PLN-014", cs: "Částka v korunách a v tisících korun se liší: {lower} a {upper}.",
      en: "The amounts in crowns and in thousand crowns differ: {lower} and {upper}."),
    MessageTemplate(
      "rule.KP-PLN-015", cs: "Náklady, ceny a množství nejsou záporné.",
      en: "Costs, prices and quantities are zero or more."),
    MessageTemplate(
      "finding.KP-PLN-015", cs: "Hodnota „{text}“ je záporná.", en: "The value “{text}” is less than zero."),
    MessageTemplate(
      "rule.KP-PLN-016", cs: "Zajištěno není víc, než položka stojí, a vydáno není víc, než bylo zajištěno.",
      en: "No more is secured than an item costs, and no more spent than was secured."),
    MessageTemplate(
      "finding.KP-PLN-016.secured", cs: "Zajištěno je {more}, náklad je {less}.",
      en: "Secured are {more}, the cost is {less}."),
    MessageTemplate(
      "finding.KP-PLN-016.securedInYear", cs: "Na rok {year} je zajištěno {more}, náklad je {less}.",
      en: "For {year}, {more} are secured and the cost is {less}."),
    MessageTemplate(
      "finding.KP-PLN-016.spent", cs: "Vydáno je {more}, zajištěno bylo {less}.",
      en: "Spent are {more}, secured were {less}."),
    MessageTemplate(
      "finding.KP-PLN-016.spentInYear", cs: "V roce {year} bylo vydáno {more}, zajištěno {less}.",
      en: "In {year}, {more} were spent and {less} secured."),
    MessageTemplate(
      "skip.KP-PLN-016", cs: "Náklad nebo zajištěná částka není známa přesně.",
      en: "The cost or the secured amount is not known exactly."),
    MessageTemplate(
      "rule.KP-PLN-017", cs: "U financování je uvedeno, odkud peníze jsou.",
      en: "Funding says where the money comes from."),
    MessageTemplate(
      "finding.KP-PLN-017", cs: "Není uvedeno, odkud peníze mají být.",
      en: "It is not stated where the money is to come from."),
    MessageTemplate(
      "rule.KP-PLN-018", cs: "Částka nadřazené položky je součtem částek pod ní.",
      en: "The amount of an item is the sum of the amounts below it."),
    MessageTemplate(
      "finding.KP-PLN-018", cs: "Položka uvádí {own}, položky pod ní dohromady {below}; sčítají se jen nejnižší.",
      en: "The item states {own}, those below it {below} together; only the lowest are added."),
    MessageTemplate(
      "skip.KP-PLN-018", cs: "Částky pod položkou nejsou všechny přesně uvedeny.",
      en: "The amounts below the item are not all stated exactly."),
    MessageTemplate(
      "rule.KP-PLN-019", cs: "Roky položky a jejích nákladů spadají do období plánu.",
      en: "The years of an item and of its costs lie within the period of the plan."),
    MessageTemplate(
      "finding.KP-PLN-019", cs: "Roky {years} nespadají do období plánu ({from}–{to}).",
      en: "The years {years} are not within the period of the plan ({from}–{to})."),
    MessageTemplate(
      "rule.KP-PLN-027", cs: "Projekt, který má peníze, je v plánu, nejen v zásobníku.",
      en: "A project that has its money stands in a plan, not only in a pool."),
    MessageTemplate(
      "finding.KP-PLN-027", cs: "Zásobník uvádí peníze jako zajištěné nebo vydané; zásobník žádné nezajišťuje.",
      en: "The pool states money as secured or spent; a pool secures none."),
  ]

  private static let relations: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PLN-020", cs: "Žádná položka nečeká sama na sebe.", en: "No item waits for itself."),
    MessageTemplate(
      "finding.KP-PLN-020", cs: "V kruhu na sebe {count|čeká|čekají|čeká} {count} {count|položka|položky|položek}.",
      en: "{count} {count|item waits|items wait} in a circle."),
    MessageTemplate(
      "rule.KP-PLN-021", cs: "Předchůdci položky jsou v jiném plánu.",
      en: "The predecessors of an item stand in another plan."),
    MessageTemplate(
      "finding.KP-PLN-021", cs: "Předchůdce je položkou téhož plánu ({plan}).",
      en: "The predecessor is an item of the same plan ({plan})."),
    MessageTemplate(
      "rule.KP-PLN-022", cs: "Položku přidávají a ruší verze jejího plánu, a ruší se až po přidání.",
      en: "An item is added and removed by versions of its own plan, and removed after it was added."),
    MessageTemplate(
      "finding.KP-PLN-022.plan", cs: "Verze patří k jinému plánu ({plan}).",
      en: "The version is of another plan ({plan})."),
    MessageTemplate(
      "finding.KP-PLN-022.order", cs: "Položka je zrušena dříve, než byla přidána.",
      en: "The item was removed before it was added."),
    MessageTemplate(
      "rule.KP-PLN-023", cs: "Verze následuje po jiné verzi téhož plánu a nikdy sama po sobě.",
      en: "A version follows another version of the same plan and never itself."),
    MessageTemplate(
      "finding.KP-PLN-023.circle", cs: "Verze následují po sobě v kruhu ({count} {count|verze|verze|verzí}).",
      en: "The versions follow each other in a circle ({count} {count|version|versions})."),
    MessageTemplate(
      "finding.KP-PLN-023.plan", cs: "Předchozí verze patří k jinému plánu ({plan}).",
      en: "The version before is of another plan ({plan})."),
    MessageTemplate(
      "rule.KP-PLN-024", cs: "Položka, kterou verze nahradila, je z téhož plánu a je zrušena.",
      en: "An item that a version replaced is of the same plan and was removed."),
    MessageTemplate(
      "finding.KP-PLN-024.plan", cs: "Nahrazená položka je z jiného plánu ({plan}).",
      en: "The replaced item is of another plan ({plan})."),
    MessageTemplate(
      "finding.KP-PLN-024.kept", cs: "U nahrazené položky není uvedeno, která verze ji zrušila.",
      en: "It is not stated which version removed the replaced item."),
    MessageTemplate(
      "rule.KP-PLN-025", cs: "Položka akčního plánu naplňuje položky plánu, jehož je akční plán částí.",
      en: "An item of an action plan carries out items of the plan that it is a part of."),
    MessageTemplate(
      "finding.KP-PLN-025.same", cs: "Položka naplňuje položku téhož plánu.",
      en: "The item carries out an item of the same plan."),
    MessageTemplate(
      "finding.KP-PLN-025.other", cs: "Položka naplňuje položku plánu {plan}, ne plánu {expected}.",
      en: "The item carries out an item of the plan {plan}, not of {expected}."),
    MessageTemplate(
      "rule.KP-PLN-026", cs: "Překážka splněné položky skončila.",
      en: "What blocked an item has ended where it is fulfilled."),
    MessageTemplate(
      "finding.KP-PLN-026", cs: "Položka je splněna, ale překážka podle spisu trvá.",
      en: "The item is fulfilled, but what blocked it is not stated to have ended."),
    MessageTemplate(
      "skip.KP-PLN-026", cs: "Plnění položky není uvedeno.", en: "The fulfilment of the item is not stated."),
    MessageTemplate(
      "rule.KP-PLN-028",
      cs: "Verze, kterou úkon, připomínkové řízení, vyhodnocení nebo vyjádření uvádí, patří k jejich plánu.",
      en:
        "A version that an act, a window for comments, an evaluation or a statement names is of the plan they are about."
    ),
    MessageTemplate(
      "finding.KP-PLN-028", cs: "Uvedená verze patří k jinému plánu ({plan}).",
      en: "The version that is named is of another plan ({plan})."),
  ]
}
