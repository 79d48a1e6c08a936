import ExactValues

// What the named results about services, territories and several dossiers are.

extension MessageTemplate {
  static let catalogueLabels: [MessageTemplate] = [
    label("serviceSearch.serving", "počet služeb, které vyhovují", "the number of services that serve"),
    label("serviceSearch.notServing", "počet služeb, které nevyhovují", "the number of services that do not serve"),
    label("capacityTotal.form.*", "kapacita ve formě {name}", "the capacity in the form {name}"),
    label("capacityTotal.form.none", "kapacita bez uvedené formy", "the capacity without a stated form"),
    label(
      "freshness.notFresh", "počet záznamů, které nikdo včas nepotvrdil",
      "the number of entries that nobody assured in time"),
    label(
      "reachability.isReached.*", "dostupnost služby v obci {name}",
      "the reach of the service in the municipality {name}"),
    label(
      "reachability.unreached", "počet obcí bez dostupné služby",
      "the number of municipalities without a service in reach"),
    label("capacityAgainstNeed.total", "kapacita celkem", "capacity in all"),
    label("capacityAgainstNeed.form.*", "kapacita ve formě {name}", "the capacity in the form {name}"),
    label("capacityAgainstNeed.form.none", "kapacita bez uvedené formy", "the capacity without a stated form"),
    label(
      "capacityAgainstNeed.apportioned", "kapacita připadající na území", "the capacity that is the place's"),
    label("capacityAgainstNeed.need", "odhad potřeby", "the estimate of need"),
    label(
      "capacityAgainstNeed.coverage", "poměr kapacity k odhadu potřeby", "the ratio of capacity to the estimate of need"
    ),
    label(
      "capacityAgainstNeed.gap", "rozdíl odhadu potřeby a kapacity",
      "the difference of the estimate of need and the capacity"),
    label(
      "endingServices.shrinking", "počet služeb, které se mají omezit nebo ukončit",
      "the number of services that are to shrink or to end"),
    label("endingServices.ending", "počet služeb, kterým něco končí", "the number of services of which something ends"),
    label("concentration.providers.*", "počet poskytovatelů: {name}", "the number of providers: {name}"),
    label(
      "concentration.single", "počet míst a druhů služeb s jediným poskytovatelem",
      "the number of places and types of service with a single provider"),
    label(
      "concentration.concentrated", "počet opatření závislých na jednom zdroji",
      "the number of measures that depend on one source"),
    label(
      "concentration.endingEarly", "počet opatření, jejichž zdroj končí dřív",
      "the number of measures whose source ends before them"),
    label("concentration.share.*", "podíl největšího zdroje: {name}", "the share of the largest source: {name}"),
    label(
      "territory.district.municipalities", "počet obcí správního obvodu", "the number of municipalities of the district"
    ),
    label("territory.district.units", "počet jednotek správního obvodu", "the number of units of the district"),
    label("territory.district.inhabitants", "počet obyvatel správního obvodu", "the inhabitants of the district"),
    label("territory.referenceDay", "den, ke kterému platí počty obyvatel", "the day of the numbers of inhabitants"),
    label(
      "territory.yearsAfterBeginning", "odstup tohoto dne od začátku období v letech",
      "the years between the beginning of the period and that day"),
    label(
      "territory.referenceDay.placeInPeriod", "poloha tohoto dne vůči období", "the place of that day in the period"),
    label(
      "territory.declared.inside", "vymezené území: počet obcí obvodu, které k němu patří",
      "the declared territory: the number of municipalities of the district in it"),
    label(
      "territory.declared.missing", "vymezené území: počet obcí obvodu, které v něm chybí",
      "the declared territory: the number of municipalities of the district that it lacks"),
    label(
      "territory.declared.extra", "vymezené území: počet obcí navíc",
      "the declared territory: the number of municipalities beyond the district"),
    label(
      "territory.declared.inhabitants", "vymezené území: počet obyvatel", "the declared territory: its inhabitants"),
    label(
      "territory.declared.share", "vymezené území: podíl na obyvatelích obvodu",
      "the declared territory: its share of the inhabitants of the district"),
    label(
      "territory.contracted.inside", "území vázané smlouvou: počet obcí obvodu, které k němu patří",
      "the territory bound by contract: the number of municipalities of the district in it"),
    label(
      "territory.contracted.missing", "území vázané smlouvou: počet obcí obvodu, které v něm chybí",
      "the territory bound by contract: the number of municipalities of the district that it lacks"),
    label(
      "territory.contracted.extra", "území vázané smlouvou: počet obcí navíc",
      "the territory bound by contract: the number of municipalities beyond the district"),
    label(
      "territory.contracted.inhabitants", "území vázané smlouvou: počet obyvatel",
      "the territory bound by contract: its inhabitants"),
    label(
      "territory.contracted.share", "území vázané smlouvou: podíl na obyvatelích obvodu",
      "the territory bound by contract: its share of the inhabitants of the district"),
    label(
      "territory.tookPart.inside", "území, které se účastnilo: počet obcí obvodu, které k němu patří",
      "the territory that took part: the number of municipalities of the district in it"),
    label(
      "territory.tookPart.missing", "území, které se účastnilo: počet obcí obvodu, které v něm chybí",
      "the territory that took part: the number of municipalities of the district that it lacks"),
    label(
      "territory.tookPart.extra", "území, které se účastnilo: počet obcí navíc",
      "the territory that took part: the number of municipalities beyond the district"),
    label(
      "territory.tookPart.inhabitants", "území, které se účastnilo: počet obyvatel",
      "the territory that took part: its inhabitants"),
    label(
      "territory.tookPart.share", "území, které se účastnilo: podíl na obyvatelích obvodu",
      "the territory that took part: its share of the inhabitants of the district"),
    label(
      "territory.approved.inside", "území, které plán schválilo: počet obcí obvodu, které k němu patří",
      "the territory that approved: the number of municipalities of the district in it"),
    label(
      "territory.approved.missing", "území, které plán schválilo: počet obcí obvodu, které v něm chybí",
      "the territory that approved: the number of municipalities of the district that it lacks"),
    label(
      "territory.approved.extra", "území, které plán schválilo: počet obcí navíc",
      "the territory that approved: the number of municipalities beyond the district"),
    label(
      "territory.approved.inhabitants", "území, které plán schválilo: počet obyvatel",
      "the territory that approved: its inhabitants"),
    label(
      "territory.approved.share", "území, které plán schválilo: podíl na obyvatelích obvodu",
      "the territory that approved: its share of the inhabitants of the district"),
    label("dossierShare.need.*", "zda je hlášena potřeba {name}", "whether the need {name} is reported"),
    label(
      "dossierShare.requested.*", "kapacita požadovaná v hlášeních: {name}", "the capacity that reports ask for: {name}"
    ),
    label(
      "dossierShare.change.*", "změna kapacity podle záměrů: {name}",
      "the change of capacity that intents ask for: {name}"),
    label("dossierShare.services", "služby podle čísel v registru", "the services by their numbers in the register"),
    label("dossierShare.serviceCount", "počet různých služeb", "the number of different services"),
    label("dossierShare.period", "období plánu, který ten den běží", "the period of the plan that runs on the day"),
    label(
      "acrossDossiers.need.*", "počet spisů, které uvádějí potřebu {name}",
      "the number of dossiers that name the need {name}"),
    label(
      "acrossDossiers.requested.*", "kapacita požadovaná v hlášeních: {name}",
      "the capacity that reports ask for: {name}"),
    label(
      "acrossDossiers.change.*", "změna kapacity podle záměrů: {name}",
      "the change of capacity that intents ask for: {name}"),
    label("acrossDossiers.serviceCount", "počet různých služeb", "the number of different services"),
    label("acrossDossiers.sharedCount", "počet služeb ve více spisech", "the number of services in several dossiers"),
    label("acrossDossiers.isOnePeriod", "zda plány běží ve stejném období", "whether the plans run in one period"),
  ]
}
