/// Built-in data, kept as text and read at first use.
extension TargetGroups {
  /// The target groups as CSV.
  ///
  /// Codes and Czech names: register code list CilovaSkupinaOsoby, version 2024-12-04 (`version`, seen), and use in the
  /// register's open data of August 2026 (`use`, seen). English names are ours.
  static let table = #"""
    code,name_cs,name_en,source
    1,děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy,children and youth 6–26 endangered by undesirable social phenomena,version
    2,imigranti a azylanti,immigrants and persons granted asylum,version
    3,oběti domácího násilí,victims of domestic violence,version
    4,oběti obchodu s lidmi,victims of human trafficking,version
    5,oběti trestné činnosti,victims of crime,version
    6,osoby bez přístřeší,homeless persons,version
    7,osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče,persons up to 26 leaving institutional school facilities,version
    8,osoby komerčně zneužívané,commercially abused persons,version
    9,osoby ohrožené závislostí nebo závislé na návykových látkách,persons endangered by or dependent on addictive substances,version
    10,osoby s chronickým duševním onemocněním,persons with chronic mental illness,version
    11,osoby s chronickým onemocněním,persons with chronic illness,version
    12,osoby s jiným zdravotním postižením,persons with other disability,version
    13,osoby s kombinovaným postižením,persons with combined disability,version
    14,osoby s mentálním postižením,persons with intellectual disability,version
    15,osoby s tělesným postižením,persons with physical disability,version
    16,osoby se sluchovým postižením,persons with hearing impairment,version
    17,osoby se zdravotním postižením,persons with disability (general),version
    18,osoby se zrakovým postižením,persons with visual impairment,version
    19,osoby v krizi,persons in crisis,version
    20,osoby žijící v sociálně vyloučených komunitách,persons living in socially excluded communities,version
    21,"osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy",persons leading a risky way of life or endangered by it,version
    22,pachatelé trestné činnosti,offenders,version
    23,rodiny s dítětem/dětmi,families with child/children,version
    24,senioři,seniors,version
    25,etnické menšiny,ethnic minorities,version
    26,pečující osoby,caring persons (informal carers),version
    27,osoby s potřebou paliativní péče,persons needing palliative care,version
    30,osoby žijící s demencí,persons living with dementia,use
    """#
}
