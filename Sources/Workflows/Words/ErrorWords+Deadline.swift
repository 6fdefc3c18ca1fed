package import Vetting

extension ErrorWords {
  /// The words for something undecided that stays as it was.
  package init(_ error: DeadlineError) {
    switch error {
    case .noSuch(let number):
      self.init(
        "Nothing undecided has the number \(number).",
        "`wellmet meeting list`, or the page On the fence, lists everything that has a day."
      )
    case .refused(let name, let refusal): self.init(refusal, name)
    case .time(.skipped(let day, let minute, let zone, let resumesAt)):
      self.init(
        "\(MeetingTime.clock(minute)) does not exist on \(day.iso) in \(zone): the clocks are put forward over it. "
          + "Nothing was planned.",
        "Choose \(MeetingTime.clock(resumesAt)), or another time."
      )
    case .time(.noSuchMinute):
      self.init("That is no time of day. Nothing was planned.", "Write it like 15:30.")
    case .noSuchZone(let name):
      self.init(
        "No time zone is called «\(name)». Nothing was planned.",
        "Name it like Europe/Berlin, or leave it empty for the zone of this machine."
      )
    case .length(let minutes):
      let range = Meeting.possibleMinutes
      self.init(
        "A meeting cannot last \(minutes) minutes. Nothing was planned.",
        "Choose from \(range.lowerBound) to \(range.upperBound) minutes."
      )
    case .pastMoment(let day, let clock):
      self.init(
        "\(clock) on \(day.iso) is past. Nothing was planned.",
        "Choose a later time; what took place is noted as held."
      )
    case .nothingToUndo(let name):
      self.init("Nothing was noted of \(name) that could be taken back.", "Nothing needs to be done.")
    case .feelingMissing:
      self.init(
        "Did it feel right? That one answer is needed; the others may stay empty. Nothing was noted.",
        "Answer yes, partly or no."
      )
    case .wrongEnd(let word, let allowed):
      self.init(
        "It cannot end with «\(word)». Nothing was decided.",
        "Choose one of \(allowed.joined(separator: ", "))."
      )
    case .severalFit(let text, let numbers):
      self.init(
        "Several things are undecided about «\(text)»: \(numbers.joined(separator: ", ")).",
        "Name the one you mean by its number."
      )
    case .noSuchDay(let text):
      self.init(
        text.isEmpty ? "A day is missing. Nothing was changed." : "«\(text)» is no day. Nothing was changed.",
        "Write it like 2026-11-30."
      )
    case .notYet(let day):
      self.init("\(day.iso) is still to come.", "Choose today or an earlier day.")
    case .nothingUndecided(let text):
      self.init(
        "Nothing is undecided about «\(text)».",
        "Answer their request with meet first, or be unsure of the connection; `wellmet meeting list` shows what is."
      )
    }
  }

  /// The words for a day by which nobody would decide.
  init(tooFar day: Day, latest: Day) {
    self.init(
      "\(day.iso) is too far away: indecision ends within \(Deadline.longestDays) days. Nothing was changed.",
      "Choose a day up to \(latest.iso)."
    )
  }

  private init(_ refusal: Deadline.Refusal, _ name: String) {
    switch refusal {
    case .alreadyDecided(let day):
      self.init(
        "\(name) was decided on \(day.iso). Nothing was changed.",
        "Take the decision back first, if it was not meant."
      )
    case .alreadyAsked(let day):
      self.init(
        "You are past asking \(name), since \(day.iso). Nothing was changed.",
        "Plan the meeting, note how it was, or decide."
      )
    case .alreadyHeld(let day):
      self.init(
        "The meeting with \(name) was noted as held on \(day.iso). Nothing was changed.",
        "Decide now. To meet once more, decide to meet again."
      )
    case .nothingPlanned:
      self.init("No meeting with \(name) is planned. Nothing was changed.", "Plan one first.")
    case .past(let day):
      self.init("\(day.iso) is past. Nothing was changed.", "Choose today or a later day.")
    case .tooFar(let day, let latest):
      self.init(tooFar: day, latest: latest)
    case .sameDay(let day):
      self.init(
        "\(day.iso) is the day already. Nothing was changed.",
        "A new day is needed to move it."
      )
    case .beforeMeeting(let day):
      self.init(
        "The meeting with \(name) is on \(day.iso), after that day. Nothing was changed.",
        "Choose \(day.iso) or later, or move or cancel the meeting first."
      )
    case .later(let day):
      self.init(
        "\(day.iso) lies in the future. Nothing was noted.",
        "Note the meeting once it has taken place."
      )
    }
  }
}

extension ErrorWords {
  /// The words for a calendar that was not written.
  package init(_ error: CalendarError) {
    switch error {
    case .notAbsolute(let path):
      self.init(
        "«\(path)» is not the full path of a folder. Nothing was changed.",
        "Write it from the root on, such as /home/you/Calendars."
      )
    case .noSuchFolder(let path):
      self.init("There is no folder \(path). Nothing was changed.", "Make it first, or choose another one.")
    case .notWritable(let path, let reason):
      self.init("The calendar \(path) was not written: \(reason).", "Choose a folder that you may write to.")
    case .notOurs(let path):
      self.init(
        "\(path) is there already, and Wellmet did not make it. Nothing was changed.",
        "Move it away, or choose another folder."
      )
    }
  }
}

extension ErrorWords {
  /// The words for a draft that was not made or kept.
  package init(_ error: DraftError) {
    switch error {
    case .unusable(let path, let problem):
      let place = path.map { "\($0), line \(problem.line)" } ?? "Line \(problem.line)"
      self.init(
        "\(place): \(ErrorWords.words(problem.what))",
        path == nil
          ? "Mend it, and save again."
          : "Mend the file, or remove it to use the wording that Wellmet comes with."
      )
    case .notReadable(let path):
      self.init("The draft \(path) cannot be read.", "Make it readable for yourself, or remove it.")
    case .notWritable(let path):
      self.init("The draft \(path) was not written.", "Check that the workspace can be written to.")
    case .doesNotFit(let kind, let allowed):
      self.init(
        "The text «\(kind.rawValue)» does not fit: it is for \(ErrorWords.purpose(kind)).",
        "Choose one of \(allowed.map(\.rawValue).joined(separator: ", "))."
      )
    case .noSuchLanguage(let code):
      self.init(
        "There is no text in the language «\(code)».",
        "Languages are \(NoteLanguage.allCases.map(\.code).joined(separator: ", "))."
      )
    case .noSuch(let text):
      self.init(
        "There is no draft «\(text)».",
        "Kinds are \(DraftKind.vetting.map(\.rawValue).joined(separator: ", ")); languages are "
          + NoteLanguage.allCases.map(\.code).joined(separator: ", ") + "."
      )
    }
  }

  private static func purpose(_ kind: DraftKind) -> String {
    if DraftKind.introductions.contains(kind) { return "an introduction" }
    if DraftKind.nurture.contains(kind) { return "staying in touch" }
    return kind == .reconnect ? "a connection" : "a request"
  }

  /// What is wrong with a template, as a sentence.
  package static func words(_ problem: DraftTemplate.Problem.What) -> String {
    switch problem {
    case .noSuchField(let name, let allowed):
      "there is no field {\(name)}; the fields are \(allowed.map(\.placeholder).joined(separator: ", "))."
    case .looseBrace: "a brace opens or closes no field; a field is written like {name}."
    case .empty: "the draft has no words."
    case .tooLong: "the draft is longer than \(DraftTemplate.longest) bytes."
    case .notText: "this is not text in UTF-8."
    }
  }
}
