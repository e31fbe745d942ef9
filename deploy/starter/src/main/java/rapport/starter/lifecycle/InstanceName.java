package rapport.starter.lifecycle;

/**
 * By what an instance is known from the other instances of its service, and known again
 * after a restart.
 */
public record InstanceName(String value) {

	public InstanceName {
		if (value.isBlank() || value.length() > 200) {
			throw new IllegalArgumentException("rapport.instance must have 1 to 200 characters");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
