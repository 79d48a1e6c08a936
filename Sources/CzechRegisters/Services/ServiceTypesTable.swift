/// Built-in data, kept as text and read at first use.
extension ServiceTypes {
  /// The types of social services as CSV, one row for each code, in the order of the sections of the Act.
  ///
  /// Codes, REST identifiers and names: register code list DruhSocialniSluzby, version 2024-07-23 (seen). Sections:
  /// tables of contents of Act 108/2006 Coll. and decree 505/2006 Coll. (seen). English names are ours. `forms_source`
  /// and `activities_source` name where a facet was seen; empty means not verified, as payment and dates are (but the
  /// end of 16).
  static let table = #"""
    code,rest,section,decree,name_cs,name_en,group,pob,amb,ter,forms_source,payment,exceptions,activities,activities_source,from,through
    1,3836,37,4,odborné sociální poradenství,professional social counselling,counselling,no,yes,yes,,free,,contact therapy rights,,2007-01-01,
    3,3837,39,5,osobní asistence,personal assistance,care,no,no,yes,,paid,,selfCare hygiene meals household education contact rights,,2007-01-01,
    4,3838,40,6,pečovatelská služba,home care service,care,no,yes,yes,profilidi,paid,multipleBirth resistance,selfCare hygiene meals household contact,,2007-01-01,
    5,3839,41,7,tísňová péče,emergency alarm care,care,no,no,yes,,paid,,urgentHelp therapy contact rights,,2007-01-01,
    6,3840,42,8,průvodcovské a předčitatelské služby,guide and reader services,care,no,yes,yes,,paid,,contact rights,,2007-01-01,
    7,3841,43,9,podpora samostatného bydlení,support for independent living,care,no,no,yes,,paid,,household education contact therapy rights,ip3,2007-01-01,
    8,3842,44,10,odlehčovací služby,respite care,care,yes,yes,yes,,paid,,selfCare hygiene meals accommodation contact therapy rights education,,2007-01-01,
    9,3843,45,11,centra denních služeb,day services centres,care,no,yes,no,,paid,,hygiene meals education contact therapy rights,,2007-01-01,
    10,3844,46,12,denní stacionáře,day care centres,care,no,yes,no,,paid,,selfCare hygiene meals education contact therapy rights,,2007-01-01,
    11,3845,47,13,týdenní stacionáře,weekly care centres,care,yes,no,no,,paid,,accommodation meals hygiene selfCare education contact therapy rights,,2007-01-01,
    12,3846,48,14,domovy pro osoby se zdravotním postižením,homes for persons with disabilities,care,yes,no,no,,paid,,accommodation meals selfCare hygiene education contact therapy rights,,2007-01-01,
    13,3847,49,15,domovy pro seniory,homes for the elderly,care,yes,no,no,,paid,,accommodation meals selfCare hygiene contact therapy activation rights,,2007-01-01,
    14,3848,50,16,domovy se zvláštním režimem,homes with special regime,care,yes,no,no,,paid,,accommodation meals selfCare hygiene contact therapy activation rights,,2007-01-01,
    15,3849,51,17,chráněné bydlení,sheltered housing,care,yes,no,no,,paid,,meals accommodation household education contact therapy rights,,2007-01-01,
    16,3850,52,18,sociální služby poskytované ve zdravotnických zařízeních lůžkové péče,social services in inpatient health facilities,care,yes,no,no,,paid,,accommodation meals selfCare hygiene contact therapy activation rights,,2007-01-01,2025-02-28
    17,3851,54,19,raná péče,early intervention,prevention,no,yes,yes,helpnet,free,,education contact therapy rights,,2007-01-01,
    18,3852,55,20,telefonická krizová pomoc,telephone crisis help,prevention,no,no,yes,,free,,phoneHelp therapy rights,,2007-01-01,
    19,3853,56,21,tlumočnické služby,interpreting services,prevention,no,yes,yes,,free,,contact rights,,2007-01-01,
    20,3854,57,22,azylové domy,shelters,prevention,yes,no,no,,paid,,meals accommodation rights,ip3,2007-01-01,
    21,3855,58,23,domy na půl cesty,halfway houses,prevention,yes,no,no,,paid,,accommodation contact therapy rights,,2007-01-01,
    22,3856,59,24,kontaktní centra,contact centres,prevention,no,yes,yes,,free,,therapy rights hygiene,,2007-01-01,
    23,3857,60,25,krizová pomoc,crisis help,prevention,yes,yes,yes,,free,,accommodation meals therapy rights,,2007-01-01,
    34,3868,60a,25a,intervenční centra,intervention centres,prevention,yes,yes,yes,ip3,free,,therapy rights,ip3,2007-01-01,
    24,3858,61,26,nízkoprahová denní centra,low-threshold day centres,prevention,no,yes,yes,,paid,,hygiene meals rights,,2007-01-01,
    25,3859,62,27,nízkoprahová zařízení pro děti a mládež,low-threshold facilities for children and youth,prevention,no,yes,yes,,free,,education contact therapy rights,,2007-01-01,
    26,3860,63,28,noclehárny,overnight shelters,prevention,no,yes,no,glossary,paid,,hygiene overnight,,2007-01-01,
    27,3861,64,29,služby následné péče,aftercare services,prevention,yes,yes,no,,free,accommodation@pob meals@pob,therapy contact rights accommodation meals,,2007-01-01,
    28,3862,65,30,sociálně aktivizační služby pro rodiny s dětmi,social activation services for families with children,prevention,no,yes,yes,,free,,education contact therapy rights,,2007-01-01,
    29,3863,66,31,sociálně aktivizační služby pro seniory a osoby se zdravotním postižením,social activation services for seniors and persons with disabilities,prevention,no,yes,yes,,free,,contact therapy rights,,2007-01-01,
    30,3864,67,32,sociálně terapeutické dílny,social therapy workshops,prevention,no,yes,no,,free,meals,hygiene meals independence workHabits,,2007-01-01,
    31,3865,68,33,terapeutické komunity,therapeutic communities,prevention,yes,no,no,,paid,,meals accommodation contact therapy rights,,2007-01-01,
    32,3866,69,34,terénní programy,outreach programmes,prevention,no,no,yes,,free,,contact rights,,2007-01-01,
    33,3867,70,35,sociální rehabilitace,social rehabilitation,prevention,yes,yes,yes,,free,accommodation@pob meals@pob hygiene@pob,independence contact education rights accommodation meals hygiene,,2007-01-01,
    35,11078,,,centrum duševního zdraví,mental health centre,,unknown,unknown,unknown,,unknown,,,,2024-07-01,
    """#
}
