package rapport.starter.kafka;

import java.util.List;
import java.util.stream.Stream;

/**
 * The topics of a service. Those it reads have a topic of dead letters each.
 *
 * @param written what it publishes
 * @param read what it consumes
 */
public record TopicDeclarations(List<String> written, List<String> read) {

	public TopicDeclarations {
		written = List.copyOf(written);
		read = List.copyOf(read);
	}

	/** Returns all but those of dead letters, each once. */
	public List<String> all() {
		return Stream.concat(this.written.stream(), this.read.stream()).distinct().toList();
	}

	/** Returns those of dead letters. */
	public List<String> deadLetters() {
		return this.read.stream().map(DeadLetter::topic).toList();
	}

}
