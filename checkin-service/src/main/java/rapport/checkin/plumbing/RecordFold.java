package rapport.checkin.plumbing;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.OneByOne;

/**
 * Takes a topic's records into the working copy one by one. What cannot be read, or is
 * not of this world, is left out and logged: no record stops all others.
 */
public abstract class RecordFold implements TopicFold {

	@Override
	public final void fold(List<ConsumerRecord<String, byte[]>> batch) {
		OneByOne.each(batch, DeadLetter::place, this::fold);
	}

	/**
	 * Takes one record in; without a value it says that its key is erased. Whatever it
	 * throws, but that something is away, leaves this record out.
	 */
	protected abstract void fold(ConsumerRecord<String, byte[]> message);

}
