import CommunityPlanning

/// A dossier of a real planning process that ships with the library: for its tests, and for an embedder's.
public struct GoldenDossier: Sendable, Hashable {
  /// The name, which is also the name of its file among the library's cases.
  public let name: String
  /// The dossier as it stands in its file.
  public let text: String

  /// The bytes of the file.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// Reads the dossier.
  ///
  /// - Throws: what reading a dossier throws; a test reads all of them.
  public func dossier() throws -> Dossier { try Dossier.loadStrictly(bytes) }

  /// Monitoring and evaluation of community planning in the area of Otrokovice, 2012–2014.
  public static let otrokovice = GoldenDossier(name: "otrokovice", text: otrokoviceText + "\n")
  /// Development of planning in the district of Kroměříž, 2012–2014.
  public static let kromeriz = GoldenDossier(name: "kromeriz", text: kromerizText + "\n")
  /// Planning in the district of Český Krumlov.
  public static let ceskyKrumlov = GoldenDossier(name: "cesky-krumlov", text: ceskyKrumlovText + "\n")
  /// Making a community plan in the district of Luhačovice, 2018–2020.
  public static let luhacovice = GoldenDossier(name: "luhacovice", text: luhacoviceText + "\n")
  /// Support of community planning in the area of Vizovice and Slušovice.
  public static let vizovice = GoldenDossier(name: "vizovice", text: vizoviceText + "\n")
  /// The evaluation of the sixth community plan of Olomouc for 2023.
  public static let olomouc2023 = GoldenDossier(name: "olomouc-2023", text: olomouc2023Text + "\n")

  /// The five planning processes that the library was built on.
  public static let five: [GoldenDossier] = [.kromeriz, .ceskyKrumlov, .otrokovice, .luhacovice, .vizovice]
  /// All dossiers that ship with the library.
  public static let all: [GoldenDossier] = five + [.olomouc2023]
}
