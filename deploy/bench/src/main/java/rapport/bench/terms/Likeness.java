package rapport.bench.terms;

/**
 * How near a topic is in meaning.
 *
 * @param topic the topic's key
 * @param cosine of the angle between the meanings, -1 to 1
 */
record Likeness(String topic, double cosine) {
}
