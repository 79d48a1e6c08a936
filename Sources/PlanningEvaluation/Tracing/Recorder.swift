import DossierCoding
import ExactValues
import PlanningModel

/// A value on its way through a question, with the step that holds it.
public struct Figure: Sendable, Hashable {
  /// The value.
  public let value: TraceValue
  let node: Int
}

/// A parameter that a question has looked up.
public struct UsedParameter: Sendable, Hashable {
  /// The parameter.
  public let key: ParameterKey
  /// Its value on the day, with validity and citation.
  public let entry: Parameter.Entry
  /// Whether the day lies outside the validity.
  public let isExtrapolated: Bool

  /// Names a parameter that was looked up.
  public init(key: ParameterKey, entry: Parameter.Entry, isExtrapolated: Bool = false) {
    self.key = key
    self.entry = entry
    self.isExtrapolated = isExtrapolated
  }

  /// The remark that an answer carries which rests on an extrapolated value.
  var remark: Reason {
    Reason(
      Message(
        "parameter.extrapolated",
        ["key": .text(key.rawValue), "validity": .text("\(entry.validity)"), "citation": .text(entry.citation.text)]))
  }
}

/// Follows a question while it is answered: silently, or step by step.
///
/// There is one body for both: whatever a question computes it computes through `apply`, so recording changes no result.
public protocol Recorder {
  /// A value as the dossier states it at a path; `.none` where it states nothing.
  mutating func stated(_ value: TraceValue, at path: @autoclosure () -> DossierPath) -> Figure

  /// An input of the question itself.
  mutating func given(_ value: TraceValue) -> Figure

  /// A fact of a register.
  mutating func registered(
    _ value: TraceValue, about subject: @autoclosure () -> DossierPath, citation: @autoclosure () -> Citation
  ) -> Figure

  /// The result of a formula.
  mutating func apply(
    _ formula: Formula, to figures: [Figure], about subject: @autoclosure () -> DossierPath?,
    parameters: [UsedParameter], notTaken: @autoclosure () -> [TraceOmission]
  ) -> Figure

  /// Names a figure as a result of the question.
  mutating func result(_ figure: Figure, named name: @autoclosure () -> String)
}

extension Recorder {
  /// The result of a formula without parameters.
  public mutating func apply(
    _ formula: Formula, to figures: [Figure], about subject: @autoclosure () -> DossierPath? = nil
  ) -> Figure {
    apply(formula, to: figures, about: subject(), parameters: [], notTaken: [])
  }
}

/// Records nothing: for answers without a derivation.
public struct SilentRecorder: Recorder {
  /// The parameters that were used outside their validity, in the order in which they were met first.
  private(set) var extrapolated: [UsedParameter] = []

  /// Makes a recorder that records nothing.
  public init() {}

  /// Passes the value on.
  public mutating func stated(_ value: TraceValue, at path: @autoclosure () -> DossierPath) -> Figure {
    Figure(value: value, node: 0)
  }

  /// Passes the value on.
  public mutating func given(_ value: TraceValue) -> Figure { Figure(value: value, node: 0) }

  /// Passes the value on.
  public mutating func registered(
    _ value: TraceValue, about subject: @autoclosure () -> DossierPath, citation: @autoclosure () -> Citation
  ) -> Figure {
    Figure(value: value, node: 0)
  }

  /// Computes the value.
  public mutating func apply(
    _ formula: Formula, to figures: [Figure], about subject: @autoclosure () -> DossierPath?,
    parameters: [UsedParameter], notTaken: @autoclosure () -> [TraceOmission]
  ) -> Figure {
    if !parameters.isEmpty { extrapolated.note(parameters) }
    return Figure(value: formula(figures.map(\.value), parameters.map(\.entry.value)).value, node: 0)
  }

  /// Names nothing.
  public mutating func result(_ figure: Figure, named name: @autoclosure () -> String) {}
}

/// Records every step; while running, steps are small numbers, and digests are made once, on sealing.
public struct TraceRecorder: Recorder {
  private var nodes: [TraceNode] = []
  private var results: [TraceResult] = []
  private var statedPaths: [DossierPath: Int] = [:]
  /// The parameters that were used outside their validity, in the order in which they were met first.
  private(set) var extrapolated: [UsedParameter] = []

  /// Makes an empty recorder.
  public init() {}

  /// Records a stated value, once for each path.
  public mutating func stated(_ value: TraceValue, at path: @autoclosure () -> DossierPath) -> Figure {
    let path = path()
    if let known = statedPaths[path], nodes[known].value == value { return Figure(value: value, node: known) }
    var node = TraceNode(number: nodes.count, kind: .stated, value: value)
    node.path = path
    statedPaths[path] = node.number
    return append(node)
  }

  /// Records an input of the question.
  public mutating func given(_ value: TraceValue) -> Figure {
    append(TraceNode(number: nodes.count, kind: .given, value: value))
  }

  /// Records a fact of a register.
  public mutating func registered(
    _ value: TraceValue, about subject: @autoclosure () -> DossierPath, citation: @autoclosure () -> Citation
  ) -> Figure {
    var node = TraceNode(number: nodes.count, kind: .registered, value: value)
    node.subject = subject()
    node.citation = citation()
    return append(node)
  }

  /// Records the result of a formula with everything it was made from.
  public mutating func apply(
    _ formula: Formula, to figures: [Figure], about subject: @autoclosure () -> DossierPath?,
    parameters: [UsedParameter], notTaken: @autoclosure () -> [TraceOmission]
  ) -> Figure {
    extrapolated.note(parameters)
    let result = formula(figures.map(\.value), parameters.map(\.entry.value))
    var node = TraceNode(number: nodes.count, kind: .computed, value: result.value)
    node.formula = formula.id
    node.revision = formula.revision
    node.subject = subject()
    node.children = figures.map(\.node)
    node.parameters = parameters.map { TraceParameter($0) }
    node.rounding = result.rounding
    node.notTaken = notTaken()
    return append(node)
  }

  /// Names a result.
  public mutating func result(_ figure: Figure, named name: @autoclosure () -> String) {
    results.append(TraceResult(name: name(), node: figure.node))
  }

  private mutating func append(_ node: TraceNode) -> Figure {
    nodes.append(node)
    return Figure(value: node.value, node: node.number)
  }

  func sealed(
    question: String, inputs: RawJSON, asOf: Day, library: String, dossier: ContentDigest
  ) -> Trace {
    var trace = Trace(
      question: question, inputs: inputs, asOf: asOf, library: library, dossier: dossier, seal: ContentDigest(of: []))
    trace.nodes = nodes
    trace.results = results
    trace.sealAll()
    return trace
  }
}

extension TraceParameter {
  init(_ used: UsedParameter) {
    self.init(key: used.key.rawValue, value: used.entry.value.canonicalText)
    from = used.entry.validity.from
    through = used.entry.validity.through
    citation = used.entry.citation
    isExtrapolated = used.isExtrapolated ? true : nil
    scope = used.entry.scope?.description
  }
}

extension [UsedParameter] {
  /// The remarks of an answer that rests on them, in the order of their names, whatever the order of the document.
  var remarks: [Reason] {
    sorted { $0.key.rawValue.bytesPrecede($1.key.rawValue) }.map(\.remark)
  }

  /// Adds those that were used outside their validity, each once.
  fileprivate mutating func note(_ used: [UsedParameter]) {
    for parameter in used where parameter.isExtrapolated && !contains(parameter) { append(parameter) }
  }
}
