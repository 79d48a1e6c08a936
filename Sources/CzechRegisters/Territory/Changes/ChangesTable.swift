/// Built-in data, kept as text and read at first use.
extension Territory {
  /// Changes of the territory as CSV; `first` and `last` are the bounds of the first day of the new state.
  ///
  /// District and county: ČSÚ relations of CIS 43 with CIS 65 and CIS 101, the lists of September 2020 and June 2024
  /// compared (computed). Of both lists only the month is known and neither states the day of the change, so the day
  /// is bounded. Act 51/2020 and decree 346/2020 set the districts anew from 2021-01-01 (note of ČSÚ, seen), but that
  /// each change took effect then was not seen. New municipalities: ČSÚ code list CIS 43, September 2020 (seen); an
  /// empty predecessor means that none is stated.
  static let changesTable = #"""
    kind,first,last,predecessor,successors,names,formerly,now,source
    changeOfDistrict,2020-09-02,2024-06-30,537047,537047,Bříství,2106,2113,districts
    changeOfDistrict,2020-09-02,2024-06-30,537357,537357,Kounice,2106,2113,districts
    changeOfDistrict,2020-09-02,2024-06-30,537993,537993,Vykáň,2106,2113,districts
    changeOfDistrict,2020-09-02,2024-06-30,563579,563579,Frýdštejn,5109,5103,districts
    changeOfDistrict,2020-09-02,2024-06-30,589934,589934,Přemyslovice,7108,7103,districts
    changeOfDistrict,2020-09-02,2024-06-30,569704,569704,Věžnice,6105,6102,districts
    changeOfCounty,2020-09-02,2024-06-30,544931,544931,Študlov,CZ0723,CZ0724,counties
    changeOfCounty,2020-09-02,2024-06-30,545112,545112,Valašské Příkazy,CZ0723,CZ0724,counties
    changeOfCounty,2020-09-02,2024-06-30,553654,553654,Holýšov,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,553506,553506,Bukovec,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,553662,553662,Horní Kamenice,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,553841,553841,Kvíčovice,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,554022,554022,Neuměř,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,566071,566071,Všekary,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,566080,566080,Čečovice,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,566098,566098,Černovice,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,566101,566101,Štichov,CZ0321,CZ0324,counties
    changeOfCounty,2020-09-02,2024-06-30,577081,577081,Harrachov,CZ0514,CZ0512,counties
    changeOfCounty,2020-09-02,2024-06-30,599301,599301,Černíky,CZ0208,CZ0204,counties
    establishment,2013-01-01,2013-01-01,,500062,Krhová,,7210,list
    establishment,2013-01-01,2013-01-01,,500071,Poličná,,7210,list
    split,2016-01-01,2016-01-01,545422,545422 500194,Boletice|Polná na Šumavě,,,list
    """#
}
