import ExactValues

extension Citation {
  /// A place in the Act on Social Services (*zákon o sociálních službách*), 108/2006 Coll.
  static func socialServicesAct(
    _ place: String?, address: String? = nil, _ verification: Verification
  ) -> Citation {
    Citation(
      work: "Act 108/2006 Coll.", place: place, wording: nil, address: address, verification: verification)
  }

  /// A code list of the register of providers of social services (*registr poskytovatelů sociálních služeb*).
  static func register(_ list: String, version: String?, code: String? = nil) -> Citation {
    Citation(
      work: "RPSS code list \(list)" + (version.map { ", version \($0)" } ?? ""), place: code.map { "code \($0)" },
      wording: nil, address: "https://data.mpsv.cz/od/soubory/ciselniky/", verification: .seen)
  }

  /// A code list or statistic of the Czech Statistical Office (*Český statistický úřad*).
  static func statisticalOffice(_ work: String, place: String? = nil) -> Citation {
    Citation(work: "ČSÚ \(work)", place: place, wording: nil, address: nil, verification: .seen)
  }
}
