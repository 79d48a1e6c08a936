/// Which columns of a table hold what of a municipality; nil for what the table does not have.
public struct MunicipalityColumns: Sendable, Hashable {
  /// The column of the code, six digits.
  public var code: String

  /// The column of the name.
  public var name: String

  /// The column of the status, one letter.
  public var status: String?

  /// The column of the code of the ORP district, ČSÚ CIS 65.
  public var district: String?

  /// The column of the code of the authorized office, ČSÚ CIS 61.
  public var office: String?

  /// The column of the county: LAU 1, or ČSÚ CIS 101.
  public var county: String?

  /// The columns of the inhabitants.
  public var population: PopulationColumns?

  /// Names the columns that every table of municipalities has; the others are set as needed.
  ///
  /// - Parameters:
  ///   - code: The column of the code.
  ///   - name: The column of the name.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  var all: [String?] {
    [code, name, status, district, office, county] + (population?.all ?? [])
  }
}
