import Archives
import Dispatch
import Foundation
import Synchronization
import Vetting

/// Reads the messages on a thread of its own while what was read before is being stored.
///
/// At most so many batches wait, so memory stays small however large the file is.
final class MessagesAhead: Sendable {
  private struct State {
    var batches: [MessageBatch] = []
    var tally: FileTally
    var error: ImportError?
    var isCancelled = false
  }

  /// How many batches, of 1 MiB at the most, may wait: what is read while the connections are compared and stored.
  private static let mostWaiting = 40

  private let state: Mutex<State>
  // Dispatch ends the program where a semaphore is given up below the value it was made with, so it is made with 0.
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)

  /// Begins to read at once.
  init(_ file: ArchiveFile, member: PersonReference?) {
    state = Mutex(State(tally: FileTally(kind: .messages, name: file.name)))
    for _ in 0..<MessagesAhead.mostWaiting { room.signal() }
    let thread = Thread { [self] in read(file, member) }
    thread.stackSize = 4 * 1_024 * 1_024
    thread.start()
  }

  /// What became of the rows read so far.
  var tally: FileTally { state.withLock { $0.tally } }

  /// The next batch; nil at the end.
  ///
  /// Throws what was wrong with the file.
  func next() throws(ImportError) -> MessageBatch? {
    ready.wait()
    let batch = state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
    room.signal()
    if let batch { return batch }
    if let error = state.withLock({ $0.error }) { throw error }
    return nil
  }

  /// Ends the reading early, because nobody will ask for more.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
  }

  private func read(_ file: ArchiveFile, _ member: PersonReference?) {
    do throws(ImportError) {
      try ImportError.translating { () throws(ArchiveError) in
        var reader = try MessagesReader(file, member: member)
        while let batch = try reader.next() {
          room.wait()
          let tally = reader.tally
          let goesOn = state.withLock { state in
            state.batches.append(batch)
            state.tally = tally
            return !state.isCancelled
          }
          ready.signal()
          guard goesOn else { return }
        }
        let tally = reader.tally
        state.withLock { $0.tally = tally }
      }
    } catch {
      state.withLock { $0.error = error }
    }
    ready.signal()
  }
}
