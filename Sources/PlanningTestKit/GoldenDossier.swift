import CommunityPlanning

/// A dossier of a real planning process that ships with the library: for its tests, and for an embedder's.
public struct GoldenDossier: Sendable, Hashable {
  /// The name, which is also the name of its file among the library's cases.
  public let name: String
  /// The dossier as it stands in its file.
  public let text: String

  /// Names a dossier, such as one of an embedder's own.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

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
  /// The development plan of České Budějovice: five plans, their action plans and how they are evaluated.
  public static let ceskeBudejovice = GoldenDossier(name: "ceske-budejovice", text: ceskeBudejoviceText + "\n")
  /// Two successive plans of the area of Otrokovice, 2008–2012 and 2013–2015.
  public static let otrokovicePlans = GoldenDossier(name: "otrokovice-plans", text: otrokovicePlansText + "\n")
  /// The opening of the plan of the district of Tábor, whose priorities are parts of the district.
  public static let tabor2011 = GoldenDossier(name: "tabor-2011", text: tabor2011Text + "\n")
  /// The opening of the plan of the district of Strakonice, whose priorities are purposes.
  public static let strakonice = GoldenDossier(name: "strakonice", text: strakoniceText + "\n")
  /// The opening of the plan of the association of municipalities of Blatensko.
  public static let blatna2014 = GoldenDossier(name: "blatna-2014", text: blatna2014Text + "\n")
  /// The opening of the plan of the district of Prachatice, whose priorities are target groups.
  public static let prachatice = GoldenDossier(name: "prachatice", text: prachaticeText + "\n")
  /// The opening of the plan of the western Hlučín area, whose chapters are municipalities.
  public static let somhZapad = GoldenDossier(name: "somh-zapad", text: somhZapadText + "\n")
  /// The opening of the plan of Frýdlant nad Ostravicí and the municipalities of its district.
  public static let frydlant2009 = GoldenDossier(name: "frydlant-2009-2013", text: frydlant20092013Text + "\n")
  /// The opening of the draft of the second plan of Olomouc.
  public static let olomouc2010 = GoldenDossier(name: "olomouc-2010-2012", text: olomouc20102012Text + "\n")
  /// The stock of projects of the plan of the area of Rokycany.
  public static let rokycany2008 = GoldenDossier(name: "rokycany-2008-2011", text: rokycany20082011Text + "\n")
  /// The action plan for 2013 of the plan of the microregion of Tanvald.
  public static let tanvald2011 = GoldenDossier(name: "tanvald-2011-2015", text: tanvald20112015Text + "\n")
  /// The damaged numbering of a plan of Přeštice, and its steering group of unknown composition.
  public static let prestice = GoldenDossier(name: "prestice", text: presticeText + "\n")
  /// The plans of Praha 10, with a paper of measures for two years between plan and action plan.
  public static let praha10 = GoldenDossier(name: "praha-10", text: praha10Text + "\n")
  /// The plans of Blansko: a bridge year, a plan with goals and risks, and the comments on it.
  public static let blansko = GoldenDossier(name: "blansko", text: blanskoText + "\n")

  /// The five planning processes that the library was built on.
  public static let five: [GoldenDossier] = [.kromeriz, .ceskyKrumlov, .otrokovice, .luhacovice, .vizovice]
  /// All dossiers that ship with the library.
  public static let all: [GoldenDossier] =
    five + [
      .olomouc2023, .ceskeBudejovice, .otrokovicePlans, .tabor2011, .strakonice, .blatna2014, .prachatice, .somhZapad,
      .frydlant2009, .olomouc2010, .rokycany2008, .tanvald2011, .prestice, .praha10, .blansko,
    ]
}
