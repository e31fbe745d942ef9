package rapport.match.term;

/**
 * Another name of a topic.
 *
 * @param name the other name
 * @param topic any name of the topic; it need not be known
 */
public record Alias(String name, String topic) {
}
