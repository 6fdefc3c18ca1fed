import Vetting

/// The id of a request to connect, in files where `Request` is the one over HTTP.
typealias RequestID = Request.ID
