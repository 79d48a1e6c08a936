/// Built-in data, kept as text and read at first use.
extension Territory {
  /// The 14 regions as CSV.
  ///
  /// Source: ČSÚ code list CIS 100, with its columns of CZ-NUTS and RÚIAN codes and abbreviations (seen).
  static let regionsTable = #"""
    code,nuts3,ruian,abbreviation,name
    3018,CZ010,19,PHA,Hlavní město Praha
    3026,CZ020,27,STC,Středočeský kraj
    3034,CZ031,35,JHC,Jihočeský kraj
    3042,CZ032,43,PLK,Plzeňský kraj
    3051,CZ041,51,KVK,Karlovarský kraj
    3069,CZ042,60,ULK,Ústecký kraj
    3077,CZ051,78,LBK,Liberecký kraj
    3085,CZ052,86,HKK,Královéhradecký kraj
    3093,CZ053,94,PAK,Pardubický kraj
    3107,CZ063,108,VYS,Kraj Vysočina
    3115,CZ064,116,JHM,Jihomoravský kraj
    3123,CZ071,124,OLK,Olomoucký kraj
    3131,CZ072,141,ZLK,Zlínský kraj
    3140,CZ080,132,MSK,Moravskoslezský kraj
    """#
}
