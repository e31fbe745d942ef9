package rapport.local;

import rapport.local.process.Child;

/** A server with one port that matters. */
record ChildServer(Child child, int port) implements LocalServer {

}
