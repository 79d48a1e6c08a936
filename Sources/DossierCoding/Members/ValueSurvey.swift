import ExactValues

/// What one pass over a value meets that somebody should look at, and how many values there were to look at.
///
/// It tells of texts that are no value or had to be put right, of codes that this version does not list, and of what
/// objects hold beside their described members.
///
/// - Complexity: O(size of the value); a path is made only for what is remarkable.
public struct ValueSurvey: Sendable {
  /// One remarkable thing and where it stands.
  public struct Remark: Sendable, Hashable {
    /// What is remarkable.
    public let content: Content
    /// The way to it from the surveyed value; values in a plain list share the path of the list.
    public let path: DossierPath
  }

  /// What is remarkable.
  @nonexhaustive public enum Content: Sendable, Hashable {
    /// A text that is no value of this name, such as `day`.
    case unreadable(ParsingFault, valueName: String)
    /// A text that was put right to be read, and the canonical text of what was read.
    case repaired(text: String, repairs: [Repair], canonicalText: String)
    /// A code that the list of this name does not have in this version of the library.
    case unlisted(code: String, list: String, listed: [String])
    /// Something that an object holds beside its described members.
    case kept(KeptMembers.Entry)
  }

  /// What was met, in document order.
  public var remarks: [Remark] {
    met.map { Remark(content: $0.content, path: DossierPath($0.stepsUpwards.reversed())) }
  }

  /// The number of codes of listed kinds.
  public private(set) var codeCount = 0

  private var met: [(content: Content, stepsUpwards: [DossierPath.Step])] = []
  private var writtenCounts: [(name: String, count: Int)] = []

  /// Surveys a value and everything in it.
  public init(of value: some DossierValue) { value.survey(into: &self) }

  /// The number of written texts that should be values of a name, such as `day`; `nil` counts all.
  public func writtenCount(of valueName: String? = nil) -> Int {
    writtenCounts.reduce(0) { valueName == nil || $1.name == valueName ? $0 + $1.count : $0 }
  }

  mutating func countWritten(_ valueName: String) {
    if let index = writtenCounts.firstIndex(where: { $0.name == valueName }) {
      writtenCounts[index].count += 1
    } else {
      writtenCounts.append((valueName, 1))
    }
  }

  mutating func countCode() { codeCount += 1 }

  mutating func note(_ content: Content, at step: DossierPath.Step? = nil) {
    met.append((content, step.map { [$0] } ?? []))
  }

  /// Surveys a member or an element; only what is met within it learns the name.
  mutating func within(_ step: () -> DossierPath.Step, _ body: (inout ValueSurvey) -> Void) {
    let start = met.count
    body(&self)
    guard met.count > start else { return }
    let step = step()
    for index in start..<met.count { met[index].stepsUpwards.append(step) }
  }
}

extension DossierValue {
  /// Surveys nothing: the value is neither a text that people wrote nor a code.
  public func survey(into survey: inout ValueSurvey) {}
}

extension Written {
  /// Tells whether the text is a value, and whether it had to be put right.
  public func survey(into survey: inout ValueSurvey) {
    survey.countWritten(Value.valueName)
    if let fault {
      survey.note(.unreadable(fault, valueName: Value.valueName))
    } else if !repairs.isEmpty, let value {
      survey.note(.repaired(text: text, repairs: repairs, canonicalText: value.canonicalText))
    }
  }
}

extension ListedCode {
  /// Tells whether the code is listed.
  public func survey(into survey: inout ValueSurvey) {
    survey.countCode()
    guard !isListed else { return }
    survey.note(.unlisted(code: rawValue, list: "\(Self.self)", listed: Self.listed.map(\.rawValue)))
  }
}

extension DossierObject {
  /// Surveys all described members, and tells what else the object holds.
  public func survey(into survey: inout ValueSurvey) {
    Self.members.survey(self, into: &survey)
    for entry in kept.entries { survey.note(.kept(entry), at: DossierPath.Step(entry.name)) }
  }
}

extension Array where Element: DossierValue {
  /// Surveys the elements without telling them apart.
  public func survey(into survey: inout ValueSurvey) {
    for element in self { element.survey(into: &survey) }
  }

  /// Surveys the elements under their names, which are made once, when the first remarkable thing is met.
  func surveyByName(into survey: inout ValueSurvey) {
    var names: [DossierPath.Step] = []
    for (index, element) in enumerated() {
      survey.within(
        {
          if names.isEmpty { names = pathSteps }
          return names[index]
        }
      ) { element.survey(into: &$0) }
    }
  }

  /// The steps that name the elements in a path; later ones of the same name are counted.
  private var pathSteps: [DossierPath.Step] {
    var names = NameCounter()
    return map { names.step($0.pathName) }
  }
}
