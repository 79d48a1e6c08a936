import CommunityPlanning

/// What the command line asks for.
struct Options {
  static let usage = """
    usage: Walkthrough [FILE] [--as-of YYYY-MM-DD] [--profile obec|orp|kraj] [--en] [--json]

    Checks and evaluates a dossier: FILE, or that of a real project, Otrokovice 2012–2014.
      --as-of     the day for which it is evaluated; without it the dossier's own day, or the last day of its projects
                  and plans
      --profile   for whom findings are weighed; orp unless said otherwise
      --en        English instead of Czech
      --json      report and answers as JSON
    """

  var file: String?
  var asOf: Day?
  var profile = Profile.orp
  var language = Language.czech
  var printsJSON = false
  var asksForHelp = false

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": printsJSON = true
      case "--en": language = .english
      case "--help", "-h": asksForHelp = true
      case "--as-of": asOf = try Day(iso: try Self.value(of: argument, from: &rest))
      case "--profile":
        profile = Profile(rawValue: try Self.value(of: argument, from: &rest))
        guard profile.isListed else { throw WalkthroughFault("the profile is one of obec, orp, kraj") }
      default:
        guard !argument.hasPrefix("-"), file == nil else {
          throw WalkthroughFault("unexpected \(argument)\n\(Self.usage)")
        }
        file = argument
      }
    }
  }

  private static func value(of option: String, from rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw WalkthroughFault("\(option) needs a value") }
    return value
  }
}

/// What the program cannot do, told to whoever runs it.
struct WalkthroughFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
