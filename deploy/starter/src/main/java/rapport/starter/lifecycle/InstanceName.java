package rapport.starter.lifecycle;

/**
 * By what an instance is known from the other instances of its service, and known again
 * after a restart. It has the characters that Kafka and MQTT take in such a name.
 */
public record InstanceName(String value) {

	public InstanceName {
		if (!value.matches("[A-Za-z0-9._-]{1,200}")) {
			throw new IllegalArgumentException(
					"rapport.instance must be 1 to 200 letters, digits, dots, dashes and underscores.");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
