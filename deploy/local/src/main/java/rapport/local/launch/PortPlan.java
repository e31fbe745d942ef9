package rapport.local.launch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import rapport.local.process.Ports;

/** Which part gets which port. */
record PortPlan(Map<Part, Integer> ports) {

	/** The usual ports, but for those given. */
	static PortPlan usual(Map<Part, Integer> given) {
		var ports = new EnumMap<Part, Integer>(Part.class);
		for (var part : Part.values()) {
			ports.put(part, given.getOrDefault(part, part.usualPort()));
		}
		return new PortPlan(ports);
	}

	static PortPlan free() {
		var free = Ports.someFree(Part.values().length).iterator();
		var ports = new EnumMap<Part, Integer>(Part.class);
		for (var part : Part.values()) {
			ports.put(part, free.next());
		}
		return new PortPlan(ports);
	}

	int of(Part part) {
		return this.ports.getOrDefault(part, part.usualPort());
	}

	/**
	 * Fails with a clear message if a port of a part that is to be started is taken, or
	 * given to two.
	 */
	void check(Map<String, String> environment) {
		Map<Integer, Part> taken = new HashMap<>();
		for (var part : Part.values()) {
			if (part.outside(environment)) {
				continue;
			}
			var other = taken.put(of(part), part);
			if (other != null) {
				throw new LaunchException("port " + of(part) + " is for both " + other.title() + " and " + part.title()
						+ "; give another one with " + part.option() + " PORT");
			}
			if (!Ports.free(of(part))) {
				throw new LaunchException("port " + of(part) + " for " + part.title()
						+ " is in use; stop what uses it, or give another one with " + part.option() + " PORT");
			}
		}
	}

}
