/// Built-in data, kept as text and read at first use.
extension AgeGroups {
  /// The age groups as CSV; years of age are inclusive, `none` is a limit that does not exist, empty one that is not
  /// known.
  ///
  /// Source: register code list VekovaSkupinaOsoby, version 2019-10-01 (seen). English names are ours.
  static let table = #"""
    code,name_cs,name_en,from,through
    1,děti předškolního věku,preschool children,1,6
    2,mladší děti,younger children,7,10
    3,starší děti,older children,11,15
    4,dorost,adolescents,16,18
    5,mladí dospělí,young adults,19,26
    6,dospělí,adults,27,64
    7,mladší senioři,younger seniors,65,80
    8,starší senioři,older seniors,81,none
    9,bez omezení věku,without age limit,none,none
    10,děti kojeneckého věku,infants,0,0
    """#
}
