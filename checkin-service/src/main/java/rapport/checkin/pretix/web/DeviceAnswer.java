package rapport.checkin.pretix.web;

import org.jspecify.annotations.Nullable;
import rapport.checkin.pretix.PretixIds;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A device, as it is told of itself. */
@JsonNaming(SnakeCaseStrategy.class)
record DeviceAnswer(String organizer, int deviceId, String uniqueSerial, String apiToken, String name,
		String securityProfile, @Nullable String gate) {

	/** There is one only, so it is in every address. */
	static final String ORGANIZER = "rapport";

	static DeviceAnswer of(PretixDevice device, PretixIds ids) {
		var kiosk = device.kiosk();
		return new DeviceAnswer(ORGANIZER, ids.device(kiosk.kioskId()), ids.serial(kiosk.kioskId()), device.token(),
				kiosk.name(), "pretixscan", null);
	}

	/** Names no token, so that it may be logged. */
	@Override
	public String toString() {
		return "DeviceAnswer[" + this.deviceId + "]";
	}

}
