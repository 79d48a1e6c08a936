/// The publishers of the built-in lists, as they stand in ``CodeList/issuer``.
enum RegisterIssuer {
  static let ministry = "Ministerstvo práce a sociálních věcí"
  static let statisticalOffice = "Český statistický úřad"
}
