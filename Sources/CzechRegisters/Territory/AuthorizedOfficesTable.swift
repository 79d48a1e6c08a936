/// Built-in data, kept as text and read at first use.
extension Territory {
  /// The districts of authorized municipal offices in the five built-in ORP districts as CSV.
  ///
  /// Source: ČSÚ code list CIS 61, September 2020 (seen).
  static let officesTable = #"""
    code,name,district
    31031,Český Krumlov,3103
    31032,Horní Planá,3103
    31033,Vyšší Brod,3103
    31039,Vojenský újezd Boletice,3103
    72031,Hulín,7203
    72032,Chropyně,7203
    72033,Koryčany,7203
    72034,Kroměříž,7203
    72035,Morkovice-Slížany,7203
    72041,Luhačovice,7204
    72042,Slavičín,7204
    72051,Napajedla,7205
    72052,Otrokovice,7205
    72111,Vizovice,7211
    """#
}
