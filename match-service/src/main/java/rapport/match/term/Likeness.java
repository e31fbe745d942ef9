package rapport.match.term;

/**
 * How near a topic is in meaning.
 *
 * @param topic the topic's key
 * @param cosine of the angle between the meanings, -1 to 1
 */
public record Likeness(String topic, double cosine) {
}
