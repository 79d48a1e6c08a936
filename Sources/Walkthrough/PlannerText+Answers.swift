import CommunityPlanning

extension PlannerText {
  /// All answers, a block a question.
  func answers(_ inquiry: Inquiry) -> String {
    var blocks = inquiry.projects.map { figures($0.project, $0.figures) }
    blocks.append(meetings(inquiry.meetings.answer))
    blocks += inquiry.territories.map { territory($0) }
    blocks += inquiry.triads.map { triad($0.body, $0.answer) }
    if let series = inquiry.series { blocks.append(self.series(series)) }
    blocks += inquiry.fulfilments.map { fulfilment($0.plan, $0.answer) }
    blocks += inquiry.projects.map { delivery($0.project, $0.delivery) }
    return section("walk.answers") + blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func figures(_ project: Project, _ answer: Answer<ProjectFigures>) -> String {
    guard let result = answer.value else { return project.name + reasons(answer) }
    let facts: KeyValuePairs<String, MessageArgument> = [
      "months": .text(number(result.months)), "days": .text(number(result.days)),
      "budget": .text(money(result.budget)), "perMonth": .text(money(result.budgetPerMonth)),
    ]
    return project.name + "\n  " + say("walk.figures", facts)
  }

  private func meetings(_ answer: Answer<MeetingsResult>) -> String {
    let title = say("walk.meetings")
    guard let result = answer.value, let total = result.total else { return title + reasons(answer) }
    var lines = [title]
    lines.append(
      "  "
        + say(
          "walk.meetings.total",
          [
            "scheduled": .text(number(total.scheduled)), "rounds": .text(number(result.rounds)),
            "bodies": .count(result.bodies.count),
          ]))
    lines.append("  " + say("walk.meetings.held", ["held": .text(number(total.held))]) + reasons(total.held))
    let years = result.roundsByCalendarYear.map { "\($0.from.year): \(number($0.count))" }
    if !years.isEmpty {
      lines.append("  " + say("walk.meetings.years", ["years": .text(years.joined(separator: ", "))]))
    }
    let projectYears = result.roundsByProjectYear.map { number($0.count) }
    if !projectYears.isEmpty {
      lines.append("  " + say("walk.meetings.projectYears", ["years": .text(projectYears.joined(separator: " + "))]))
    }
    return lines.joined(separator: "\n")
  }

  private func territory(_ answer: Answer<TerritoryResult>) -> String {
    let title = say("walk.territory")
    guard let result = answer.value else { return title + reasons(answer) }
    var lines = [title]
    let inside = result.contracted
    let facts: KeyValuePairs<String, MessageArgument> = [
      "inside": .text(number(inside.insideCount)), "all": .count(result.municipalityCount),
      "covered": .text(number(inside.inhabitants)), "total": .text(number(result.inhabitants)),
      "day": .text(result.referenceDay.value.map { language == .czech ? $0.czech : $0.english } ?? ""),
    ]
    lines.append("  " + say("walk.territory.contracted", facts))
    for extra in inside.extra.value ?? [] {
      lines.append("  " + say("walk.territory.extra", ["name": .text(extra.name ?? extra.municipality.rawValue)]))
    }
    for remark in result.referenceDay.reasons { lines.append("  " + say(remark.message)) }
    lines.append(
      "  " + say("walk.territory.declared", ["count": .text(number(result.declared.insideCount))])
        + reasons(result.declared.inside))
    return lines.joined(separator: "\n")
  }

  private func triad(_ body: Body, _ answer: Answer<TriadResult>) -> String {
    let title = say("walk.triad", ["body": .text(body.name)])
    guard let result = answer.value else { return title + " " + say("walk.unknown") + reasons(answer) }
    return title + " " + truth(result.isComplete) + reasons(result.isComplete)
  }

  private func series(_ answer: Answer<SeriesResult>) -> String {
    let title = say("walk.series")
    guard let result = answer.value else { return title + reasons(answer) }
    let plans = result.plans.map { plan in
      "  \(name(plan.plan) { $0.name }): \(plan.firstDay.value?.year ?? 0)–\(plan.lastDay.value?.year ?? 0)"
    }
    let facts: KeyValuePairs<String, MessageArgument> = [
      "gap": .text(number(result.gapDays)), "overlap": .text(number(result.overlapDays)),
    ]
    return ([title] + plans + ["  " + say("walk.series.transitions", facts)]).joined(separator: "\n")
  }

  private func fulfilment(_ plan: Plan, _ answer: Answer<FulfilmentResult>) -> String {
    let title = say("walk.fulfilment", ["plan": .text(plan.name)])
    guard let result = answer.value else { return title + " " + say("walk.unknown") + reasons(answer) }
    let rows = result.account.counts.map { count in
      let percentage = count.percentage.value ?? count.printedPercentage
      let share = percentage.map { " (\(language == .czech ? $0.czech : $0.description) %)" } ?? ""
      return "  \(count.printed ?? count.status.rawValue): \(number(count.count))\(share)"
    }
    let total = "  " + say("walk.fulfilment.total", ["total": .text(number(result.account.total))])
    return ([title] + rows + [total]).joined(separator: "\n")
  }

  private func delivery(_ project: Project, _ answer: Answer<DeliveryResult>) -> String {
    let title = say("walk.delivery", ["project": .text(project.name)])
    guard let result = answer.value else { return title + reasons(answer) }
    let rows = result.promises.map { promise in
      let facts: KeyValuePairs<String, MessageArgument> = [
        "name": .text(name(promise.promise) { $0.name }),
        "promised": .text(promise.promised.isKnown ? number(promise.promised) : say("walk.delivery.noAmount")),
        "scheduled": .text(number(promise.scheduled)), "delivered": .text(number(promise.delivered)),
        "kept": .text(truth(promise.isKept)),
      ]
      return "  • " + say("walk.delivery.promise", facts)
    }
    return ([title] + rows).joined(separator: "\n")
  }
}
