import ArgumentParser

extension ParsableCommand {
  /// Runs the body of a command; a failure is told in words or as JSON and ends with its exit code.
  func reporting(json: Bool, _ body: () throws -> Void) throws {
    do { try body() } catch { try told(error, json: json) }
  }

  /// The same for a body that waits.
  func reporting(json: Bool, _ body: () async throws -> Void) async throws {
    do { try await body() } catch { try told(error, json: json) }
  }

  private func told(_ error: any Error, json: Bool) throws {
    if let failure = error as? ToldFailure { throw failure }
    if let code = error as? ArgumentParser.ExitCode { throw code }
    let failure = Failure(error)
    Terminal.endProgress()
    if json {
      try JSONOutput.print(failure)
    } else {
      Terminal.note(failure.message)
      if !failure.hint.isEmpty { Terminal.note(failure.hint) }
    }
    throw ToldFailure(code: failure.status)
  }
}
