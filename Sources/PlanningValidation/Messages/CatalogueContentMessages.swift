import ExactValues

extension MessageTemplate {
  /// What the rules about services, facilities and networks of a catalogue say.
  static let catalogueContent: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-CAT-003", cs: "Registrovaná kapacita má jednotku registru, která se v její formě dá počítat.",
      en: "A registered capacity has a unit of the register that can be counted in its form."),
    MessageTemplate(
      "finding.KP-CAT-003.unit", cs: "Jednotku „{unit}“ registr u formy „{form}“ nezná.",
      en: "The register has no unit “{unit}” (form “{form}”)."),
    MessageTemplate(
      "finding.KP-CAT-003.form", cs: "Kapacita ({unit}) je uvedena pro formu „{form}“, kterou služba neuvádí.",
      en: "The capacity ({unit}) is stated for the form “{form}”, which the service does not state."),
    MessageTemplate(
      "finding.KP-CAT-003.impossible", cs: "Jednotka „{unit}“ se k formě „{form}“ nehodí.",
      en: "The unit “{unit}” does not fit the form “{form}”."),
    MessageTemplate(
      "rule.KP-CAT-004", cs: "Služba se v zařízení neposkytuje dříve, než začala, ani déle, než trvá.",
      en: "A service is not provided at a facility before it begins or after it ends."),
    MessageTemplate(
      "finding.KP-CAT-004.from",
      cs: "Začátek poskytování v zařízení ({part}) je dřívější než začátek služby ({whole}).",
      en: "The beginning at the facility ({part}) is earlier than that of the service ({whole})."),
    MessageTemplate(
      "finding.KP-CAT-004.to", cs: "Konec poskytování v zařízení ({part}) je pozdější než konec služby ({whole}).",
      en: "The end at the facility ({part}) is later than that of the service ({whole})."),
    MessageTemplate(
      "rule.KP-CAT-005", cs: "Vydání katalogu neuvádí službu, která k jeho dni už skončila.",
      en: "An edition of a catalogue lists no service that had ended by its day."),
    MessageTemplate(
      "finding.KP-CAT-005", cs: "Vydání „{edition}“ ({day}) uvádí službu, která už skončila (konec: {end}).",
      en: "The edition “{edition}” ({day}) lists a service that had ended (end: {end})."),
    MessageTemplate(
      "rule.KP-CAT-006", cs: "Zařazení do sítě užívá kategorii, kterou síť vymezuje.",
      en: "An entry of a network uses a kind that the network declares."),
    MessageTemplate(
      "finding.KP-CAT-006", cs: "Kategorii „{kind}“ síť „{network}“ nevymezuje.",
      en: "The network “{network}” declares no kind “{kind}”."),
    MessageTemplate(
      "rule.KP-CAT-007", cs: "Zařazení do sítě platí v době platnosti sítě.",
      en: "An entry of a network holds within the days of the network."),
    MessageTemplate(
      "finding.KP-CAT-007.from", cs: "Začátek zařazení ({part}) je dřívější než začátek sítě ({whole}).",
      en: "The beginning of the entry ({part}) is earlier than that of the network ({whole})."),
    MessageTemplate(
      "finding.KP-CAT-007.to", cs: "Konec zařazení ({part}) je pozdější než konec sítě ({whole}).",
      en: "The end of the entry ({part}) is later than that of the network ({whole})."),
    MessageTemplate(
      "rule.KP-CAT-008", cs: "U zařízení s utajenou adresou adresa uvedena není.",
      en: "A facility whose address is secret states no address."),
    MessageTemplate(
      "finding.KP-CAT-008", cs: "Adresa zařízení je utajená, a přesto je ve spisu uvedena.",
      en: "The address of the facility is secret and stated nevertheless."),
    MessageTemplate(
      "rule.KP-CAT-009", cs: "Za úkony služby, která je ze zákona bezplatná, se neplatí.",
      en: "Nobody pays for the acts of a service that the Act makes free."),
    MessageTemplate(
      "finding.KP-CAT-009",
      cs:
        "Za úkony služby se má platit, druh „{type}“ se však podle zákona poskytuje bez úhrady; platit se může strava "
        + "či ubytování.",
      en:
        "The acts of the service are to be paid for, but the Act makes the type “{type}” free; board or accommodation "
        + "may be paid."),
    MessageTemplate(
      "skip.KP-CAT-009", cs: "Zda se služba druhu „{type}“ poskytuje bez úhrady, není známo.",
      en: "It is not known whether a service of the type “{type}” is free."),
    MessageTemplate(
      "rule.KP-CAT-010", cs: "Územní působnost jmenuje obce, obvody, kraje nebo území, o něž jde.",
      en: "A served territory names the municipalities, districts, regions or area that it is about."),
    MessageTemplate(
      "finding.KP-CAT-010.list", cs: "Územní působnost nic nejmenuje, takže se nedá zjistit, komu služba slouží.",
      en: "The served territory names nothing, so it cannot be told whom the service reaches."),
    MessageTemplate(
      "finding.KP-CAT-010.words",
      cs: "Územní působnost je jen slovy („{words}“), takže se nedá zjistit, komu služba slouží.",
      en: "The served territory is in words only (“{words}”), so it cannot be told whom the service reaches."),
    MessageTemplate(
      "rule.KP-CAT-011", cs: "Věkové skupiny služby se potkávají s věkem, který služba uvádí.",
      en: "Each age group of a service has an age in common with the ages it states."),
    MessageTemplate(
      "finding.KP-CAT-011", cs: "Věková skupina „{group}“ je celá mimo uvedený věk {ages}.",
      en: "The age group “{group}” lies wholly outside the stated ages {ages}."),
    MessageTemplate(
      "rule.KP-CAT-012", cs: "Návrh do sítě uvádí stanovisko politické i odborné, každé zvlášť.",
      en: "A proposal for a network states political and professional agreement, each by itself."),
    MessageTemplate(
      "finding.KP-CAT-012.political", cs: "Není uvedeno, co návrhu říkají politické orgány.",
      en: "It is not stated what political bodies say of the proposal."),
    MessageTemplate(
      "finding.KP-CAT-012.professional", cs: "Není uvedeno, co návrhu říkají odborníci.",
      en: "It is not stated what professionals say of the proposal."),
    MessageTemplate(
      "rule.KP-CAT-013", cs: "Odmítnutí žadatelé podle důvodů dávají dohromady uvedený počet.",
      en: "Refused applicants by reason add up to the number stated."),
    MessageTemplate(
      "finding.KP-CAT-013", cs: "Odmítnutých podle důvodů je dohromady {sum}, uvedeno je {count}.",
      en: "Refusals by reason add up to {sum}, stated are {count}."),
    MessageTemplate(
      "rule.KP-CAT-014", cs: "Životní situace vede k organizaci, nebo ke službě.",
      en: "A life situation leads to an organisation or a service."),
    MessageTemplate(
      "finding.KP-CAT-014", cs: "Životní situace „{name}“ nevede k žádné organizaci ani službě.",
      en: "The life situation “{name}” leads to no organisation and no service."),
    MessageTemplate(
      "rule.KP-CAT-015", cs: "Záznam v katalogu někdo ověřil a je uvedeno kdy.",
      en: "Somebody assured the entry of a catalogue, and it is stated when."),
    MessageTemplate(
      "finding.KP-CAT-015", cs: "Není uvedeno, že by záznam ke dni hodnocení někdo ověřil.",
      en: "It is not stated that anybody assured the entry by the day."),
    MessageTemplate(
      "rule.KP-CAT-016", cs: "Zařazení do sítě platí v době, kdy kraj jeho druh užívá.",
      en: "An entry of a network holds while its kind is in use."),
    MessageTemplate(
      "finding.KP-CAT-016.from", cs: "Začátek zařazení ({part}) je dřívější než začátek jeho druhu ({whole}).",
      en: "The beginning of the entry ({part}) is earlier than that of its kind ({whole})."),
    MessageTemplate(
      "finding.KP-CAT-016.to", cs: "Konec zařazení ({part}) je pozdější než konec jeho druhu ({whole}).",
      en: "The end of the entry ({part}) is later than that of its kind ({whole})."),
  ]
}
