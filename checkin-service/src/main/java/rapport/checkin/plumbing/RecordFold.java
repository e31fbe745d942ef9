package rapport.checkin.plumbing;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.starter.kafka.PoisonMessageException;

/**
 * Takes a topic's records into the working copy one by one. What cannot be read, or is
 * not of this world, is left out and logged: no record stops all others.
 */
public abstract class RecordFold implements TopicFold {

	private static final Logger logger = LoggerFactory.getLogger(RecordFold.class);

	@Override
	public final void fold(List<ConsumerRecord<String, byte[]>> batch) {
		for (var message : batch) {
			try {
				fold(message);
			}
			catch (PoisonMessageException | IllegalArgumentException ex) {
				logger.warn("{}-{}@{} is left out: {}", message.topic(), message.partition(), message.offset(),
						ex.getMessage());
			}
		}
	}

	/**
	 * Takes one record in; without a value it says that its key is erased.
	 * @throws PoisonMessageException if it cannot be read
	 * @throws IllegalArgumentException if what it names cannot be
	 */
	protected abstract void fold(ConsumerRecord<String, byte[]> message);

}
