package rapport.match.round;

import rapport.match.worth.Worth;

/** A pair that may be introduced, the one with the lesser id first. */
record Candidate(String first, String second, Worth worth) {
}
