import CommunityPlanning
import Foundation
import PlanningTestKit

/// One dossier from its bytes to explained answers.
struct Walk {
  private let options: Options
  private let loaded: Loaded<Dossier>
  private let index: DossierIndex
  private let context: EvaluationContext

  // Step 1: load. What cannot be read is listed and kept, it does not stop anybody.
  // Step 2: index, once, for every rule and question.
  // Step 3: name the day. The library has no clock; a day that the dossier states is better than today.
  init(_ options: Options) throws {
    self.options = options
    if let file = options.file {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw WalkthroughFault("\(file) cannot be read; expected a file that holds a dossier")
      }
      do {
        loaded = try Dossier.load([UInt8](data))
      } catch {
        throw WalkthroughFault("\(file) is no dossier: \(error)")
      }
    } else {
      loaded = try Dossier.load(GoldenDossier.otrokovice.bytes)
    }
    index = DossierIndex(loaded.object)
    guard let day = options.asOf ?? Self.statedDay(of: loaded.object) else {
      throw WalkthroughFault("the dossier states no day to evaluate it for; expected --as-of YYYY-MM-DD")
    }
    context = EvaluationContext(asOf: day)
  }

  /// The day that the dossier names for itself, or the last day of its projects, plans, evaluations or events.
  private static func statedDay(of dossier: Dossier) -> Day? {
    dossier.asOf?.value
      ?? dossier.projects.compactMap { $0.to?.value?.latest }.max()
      ?? dossier.plans.compactMap { $0.to?.value?.latest }.max()
      ?? dossier.evaluations.compactMap { $0.published?.value?.latest }.max()
      ?? dossier.events.compactMap { $0.held?.value?.latest }.max()
  }

  // Step 4: check. The report says what every rule did, also those that found nothing.
  private var report: Report { Validator(profile: options.profile).report(on: index, in: context) }

  // Step 5: ask. Every question is a small value; the dossier tells which ones make sense for it.
  private var inquiry: Inquiry { Inquiry(index: index, context: context) }

  /// The walk as text for a planner.
  func text() throws -> String {
    let writer = PlannerText(language: options.language, index: index)
    let inquiry = inquiry
    var parts = [writer.heading(loaded.object, on: context.asOf)]
    parts.append(writer.reading(loaded.problems, count: loaded.problemCount))
    parts.append(writer.check(report))
    parts.append(writer.answers(inquiry))
    // Step 6: explain one number down to what the dossier states, and check that nobody has tampered with it.
    let trace = inquiry.meetings.trace
    if let explanation = Explanation(trace, of: index, in: options.language).text(of: "scheduled.total", widest: 2),
      inquiry.meetings.answer.isKnown
    {
      let verification = trace.verify(against: index, in: context)
      parts.append(writer.explanation(explanation, isVerified: verification.state == .verified))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The walk as JSON: the report and the answers, by their schemas.
  func json() throws -> String {
    var writer = JSONWriter(layout: .readable)
    writer.beginObject()
    writer.member("dossier", loaded.object.id)
    writer.member("asOf", context.asOf)
    writer.member("readingProblems", loaded.problems.map(\.message))
    writer.member("report", report)
    writer.name("answers")
    writer.beginArray()
    for (question, answer) in inquiry.json {
      writer.element()
      writer.beginObject()
      writer.member("question", question)
      writer.member("answer", answer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return String(decoding: writer.utf8.dropLast(), as: UTF8.self)
  }
}
