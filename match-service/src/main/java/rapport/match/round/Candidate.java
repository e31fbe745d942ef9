package rapport.match.round;

import rapport.match.worth.Worth;

/**
 * A pair, the one with the lesser id first.
 *
 * @param allowed whether it may be introduced
 */
record Candidate(String first, String second, Worth worth, boolean allowed) {
}
